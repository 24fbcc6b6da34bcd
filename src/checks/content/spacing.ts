import { matchSlips, wordingRule } from '../wording/wording-rule.ts';

/** Two spaces, or one before a comma, are slips of the thumb. */
export const spacing = wordingRule({
  id: 'spacing',
  about: {
    nb: 'Ett mellomrom mellom ordene, og ikke noe foran punktum og komma.',
    en: 'One space between words, and none before full stops and commas.',
  },
  example: 'Først stang, så sluk.',
  problem: { nb: 'Et mellomrom for mye', en: 'One space too many' },
  languages: 'both',
  *findSlips({ raw }) {
    yield* matchSlips(raw, /(?<=\S) {2,}(?=\S)/g, ({ 0: spaces, index }) =>
      // Told with the comma below.
      /^[,.;:!?](?:\s|$)/.test(raw.slice(index + spaces.length, index + spaces.length + 2)) ? undefined : ' ',
    );
    yield* matchSlips(raw, /(?<=[\p{L}\d»”)]) +(?=[,.;:!?](?:\s|$))/gu, () => '');
  },
});
