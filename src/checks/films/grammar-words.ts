import type { Words } from '../finding.ts';
import { cueTextWords } from './grammar-cue-text-words.ts';

/** What a message of the W3C parser means to somebody who writes captions, and what to write. */
export interface GrammarWords {
  /** How the parser’s messages begin. */
  messages: readonly string[];
  message: Words;
  fix: Words;
}

/** What is said of times that cannot be read, where we cannot tell what they should have been. */
export const timingFix: Words = {
  nb: 'Skriv tidene slik: 00:00:05.000 --> 00:00:07.500',
  en: 'Write the times like this: 00:00:05.000 --> 00:00:07.500',
};
const settings = {
  nb: 'Slett det som står etter den siste tiden; teksten vises da nederst på midten.',
  en: 'Delete what stands after the last time; the words are then shown at the bottom in the middle.',
};
const wrongSetting = (name: string) => ({
  message: {
    nb: `${name} etter tidene har en verdi som ikke finnes.`,
    en: `${name} after the times has a value that does not exist.`,
  },
  fix: settings,
});

/** Every message of the parser in plain words. */
const grammarWords: readonly GrammarWords[] = [
  {
    messages: ['No valid signature.'],
    message: { nb: 'Filen begynner ikke med WEBVTT.', en: 'The file does not begin with WEBVTT.' },
    fix: {
      nb: 'Skriv WEBVTT på den første linjen, og la linjen under være tom.',
      en: 'Write WEBVTT on the first line, and leave the line below empty.',
    },
  },
  {
    messages: ['No blank line after the signature.'],
    message: { nb: 'Det mangler en tom linje under WEBVTT.', en: 'An empty line is missing below WEBVTT.' },
    fix: { nb: 'Sett inn en tom linje under WEBVTT.', en: 'Add an empty line below WEBVTT.' },
  },
  {
    messages: ['Cannot have timestamp in a comment.', 'Cannot have timestamp in a style block.'],
    message: { nb: 'Her står det tider inni NOTE eller STYLE.', en: 'Times stand inside NOTE or STYLE here.' },
    fix: { nb: 'Sett inn en tom linje over tidene.', en: 'Add an empty line above the times.' },
  },
  {
    messages: ['Style blocks cannot appear after the first cue.'],
    message: { nb: 'STYLE står etter den første teksten.', en: 'STYLE stands after the first cue.' },
    fix: { nb: 'Flytt STYLE opp under WEBVTT, eller slett den.', en: 'Move STYLE up below WEBVTT, or delete it.' },
  },
  {
    messages: ['Cue identifier cannot be standalone.', 'Cue identifier needs to be followed by timestamp.'],
    message: { nb: 'Linjen har ingen tider.', en: 'The line has no times.' },
    fix: {
      nb: 'Hører den til teksten over, så slett den tomme linjen mellom dem. Ellers skriver du tidene over den, slik: 00:00:05.000 --> 00:00:07.500',
      en: 'If it belongs to the cue above, delete the empty line between them. Otherwise write its times above it, like this: 00:00:05.000 --> 00:00:07.500',
    },
  },
  {
    messages: ['Blank line missing before cue.'],
    message: { nb: 'Det mangler en tom linje foran tidene.', en: 'An empty line is missing before the times.' },
    fix: {
      nb: 'Sett inn en tom linje over denne linjen.',
      en: 'Add an empty line above this line.',
    },
  },
  {
    messages: ['No timestamp found.', 'Timestamp must start with a character in the range 0-9.'],
    message: { nb: 'Her skulle det stått et tidspunkt.', en: 'A time should have stood here.' },
    fix: timingFix,
  },
  {
    messages: [
      'No time unit separator found.',
      'Must be exactly two digits.',
      'No seconds found or minutes is greater than 59.',
    ],
    message: {
      nb: 'Timer, minutter og sekunder skal ha to sifre hver og kolon mellom.',
      en: 'Hours, minutes and seconds have two digits each and a colon between them.',
    },
    fix: timingFix,
  },
  {
    messages: ['No decimal separator (".") found.', 'Milliseconds must be given in three digits.'],
    message: {
      nb: 'Etter sekundene skal det stå punktum og tre sifre.',
      en: 'After the seconds there must be a full stop and three digits.',
    },
    fix: timingFix,
  },
  {
    messages: ['You cannot have more than 59 minutes.', 'You cannot have more than 59 seconds.'],
    message: {
      nb: 'Minutter og sekunder går bare til 59.',
      en: 'Minutes and seconds only go to 59.',
    },
    fix: timingFix,
  },
  {
    messages: ['Start timestamp is not greater than or equal to start timestamp of previous cue.'],
    message: {
      nb: 'Teksten begynner før den som står over.',
      en: 'The cue begins before the one above it.',
    },
    fix: {
      nb: 'Rett tiden, eller flytt teksten opp, så alt står i den rekkefølgen det blir sagt.',
      en: 'Mend the time, or move the cue up, so that everything stands in the order it is said.',
    },
  },
  {
    messages: ['End timestamp is not greater than start timestamp.'],
    message: { nb: 'Teksten slutter før den begynner.', en: 'The cue ends before it begins.' },
    fix: {
      nb: 'Skriv den første tiden foran pilen og den siste etter.',
      en: 'Write the first time before the arrow and the last one after it.',
    },
  },
  {
    messages: [
      "Timestamp not separated from '-->' by whitespace.",
      "'-->' not separated from timestamp by whitespace.",
      'No valid timestamp separator found.',
    ],
    message: {
      nb: 'Mellom tidene skal det stå mellomrom, pilen --> og mellomrom.',
      en: 'Between the times there must be a space, the arrow --> and a space.',
    },
    fix: timingFix,
  },
  {
    messages: ['Duplicate setting.'],
    message: { nb: 'Det samme står to ganger etter tidene.', en: 'The same stands twice after the times.' },
    fix: settings,
  },
  {
    messages: ['No value for setting defined.', 'Invalid setting.'],
    message: {
      nb: 'Det som står etter tidene, kan ikke leses.',
      en: 'What stands after the times cannot be read.',
    },
    fix: settings,
  },
  { messages: ['Writing direction can only be set to '], ...wrongSetting('vertical') },
  { messages: ['Line position ', 'Line alignment '], ...wrongSetting('line') },
  { messages: ['Text position ', 'Position alignment '], ...wrongSetting('position') },
  { messages: ['Size '], ...wrongSetting('size') },
  { messages: ['Alignment can only be set to one of '], ...wrongSetting('align') },
  ...cueTextWords,
];

/** What is said of facts between WEBVTT and the first cue, which some programs write there. */
export const headerWords: GrammarWords = {
  messages: [],
  message: { nb: 'Linjen hører ikke hjemme under WEBVTT.', en: 'The line does not belong below WEBVTT.' },
  fix: {
    nb: 'Slett det som står mellom WEBVTT og den første tomme linjen.',
    en: 'Delete what stands between WEBVTT and the first empty line.',
  },
};

/** What a message of the parser means; undefined for one we do not know, which a test sees to that there is none of. */
export function explainGrammar(message: string): GrammarWords | undefined {
  return grammarWords.find(({ messages }) => messages.some((start) => message.startsWith(start)));
}
