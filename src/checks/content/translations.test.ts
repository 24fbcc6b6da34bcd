import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { dateOrder } from './date-order';
import { translates } from './translates';
import { translationOld } from './translation-old';

const original = 'films/elven/film.nb.mdx';
const english = 'films/elven/film.en.mdx';

describe('languages of one text that do not fit together', () => {
  it.each([
    ['two originals', (text: string) => text.replace('translates: nb\n', ''), 'To språkutgaver er originaler'],
    ['a translation from itself', (text: string) => text.replace('translates: nb', 'translates: en'), '«en» er ikke originalens språk'],
  ])('%s', async (_name, change, told) => {
    const faults = await findFaults(translates, { [english]: change });
    expect(faults).toEqual([
      expect.objectContaining({ place: expect.stringContaining(`${english}:`), nb: expect.stringContaining(told) }),
    ]);
    expect(faults[0]?.nb).toContain('Skriv: translates: nb');
  });

  it('are not an English original with a bokmål translation', async () => {
    const swapped = {
      'pages/om/page.en.mdx': '---\ntitle: A\nsummary: B\npublished: 2024-01-01\n---\n',
      'pages/om/page.nb.mdx': '---\ntitle: C\nsummary: D\ntranslates: en\ntranslated: 2024-01-01\n---\n',
    };
    expect(await findFaults(translates, swapped)).toEqual([]);
  });
});

describe('a translation older than its original', () => {
  const write = (changed: string, translated: string) => ({
    [original]: (text: string) => text.replace('title:', `changed: ${changed}\ntitle:`),
    [english]: (text: string) => text.replace(/^translated: .*$/m, `translated: ${translated}`),
  });

  it('is told at its own date', async () => {
    const faults = await findFaults(translationOld, write('2025-05-02', '2025-05-01'));
    expect(faults.map(({ nb }) => nb)).toEqual([expect.stringContaining('originalen er endret 2025-05-02')]);
    expect(faults[0]?.place).toMatch(/^films\/elven\/film\.en\.mdx:\d+:13$/);
  });

  it('is not one of the same day', async () => {
    expect(await findFaults(translationOld, write('2025-05-01', '2025-05-01'))).toEqual([]);
  });
});

describe('a text changed before it was published', () => {
  it('is told at the day it was changed', async () => {
    const path = 'articles/laksen/article.nb.mdx';
    const write = (changed: string) => ({ [path]: (text: string) => text.replace('2024-03-10', changed) });
    expect((await findFaults(dateOrder, write('2024-02-28'))).map(({ place }) => place)).toEqual([`${path}:5:10`]);
    expect(await findFaults(dateOrder, write('2024-02-29'))).toEqual([]);
  });
});
