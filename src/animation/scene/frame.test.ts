import { describe, expect, it } from 'vitest';
import { makeScript } from '../example-script';
import { buildTimeline } from '../timeline';
import { drawFrame } from './frame';
import { pointOfLine } from './loops';
import { tellStory } from './story';

const script = makeScript();
const timeline = buildTimeline(
  script,
  script.scenes.map(() => 8),
);
const story = tellStory(script, timeline, { isRecorded: false });
const seconds = Array.from({ length: Math.ceil(timeline.seconds / 3) }, (_, index) => index * 3 + 0.4);

describe('a picture of the film', () => {
  it.each(seconds)('is the same each time it is drawn, and has only numbers that are numbers (second %s)', (second) => {
    const drawn = drawFrame(story, second);
    expect(drawFrame(story, second)).toBe(drawn);
    expect(drawn).not.toMatch(/NaN|undefined|Infinity|null/);
  });

  it('writes the script’s words as words, never as marks', () => {
    expect(drawFrame(story, 2)).toContain('Vann &amp; &lt;is>');
  });

  it('says at the end that a machine reads, but not when a person does', () => {
    const [machine, person] = [false, true].map((isRecorded) =>
      drawFrame(tellStory(script, timeline, { isRecorded }), timeline.seconds - 1),
    );
    expect(machine).toContain('Tegnet av kode. Lest av en maskin.');
    expect(person).not.toContain('Lest av en maskin.');
  });
});

describe('the line of light', () => {
  it('never comes to a point: it always moves, and never turns sharper than a round loop', () => {
    const points = Array.from({ length: 2001 }, (_, index) => pointOfLine(index / 2000));
    const moves = points
      .slice(1)
      .map(({ x, y }, index) => [x - (points[index]?.x ?? 0), y - (points[index]?.y ?? 0)] as const);
    const turns = moves.slice(1).map(([x, y], index) => {
      const [before, above] = moves[index] ?? [x, y];
      const angle = Math.abs(Math.atan2(before * y - above * x, before * x + above * y));
      return { length: Math.hypot(x, y), radius: angle === 0 ? Number.POSITIVE_INFINITY : Math.hypot(x, y) / angle };
    });
    expect(Math.min(...turns.map(({ length }) => length))).toBeGreaterThan(0.2);
    expect(Math.min(...turns.map(({ radius }) => radius))).toBeGreaterThan(12);
  });
});
