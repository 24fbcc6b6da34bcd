import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { addressDead } from './address-dead';

const address = 'https://elvelaget.example/arbok';
const state = (more = '', name = 'dead', of = address) =>
  `tried:\n  - address: ${of}\n    state: ${name}\n    answer: '404'\n    checked: 2026-11-22\n${more}`;
const source = (rest = '') =>
  `arbok:\n  number: 1\n  title: T\n  titleLang: nb\n  publisher: P\n  url: ${address}\n  kind: other\n  supports: { nb: S }\n${rest}`;
const find = (states: string, rest?: string) =>
  findFaults(addressDead, { 'sources.yaml': source(rest), 'address-states.yaml': states });

describe('a dead address', () => {
  it.each([
    ['of a source', state(), undefined, ['sources.yaml:6:8'], 'og skriv den under archived'],
    [
      'of a source, with a copy to look at',
      state('    copy: https://web.archive.org/web/1/x\n'),
      undefined,
      ['sources.yaml:6:8'],
      'archived: https://web.archive.org/web/1/x',
    ],
    ['of a source that has a kept copy', state(), '  archived: https://web.archive.org/web/1/x\n', [], ''],
    ['of a site that has closed', state(), '  closed: true\n', [], ''],
    ['of the kept copy', state('', 'dead', 'https://b.example/'), '  archived: https://b.example/\n', ['sources.yaml:9:13'], 'Finn den nye'],
    ['that only failed', state('', 'failing'), undefined, [], ''],
    ['that nobody has tried', 'tried: []\n', undefined, [], ''],
  ])('%s', async (_name, states, rest, places, told) => {
    const faults = await find(states, rest);
    expect(faults.map(({ place }) => place)).toEqual(places);
    if (told) expect(faults[0]?.nb).toContain(told);
  });

  it('in a text and in a law is told there', async () => {
    const faults = await findFaults(addressDead, {
      'address-states.yaml': state(),
      'laws.yaml': `l:\n  name: { nb: l, nn: l, en: l }\n  rules:\n    - meaning: { nb: m, nn: m, en: m }\n      link: ${address}\n`,
      'articles/laksen/article.nb.mdx': (text) => `${text}\n[Elven](${address}).\n`,
    });
    expect(faults.map(({ place }) => place.split(':')[0]).sort()).toEqual([
      'articles/laksen/article.nb.mdx',
      'laws.yaml',
      'sources.yaml',
    ]);
    expect(faults[0]?.nb).toContain('var borte da den ble prøvd 2026-11-22 (404).');
  });
});
