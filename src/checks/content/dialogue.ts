import { matchSlips, wordingRule } from '../wording/wording-rule.ts';

/** A reply begins with an en dash and a space (Språkrådet). */
export const dialogue = wordingRule({
  id: 'dialogue',
  about: {
    nb: 'En replikk begynner med – og mellomrom.',
    en: 'In Norwegian texts a reply begins with – and a space.',
  },
  example: '– Jeg er glad, sier hun.',
  problem: { nb: 'Feil strek foran replikken', en: 'Wrong dash before the reply' },
  languages: 'norwegian',
  *findSlips({ raw, isFirst }) {
    yield* matchSlips(raw, /(?<=^|\n)([ \t]*)[-–](?=[\p{Lu}«])/gu, ({ 1: margin = '', index }) =>
      index > 0 || isFirst ? `${margin}– ` : undefined,
    );
  },
});
