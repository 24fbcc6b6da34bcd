import { findForeignTrack } from '../films/foreign-track.ts';
import { findGrammarFaults } from '../films/grammar-faults.ts';
import type { GrammarFault } from '../films/grammar-faults.ts';
import { timingFix } from '../films/grammar-words.ts';
import { shorten, tellFew } from '../films/tell-few.ts';
import { mendTiming } from '../films/timing.ts';
import type { WrittenTrack } from '../manuscript/manuscript.ts';
import type { Fault, Rule } from './rule.ts';

/** A browser drops what it cannot read of a caption file without a word, and the viewer gets holes in the text. */
export const captionGrammar: Rule = {
  id: 'caption-grammar',
  severity: 'error',
  about: {
    nb: 'Teksting, kapitler og beskrivelser skrives som WebVTT: WEBVTT øverst, en tom linje mellom tekstene, og tider med punktum.',
    en: 'Captions, chapters and descriptions are written as WebVTT: WEBVTT on top, an empty line between cues, and times with a full stop.',
  },
  example: 'WEBVTT\n\n00:00:02.200 --> 00:00:05.250\n<v En hjelper>Kom inn.',
  *find({ tracks }) {
    for (const track of tracks) {
      const whole = findForeignTrack(track);
      // Bytes that are no text are told by another rule.
      if (whole && track.file.encodingFault) continue;
      if (whole) yield { file: track.file, at: 0, ...whole };
      else yield* findFaults(track);
    }
  },
};

function findFaults(track: WrittenTrack): readonly Fault[] {
  const alike = Map.groupBy(findGrammarFaults(track), ({ words }) => words);
  return [...alike.values()].flatMap((group) => tellFew(group.map((found) => toFault(track, found))));
}

function toFault({ file }: WrittenTrack, { line, column, row, words }: GrammarFault): Fault {
  const mended = words.fix === timingFix ? mendTiming(row) : undefined;
  const quote = shorten(row);
  return {
    file,
    at: { line, column },
    message:
      quote === ''
        ? words.message
        : { nb: `«${quote}»: ${words.message.nb}`, en: `“${quote}”: ${words.message.en}` },
    fix: mended === undefined ? words.fix : { nb: `Skriv: ${mended}`, en: `Write: ${mended}` },
  };
}
