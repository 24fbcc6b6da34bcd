import { placeOfRow, readVisible } from '../films/sound-cues.ts';
import { shorten, tellFew } from '../films/tell-few.ts';
import type { WrittenFile } from '../manuscript/files.ts';
import type { WrittenCue } from '../manuscript/track-facts.ts';
import type { Fault, Rule } from './rule.ts';

/** What fits on a telephone held upright, and what people manage to read below a moving picture. */
const mostLetters = 42;
const mostRows = 2;

/** Long captions cover the picture, or are broken by the player in a place nobody has chosen. */
export const cueLength: Rule = {
  id: 'cue-length',
  severity: 'warning',
  about: {
    nb: `Teksting har høyst ${mostRows} linjer om gangen, og høyst ${mostLetters} tegn på hver.`,
    en: `Captions have at most ${mostRows} lines at a time, and at most ${mostLetters} letters on each.`,
  },
  example: '00:00:05.438 --> 00:00:08.974\nVannet går høyt i mai,\nog laksen kommer.',
  *find({ tracks }) {
    for (const { file, kind, cues } of tracks)
      if (kind === 'captions') yield* tellFew(cues.flatMap((cue) => findLong(file, cue)));
  },
};

function findLong(file: WrittenFile, cue: WrittenCue): readonly Fault[] {
  const rows = cue.rows.map(readVisible);
  if (rows.length > mostRows)
    return [
      {
        file,
        at: placeOfRow(cue, mostRows),
        message: { nb: `Teksten har ${rows.length} linjer.`, en: `The cue has ${rows.length} lines.` },
        fix: {
          nb: `Del den i flere tekster med hver sine tider, med høyst ${mostRows} linjer i hver.`,
          en: `Divide it into several cues with times of their own, with at most ${mostRows} lines in each.`,
        },
      },
    ];
  const long = rows.findIndex((row) => [...row].length > mostLetters);
  const row = rows[long];
  if (row === undefined) return [];
  const count = [...row].length;
  return [
    {
      file,
      at: placeOfRow(cue, long),
      message: {
        nb: `«${shorten(row)}» er ${count} tegn; det er plass til ${mostLetters}.`,
        en: `“${shorten(row)}” is ${count} letters; there is room for ${mostLetters}.`,
      },
      fix: adviseBreak(rows.join(' ')),
    },
  ];
}

/** Where the words could be broken in two, when that helps. */
function adviseBreak(words: string): Fault['fix'] {
  const spaces = [...words.matchAll(/ /g)].map(({ index }) => index);
  const fitting = spaces.filter((space) => space <= mostLetters && words.length - space - 1 <= mostLetters);
  const middle = fitting.sort((a, b) => Math.abs(a - words.length / 2) - Math.abs(b - words.length / 2))[0];
  if (middle === undefined)
    return {
      nb: 'Kort den ned, eller del den i to tekster med hver sine tider.',
      en: 'Shorten it, or divide it into two cues with times of their own.',
    };
  const [above, below] = [words.slice(0, middle), words.slice(middle + 1)];
  return {
    nb: `Skriv den på to linjer: «${above}» og under den «${below}».`,
    en: `Write it on two lines: “${above}” and below it “${below}”.`,
  };
}
