import { formatClock } from '../../lib/timecode.ts';
import { listSoundCues, placeOfEnd } from '../films/sound-cues.ts';
import { tellFew } from '../films/tell-few.ts';
import { formatTiming } from '../films/timing.ts';
import type { WrittenTrack } from '../manuscript/manuscript.ts';
import type { Fault, Rule } from './rule.ts';

/** Cues at the same time lie on top of each other in some players, and are spoken together by screen readers. */
export const cueOverlap: Rule = {
  id: 'cue-overlap',
  severity: 'error',
  about: {
    nb: 'En tekst slutter før eller idet den neste begynner. Snakker to samtidig, står begge i samme tekst.',
    en: 'A cue ends before or when the next one begins. Two people who speak at once stand in the same cue.',
  },
  example: '00:00:05.000 --> 00:00:07.500\n<v Verten>Kom inn!</v> <v Gjesten>Takk.',
  *find({ tracks, films }) {
    const lengths = new Map(films.map(({ id, seconds }) => [id, seconds]));
    for (const track of tracks) yield* tellFew(findOverlaps(track, lengths.get(track.film) ?? Infinity));
  },
};

function findOverlaps(track: WrittenTrack, seconds: number): readonly Fault[] {
  const { file } = track;
  const cues = listSoundCues(track);
  return cues.flatMap((cue, index): Fault[] => {
    const next = cues[index + 1];
    // An end after the film is over is told by another rule.
    if (!next || cue.end <= next.start || cue.end > seconds + 1) return [];
    const write = next.start > cue.start ? formatTiming({ start: cue.start, end: next.start }) : undefined;
    return [
      {
        file,
        at: placeOfEnd(file, cue),
        message: {
          nb: `Teksten står til ${formatClock(cue.end)}, men den neste begynner alt ${formatClock(next.start)} (linje ${next.line}).`,
          en: `The cue stays until ${formatClock(cue.end)}, but the next one begins at ${formatClock(next.start)} already (line ${next.line}).`,
        },
        fix: write
          ? { nb: `Skriv: ${write}`, en: `Write: ${write}` }
          : {
              nb: 'Skriv begge i samme tekst, på hver sin linje.',
              en: 'Write both in the same cue, on a line each.',
            },
      },
    ];
  });
}
