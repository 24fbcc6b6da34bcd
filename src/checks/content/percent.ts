import { matchSlips, wordingRule } from '../wording/wording-rule.ts';

/** Norwegians part number and percent sign by a space (Språkrådet); the build makes it a hard one. */
export const percent = wordingRule({
  id: 'percent',
  about: {
    nb: 'Det skal være mellomrom foran %.',
    en: 'In Norwegian texts there is a space before %.',
  },
  example: '85 %',
  problem: { nb: 'Mellomrom mangler foran %', en: 'A space is missing before %' },
  languages: 'norwegian',
  *findSlips({ raw }) {
    yield* matchSlips(raw, /(?<=\d)%(?![\p{L}\d])/gu, () => ' %');
  },
});
