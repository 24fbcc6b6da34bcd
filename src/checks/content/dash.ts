import { matchSlips, wordingRule } from '../wording/wording-rule.ts';

/** A dash is an en dash with spaces around it, and without them between numbers (Språkrådet). */
export const dash = wordingRule({
  id: 'dash',
  about: {
    nb: 'Tankestrek er –, med mellomrom rundt; mellom tall er den uten mellomrom.',
    en: 'In Norwegian texts a dash is –, with spaces around it; between numbers it has none.',
  },
  example: 'Hun flyttet inn – endelig. Åpent 10–15.',
  problem: { nb: 'Feil strek', en: 'Wrong dash' },
  languages: 'norwegian',
  *findSlips({ raw }) {
    yield* matchSlips(raw, /(?<=\S)[ \t](?:-|--)[ \t](?=\S)|(?<=[^\s-])--(?=[^\s->])|[ \t]?—[ \t]?/g, (match) => {
      const [before, after] = [raw[match.index - 1] ?? '', raw[match.index + match[0].length] ?? ''];
      if (/\d/.test(before) && /\d/.test(after)) return '–';
      return before === '' ? '– ' : ' – ';
    });
  },
});
