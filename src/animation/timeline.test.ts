import { describe, expect, it } from 'vitest';
import { makeScript } from './example-script';
import { buildTimeline } from './timeline';

describe('the film in time', () => {
  const script = makeScript();
  const timeline = buildTimeline(
    script,
    script.scenes.map(() => 3),
  );

  it('begins each scene where the one before ends', () => {
    const ends = timeline.scenes.map(({ end }) => end);
    expect(timeline.scenes.map(({ start }) => start)).toEqual([0, ...ends.slice(0, -1)]);
    expect(timeline.seconds).toBe(ends.at(-1));
  });

  it('says every line within its scene, for as long as it takes', () => {
    for (const { start, end, lines } of timeline.scenes)
      for (const line of lines) {
        expect(line.start).toBeGreaterThan(start);
        expect(line.end).toBeLessThan(end);
        expect(line.end - line.start).toBeCloseTo(3, 3);
      }
  });

  it('leaves at least five seconds for the words at the end', () => {
    const last = timeline.scenes.at(-1);
    expect((last?.end ?? 0) - (last?.lines.at(-1)?.end ?? 0)).toBeGreaterThanOrEqual(5);
  });

  it('refuses another number of recordings than there are lines', () => {
    expect(() => buildTimeline(script, [1])).toThrow('Manuset har 7 replikker, men 1 er lest inn.');
  });
});
