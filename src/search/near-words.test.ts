import { describe, expect, it } from 'vitest';
import { makeLexicon } from './example-lexicon';
import { findNearWords } from './near-words';

const lexicon = makeLexicon(
  { bolig: 16, boligsosial: 2, husleie: 8, gjeld: 4, gjeldsråd: 1, hjelp: 8, hvordan: 32, bostøtte: 4, ord: 4 },
  { leftOut: ['hvordan'] },
);

describe('the words of ours nearest to a question nothing answers', () => {
  it.each([
    ['bolog', ['bolig']],
    ['husliee', ['husleie']],
    ['boligveksling', ['bolig', 'boligsosial']],
    ['gjeldsordning', ['gjeld', 'gjeldsråd']],
    ['gjelp', ['gjeld', 'hjelp']],
    ['bostoete', ['bostøtte']],
    ['xyzzyq', []],
    ['ort', []],
    ['hvordan', []],
  ])('%s: %j', (word, near) => expect(findNearWords([word], lexicon)).toEqual(near));

  it('are four at most, each once, the nearest first', () => {
    const many = makeLexicon({ boligb: 1, boligc: 2, boligd: 4, boligf: 8, boligh: 16 });
    expect(findNearWords(['boligx', 'boligx'], many)).toEqual(['boligh', 'boligf', 'boligd', 'boligc']);
  });

  it('are found soon for a question as long as a page', () => {
    const words = Array.from({ length: 800 }, (_, number) => `krvxq${number}`);
    expect(findNearWords([...words, 'x'.repeat(5000)], lexicon)).toEqual([]);
  });
});
