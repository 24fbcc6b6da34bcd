/** The numbers of a bar chart: a name for each group of bars, and one value for each series. */
export interface ChartData {
  groups: readonly { name: string; values: readonly ChartValue[] }[];
}

/** A number with the way the author wrote it. */
export interface ChartValue {
  value: number;
  text: string;
}

/** A bar chart lying down. Heights are in em, so that the chart grows with the text; widths in per cent of the chart. */
export interface BarChart {
  height: number;
  groups: readonly BarGroup[];
}

/** The bars that belong to one name. */
interface BarGroup {
  /** The name, broken into lines that fit on a small phone. */
  lines: readonly { text: string; y: number }[];
  bars: readonly Bar[];
}

/** One bar and the number after it. */
interface Bar {
  /** Which series it belongs to, from 1. */
  series: number;
  y: number;
  width: number;
  text: string;
  textX: number;
  textY: number;
}

/** Heights in em. */
const line = 1.3;
const bar = 1.1;
const space = 0.9;

/** How many letters of a name fit on one line of a phone that is 320 pixels wide. */
const lineLength = 32;

/** Draws the numbers as bars from zero; the longest reaches as far as leaves room for its number. */
export function drawBarChart({ groups }: ChartData): BarChart {
  const values = groups.flatMap((group) => group.values);
  const largest = Math.max(...values.map(({ value }) => value), 0);
  const longest = Math.max(...values.map(({ text }) => text.length), 0);
  const room = Math.max(40, 94 - 4 * longest);
  return groups.reduce<BarChart>(
    (chart, { name, values: own }) => {
      const lines = breakLine(name).map((text, index) => ({ text, y: round(chart.height + line * (index + 0.8)) }));
      const top = chart.height + line * lines.length + 0.3;
      const bars = own.map(({ value, text }, index): Bar => {
        const y = round(top + index * (bar + 0.15));
        const width = largest > 0 ? round((value / largest) * room) : 0;
        return { series: index + 1, y, width, text, textX: width, textY: round(y + 0.87) };
      });
      const height = round(top + own.length * (bar + 0.15) - 0.15 + space);
      return { height, groups: [...chart.groups, { lines, bars }] };
    },
    { height: 0, groups: [] },
  );
}

/** Breaks a name between words into lines of at most `lineLength` letters; a longer word has a line to itself. */
function breakLine(name: string): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (longer.length <= lineLength) lines.pop();
    lines.push(longer.length <= lineLength ? longer : word);
  }
  return lines;
}

/** Two decimals: finer than any screen, and short in the page. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
