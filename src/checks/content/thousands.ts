import { matchSlips, wordingRule } from '../wording/wording-rule.ts';

/** A full stop in a number reads as a decimal point abroad, and aloud; Norwegians use a space (Språkrådet). */
export const thousands = wordingRule({
  id: 'thousands',
  about: {
    nb: 'Store tall deles med mellomrom, ikke punktum.',
    en: 'In Norwegian texts large numbers are parted by spaces, not full stops.',
  },
  example: '10 000 kroner',
  problem: { nb: 'Punktum i et tall', en: 'A full stop in a number' },
  languages: 'norwegian',
  *findSlips({ raw }) {
    yield* matchSlips(raw, /(?<![\p{L}\d.,:/-])[1-9]\d{0,2}(?:\.\d{3})+(?!\d|[.,:/-]\d)/gu, ([number]) =>
      // Four groups are an address on the net.
      number.split('.').length > 3 ? undefined : number.replaceAll('.', ' '),
    );
  },
});
