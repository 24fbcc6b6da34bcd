import { describe, expect, it } from 'vitest';
import { drawBarChart } from './bar-chart';

/** A chart of groups written as name and numbers. */
const draw = (...groups: readonly (readonly [string, ...number[]])[]) =>
  drawBarChart({
    groups: groups.map(([name, ...values]) => ({
      name,
      values: values.map((value) => ({ value, text: String(value) })),
    })),
  });
const widths = (chart: ReturnType<typeof drawBarChart>) =>
  chart.groups.map(({ bars }) => bars.map(({ width }) => width));

describe('bars', () => {
  it.each([
    ['are as long as their numbers are large', [['a', 80] as const, ['b', 40] as const], [[86], [43]]],
    ['leave room for a long number', [['a', 123456] as const], [[70]]],
    ['of nothing but zeros have no length', [['a', 0] as const, ['b', 0] as const], [[0], [0]]],
    [
      'of several series share one scale',
      [['a', 10, 5] as const, ['b', 20, 0] as const],
      [
        [43, 21.5],
        [86, 0],
      ],
    ],
  ])('%s', (_name, groups, expected) => {
    expect(widths(draw(...groups))).toEqual(expected);
  });

  it('stand below each other, name first, and the chart is tall enough for all', () => {
    const chart = draw(['a', 1, 2], ['b', 3, 4]);
    const heights = chart.groups.flatMap(({ lines, bars }) => [...lines, ...bars].map(({ y }) => y));
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(chart.height).toBeGreaterThan(heights.at(-1) ?? Number.POSITIVE_INFINITY);
  });

  it('know which series they belong to', () => {
    expect(draw(['a', 1, 2, 3]).groups[0]?.bars.map(({ series }) => series)).toEqual([1, 2, 3]);
  });
});

describe('a name', () => {
  it.each([
    ['Bergen', ['Bergen']],
    ['En laks som er talt to ganger samme dag', ['En laks som er talt to ganger', 'samme dag']],
    ['Sammenhengendeordsomikkefårplasspåenlinje to', ['Sammenhengendeordsomikkefårplasspåenlinje', 'to']],
  ])('%s is broken between words', (name, lines) => {
    expect(draw([name, 1]).groups[0]?.lines.map(({ text }) => text)).toEqual(lines);
  });
});

it('a chart without rows is empty', () => {
  expect(draw()).toEqual({ height: 0, groups: [] });
});
