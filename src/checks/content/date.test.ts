import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { date } from './date';
import { guessDate } from './dates';

const file = 'articles/laksen/article.nb.mdx';
const write = (written: string) => ({
  [file]: (text: string) => text.replace('published: 2024-02-29', `published: ${written}`),
});

describe('a day that is no plain calendar day', () => {
  it.each([
    ['18. mai 2019', 'Skriv: published: 2019-05-18'],
    ["'1. oktober 2019'", 'Skriv: published: 2019-10-01'],
    ['06.07.2019', 'Skriv: published: 2019-07-06'],
    ['2019-2-3', 'Skriv: published: 2019-02-03'],
    ['2019-06-18T22:30:00Z', 'Skriv: published: 2019-06-18'],
    ['2019-02-30', 'for eksempel: published: 2019-06-18'],
    ['2023-02-29', 'Skriv en dag som finnes'],
    ['20190618', 'Skriv: published: 2019-06-18'],
    ['2019', 'Skriv en dag som finnes'],
    ['true', 'Skriv en dag som finnes'],
    ['[2019-06-18]', 'Skriv en dag som finnes'],
  ])('%s is told at its own line and column, with what to write', async (written, fix) => {
    const [fault, ...others] = await findFaults(date, write(written));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ place: `${file}:4:12` });
    expect(fault?.nb).toContain(fix);
    const isForm = /^\d{4}-\d{2}-\d{2}$/.test(written);
    const wrong = isForm ? 'finnes ikke i kalenderen.' : 'er ikke en dato på formen ÅÅÅÅ-MM-DD.';
    expect(fault?.nb).toContain(`«${written}» ${wrong}`);
  });

  it('is found in records, deep down, and in files from Windows', async () => {
    const faults = await findFaults(date, {
      'people.yaml': (text) => text.replaceAll('\n', '\r\n').replace(/date: \d{4}-\d\d-\d\d/, 'date: 6/7-19'),
    });
    expect(faults.map(({ place }) => place)).toEqual(['people.yaml:5:34']);
    expect(faults[0]?.nb).toContain('Skriv: date: 2019-07-06');
  });

  it.each([['2024-02-29'], ["'2024-02-29'"], ['"2024-02-29" # skuddår']])('is not %s', async (written) => {
    expect(await findFaults(date, { [file]: (text) => `${text.replace('published: 2024-02-29', `published: ${written}`)}\n` })).toEqual([]);
  });

  it.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Niue'])('is the same in %s', (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      expect(['2019-06-18T23:59:59+12:00', '31.12.1999', '29 Feb 2024'].map(guessDate)).toEqual([
        '2019-06-18',
        '1999-12-31',
        '2024-02-29',
      ]);
    } finally {
      process.env['TZ'] = before;
    }
  });
});
