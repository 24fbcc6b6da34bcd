import type { Line, Scene, Script } from './script.ts';

/** Pauses in seconds: before a scene's first line, between two lines, after the last, and for the words at the end. */
const pauses = { opening: 2.2, before: 1.7, between: 0.55, after: 1.9, closing: 5.25 } as const;

/** A line, and when it is said. */
export interface TimedLine extends Line {
  start: number;
  end: number;
}

/** A scene, and from when to when it lasts. */
export interface TimedScene extends Omit<Scene, 'lines'> {
  start: number;
  end: number;
  lines: readonly TimedLine[];
}

/** The film laid out in time. */
export interface Timeline {
  seconds: number;
  scenes: readonly TimedScene[];
}

/** Lays the lines out in time, given how many seconds each takes to say, in the order they are said. */
export function buildTimeline({ scenes }: Script, seconds: readonly number[]): Timeline {
  const said = scenes.reduce((count, { lines }) => count + lines.length, 0);
  if (said !== seconds.length) throw new Error(`Manuset har ${said} replikker, men ${seconds.length} er lest inn.`);
  const timed: TimedScene[] = [];
  for (const scene of scenes)
    timed.push(timeScene(scene, timed, { seconds, isLast: timed.length === scenes.length - 1 }));
  return { seconds: timed.at(-1)?.end ?? 0, scenes: timed };
}

function timeScene(
  scene: Scene,
  earlier: readonly TimedScene[],
  { seconds, isLast }: { seconds: readonly number[]; isLast: boolean },
): TimedScene {
  const start = earlier.at(-1)?.end ?? 0;
  const spoken = earlier.flatMap(({ lines }) => lines).length;
  const lines: TimedLine[] = [];
  for (const line of scene.lines) {
    const from = lines.at(-1)?.end;
    const lineStart =
      from === undefined ? start + (spoken === 0 ? pauses.opening : pauses.before) : from + pauses.between;
    lines.push({
      ...line,
      start: toMilliseconds(lineStart),
      end: toMilliseconds(lineStart + (seconds[spoken + lines.length] ?? 0)),
    });
  }
  const silence = isLast ? pauses.closing : pauses.after;
  return { ...scene, lines, start, end: toMilliseconds((lines.at(-1)?.end ?? start) + silence) };
}

/** Text tracks count whole milliseconds; the film does too, so that both mean the same moment. */
function toMilliseconds(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
