import type { GrammarWords } from './grammar-words.ts';

const closing = {
  nb: 'Skriv en slutt til hver start, i omvendt rekkefølge: <b><i>Hei</i></b>',
  en: 'Write an end for every start, in the opposite order: <b><i>Hi</i></b>',
};
const innerTime = {
  nb: 'Slett tiden i teksten; tidene skal stå på linjen over.',
  en: 'Delete the time in the words; the times stand on the line above.',
};

/** What the W3C parser says of the words in a cue, in plain words. */
export const cueTextWords: readonly GrammarWords[] = [
  {
    messages: [
      'Start tags not allowed in chapter title text.',
      'End tags not allowed in chapter title text.',
      'Timestamp not allowed in chapter title text.',
    ],
    message: { nb: 'Et kapittelnavn kan ikke ha merker i <>.', en: 'The name of a chapter cannot have tags in <>.' },
    fix: { nb: 'Skriv bare navnet på kapitlet.', en: 'Write the name of the chapter and nothing else.' },
  },
  {
    messages: ['Only <v> and <lang> can have an annotation.'],
    message: {
      nb: 'Bare <v Navn> og <lang en> kan ha noe etter mellomrommet.',
      en: 'Only <v Name> and <lang en> can have something after the space.',
    },
    fix: {
      nb: 'Slett det som står etter mellomrommet. Skal merket si hvem som snakker, så skriv: <v Navn>',
      en: 'Delete what stands after the space. If the tag is to say who speaks, write: <v Name>',
    },
  },
  {
    messages: ['<v> cannot be nested inside itself.'],
    message: {
      nb: 'En som snakker, står inni en annen som snakker.',
      en: 'One speaker stands inside another speaker.',
    },
    fix: {
      nb: 'Skriv </v> etter det den første sier, før neste <v Navn>.',
      en: 'Write </v> after what the first one says, before the next <v Name>.',
    },
  },
  {
    messages: ['<v> requires an annotation.'],
    message: { nb: '<v> sier ikke hvem som snakker.', en: '<v> does not say who speaks.' },
    fix: {
      nb: 'Skriv hvem, for eksempel: <v En hjelper>Kom inn.',
      en: 'Write who, for example: <v A helper>Come in.',
    },
  },
  {
    messages: ['Incorrect start tag.'],
    message: {
      nb: 'Det som står etter <, er ikke et merke som finnes.',
      en: 'What stands after < is no tag there is.',
    },
    fix: {
      nb: 'Skal det si hvem som snakker, så skriv: <v Navn>. Skal tegnet < stå i teksten, så skriv: &lt;',
      en: 'If it is to say who speaks, write: <v Name>. If the sign < belongs to the words, write: &lt;',
    },
  },
  {
    messages: ['Incorrect end tag.', 'Required end tag missing.'],
    message: {
      nb: 'Et merke begynner eller slutter uten det andre.',
      en: 'A tag begins or ends without the other half.',
    },
    fix: closing,
  },
  {
    messages: [
      'Timestamp must be between start timestamp and end timestamp.',
      'Timestamp must be greater than any previous timestamp.',
      'Timestamp must not have trailing characters.',
    ],
    message: { nb: 'Tiden inni teksten er feil.', en: 'The time inside the words is wrong.' },
    fix: innerTime,
  },
  {
    messages: ['Incorrect escape.'],
    message: {
      nb: 'Tegnet & må skrives på en egen måte.',
      en: 'The sign & has to be written in a special way.',
    },
    fix: { nb: 'Skriv &amp; der du vil ha &, eller «og».', en: 'Write &amp; where you want &, or “and”.' },
  },
  {
    messages: ['Never happens.', 'Too many tags.'],
    message: {
      nb: 'Det er flere merker i <> her enn noen kan lese.',
      en: 'There are more tags in <> here than can be read.',
    },
    fix: { nb: 'Skriv teksten uten merker.', en: 'Write the words without tags.' },
  },
];

/** What is said of a time in the middle of a cue’s words that cannot be read. */
export const innerTimeWords: GrammarWords = {
  messages: [],
  message: { nb: 'Tiden inni teksten kan ikke leses.', en: 'The time inside the words cannot be read.' },
  fix: innerTime,
};
