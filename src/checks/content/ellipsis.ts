import { matchSlips, wordingRule } from '../wording/wording-rule.ts';

/** Three full stops are read aloud one by one, and may be torn apart at the end of a line. */
export const ellipsis = wordingRule({
  id: 'ellipsis',
  about: {
    nb: 'Tre prikker er ett tegn (…), ikke tre punktum.',
    en: 'Three dots are one character (…), not three full stops.',
  },
  example: 'Og så …',
  problem: { nb: 'Tre punktum', en: 'Three full stops' },
  languages: 'both',
  *findSlips({ raw }) {
    yield* matchSlips(raw, /(?<!\.)\.{3,}/g, () => '…');
  },
});
