import type { Timeline } from '../timeline.ts';

/** A tone of the score: when it begins, its pitch (60 is middle C), and how loud it is. */
export interface Note {
  start: number;
  pitch: number;
  loudness: number;
}

/** A chord that swells and fades under a scene. */
export interface Chord {
  start: number;
  seconds: number;
  pitches: readonly number[];
}

/** The music as written: chords, plucked tones, and the seconds when it rains. */
export interface Score {
  seconds: number;
  chords: readonly Chord[];
  plucks: readonly Note[];
  rain: { start: number; end: number };
}

/** Scene by scene: the chord below, and the three tones plucked above it. */
const harmony = [
  { chord: [50, 57, 62, 65], plucked: [74, 77, 81] },
  { chord: [46, 53, 58, 65], plucked: [74, 77, 70] },
  { chord: [48, 55, 60, 64], plucked: [72, 76, 79] },
  { chord: [53, 57, 60, 65], plucked: [72, 77, 81] },
  { chord: [50, 57, 62, 65], plucked: [74, 77, 81] },
  { chord: [46, 58, 62, 65], plucked: [70, 77, 82] },
  { chord: [53, 60, 65, 69], plucked: [77, 81, 84] },
] as const;

/** Seconds from one plucked tone to the next, over and over. */
const rhythm = [1.3, 0.645, 1.976, 1.3] as const;

/** Writes the score of a film: one chord for each scene, and tones that walk through it. */
export function composeScore({ scenes, seconds }: Timeline): Score {
  const rainy = scenes.find(({ drawing }) => drawing === 'walk')?.start ?? 0;
  return {
    seconds,
    chords: scenes.map(({ start, end }, index) => ({
      start: start - 0.8,
      seconds: end - start + 3,
      pitches: harmony[index]?.chord ?? harmony[0].chord,
    })),
    plucks: scenes.flatMap(({ start, end }, index) => pluckScene({ start, end, index })),
    rain: { start: rainy + 0.6, end: rainy + 9 },
  };
}

function pluckScene({ start, end, index }: { start: number; end: number; index: number }): Note[] {
  const tones = harmony[index]?.plucked ?? harmony[0].plucked;
  const notes: Note[] = [];
  for (let time = start + 0.25, count = 0; time < end - 1; time += rhythm[count % 4] ?? 1, count++)
    notes.push({
      start: time,
      pitch: (tones[count % 3] ?? 72) - (count % 4 === 3 ? 12 : 0),
      loudness: index < 2 ? 0.05 : 0.062,
    });
  return notes;
}
