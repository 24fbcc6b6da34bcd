import type { Drawing, Script } from '../script.ts';
import type { Timeline } from '../timeline.ts';

/** What the drawing is told: the film in time, and the words at its end. */
export interface Story {
  timeline: Timeline;
  credit: readonly string[];
}

/** From when to when something lasts. */
export interface Span {
  start: number;
  end: number;
}

/** When each drawing begins and ends. */
export type Acts = Readonly<Record<Drawing, Span>>;

/** The story of a script laid out in time; the words about a machine's voice go when a person reads. */
export function tellStory({ credit }: Script, timeline: Timeline, { isRecorded }: { isRecorded: boolean }): Story {
  const [first = '', ...rest] = credit.lines;
  return { timeline, credit: isRecorded ? credit.lines : [`${first} ${credit.syntheticVoice}`, ...rest] };
}

/** When each drawing begins and ends. */
export function listActs({ scenes }: Timeline): Acts {
  // The script has each drawing once; the compiler cannot know.
  return Object.fromEntries(scenes.map(({ drawing, start, end }) => [drawing, { start, end }])) as Acts;
}
