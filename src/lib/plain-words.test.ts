import { describe, expect, it } from 'vitest';
import { listPlainWords } from './plain-words';

describe('the words of a text', () => {
  it.each([
    ['Laksen går i *elven*.', ['Laksen', 'går', 'i', 'elven']],
    ['<Kilde id="avis" />Et [hjem](/artikler/hjem/) og bo-oppfølging', ['Et', 'hjem', 'og', 'bo-oppfølging']],
    ['Skriv `npm test` slik:\n\n```sh\nnpm test\n```\n', ['Skriv', 'slik']],
    ['Se https://example.org/side i dag', ['Se', 'i', 'dag']],
    ['', []],
  ])('%j', (body, words) => {
    expect(listPlainWords(body)).toEqual(words);
  });
});
