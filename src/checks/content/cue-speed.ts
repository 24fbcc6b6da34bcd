import { listSoundCues } from '../films/sound-cues.ts';
import { readVisible } from '../films/sound-cues.ts';
import { tellFew } from '../films/tell-few.ts';
import { formatTiming } from '../films/timing.ts';
import type { WrittenTrack } from '../manuscript/manuscript.ts';
import type { Fault, Rule } from './rule.ts';

/** Letters a second that most grown-ups manage to read below a moving picture. */
const mostPerSecond = 20;

/** What disappears before it is read, might as well not have been written. */
export const cueSpeed: Rule = {
  id: 'cue-speed',
  severity: 'warning',
  about: {
    nb: `Teksting står så lenge at den kan leses: høyst ${mostPerSecond} tegn i sekundet.`,
    en: `Captions stay long enough to be read: at most ${mostPerSecond} letters a second.`,
  },
  example: '00:00:15.000 --> 00:00:18.015\nNå kommer laksen opp i elven.',
  *find({ tracks }) {
    for (const track of tracks) if (track.kind === 'captions') yield* tellFew(findFast(track));
  },
};

function findFast(track: WrittenTrack): readonly Fault[] {
  const { file } = track;
  const cues = listSoundCues(track);
  return cues.flatMap(({ start, end, line, rows }, index): Fault[] => {
    const letters = [...rows.map(readVisible).join(' ')].length;
    const speed = Math.round(letters / (end - start));
    if (speed <= mostPerSecond) return [];
    const needed = Math.ceil((start + letters / mostPerSecond) * 10) / 10;
    const hasRoom = needed <= (cues[index + 1]?.start ?? needed);
    const write = formatTiming({ start, end: needed });
    const most = Math.floor((end - start) * mostPerSecond);
    return [
      {
        file,
        at: { line, column: 1 },
        message: {
          nb: `${letters} tegn på ${inWords(end - start, ',')} sekunder er ${speed} tegn i sekundet; folk rekker å lese ${mostPerSecond}.`,
          en: `${letters} letters in ${inWords(end - start, '.')} seconds is ${speed} letters a second; people manage to read ${mostPerSecond}.`,
        },
        fix: hasRoom
          ? { nb: `La den stå lenger. Skriv: ${write}`, en: `Let it stay longer. Write: ${write}` }
          : {
              nb: `Kort den ned til ${most} tegn, eller slå den sammen med den neste.`,
              en: `Shorten it to ${most} letters, or join it with the next one.`,
            },
      },
    ];
  });
}

function inWords(seconds: number, sign: ',' | '.'): string {
  return seconds.toFixed(1).replace('.', sign);
}
