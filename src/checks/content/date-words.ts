import { months } from '../../lib/typography.ts';
import type { Slip } from '../wording/wording-rule.ts';
import { matchSlips, wordingRule } from '../wording/wording-rule.ts';

/** A date in words is the same to everybody, also read aloud: full stop after the day, small letter in the month (Språkrådet). */
export const dateWords = wordingRule({
  id: 'date-words',
  about: {
    nb: 'Datoer skrives med ord: punktum etter dagen og liten bokstav i måneden.',
    en: 'In Norwegian texts dates are written in words: a full stop after the day and a small letter in the month.',
  },
  example: '18. juni 2019',
  problem: { nb: 'Datoen er ikke skrevet med ord', en: 'The date is not written in words' },
  languages: 'norwegian',
  *findSlips({ raw }) {
    yield* findFigures(raw);
    yield* findBareDay(raw);
    yield* matchSlips(raw, capital, ([month]) => month.toLowerCase());
  },
});

const monthNames = months.split('|');
const capitals = monthNames.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('|');

/** `18.06.2019`, and `18.06.19` where it is no time of day. */
const stops =
  /(?<![\d.,/:-])(?:(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})|(?<!kl\. ?)(\d{2})\.(\d{2})\.(\d{2}))(?!\d|[.,:/-]\d)/g;

/** `18/6-19`, `18/6/2019`, `18/6 2019`. */
const slashes = /(?<![\d.,/:-])(\d{1,2})\/(\d{1,2})(?:[-/.]|[ \u00a0](?=\d{4}))((?:19|20)?\d{2})(?!\d|[.,:/-]\d)/g;

/** `18 juni`. */
const bareDay = new RegExp(`(?<![\\d.,/–-])(\\d{1,2})([ \\u00a0])(${months})(?![\\p{L}-])`, 'giu');

/** `18. Juni`, but not before a family name, and `i Juni 2019`. */
const capital = new RegExp(
  [
    `(?<=(?<![\\d.,])\\d{1,2}\\.[ \\u00a0])(?:${capitals})(?![\\p{L}-]|[ \\u00a0]\\p{Lu})`,
    `(?<=\\p{Ll},?[ \\u00a0])(?:${capitals})(?=[ \\u00a0](?:19|20)\\d{2}(?!\\d))`,
  ].join('|'),
  'gu',
);

function* findFigures(raw: string): Iterable<Slip> {
  const mend = ([, day, month, year, shortDay, shortMonth, shortYear]: RegExpExecArray) =>
    writeDate(Number(day ?? shortDay), Number(month ?? shortMonth), year ?? shortYear ?? '');
  yield* matchSlips(raw, stops, mend);
  yield* matchSlips(raw, slashes, mend);
}

function writeDate(day: number, month: number, year: string): string | undefined {
  const name = monthNames[month - 1];
  if (name === undefined || day < 1 || day > 31) return undefined;
  return `${day}. ${name} ${year.length === 2 ? `${Number(year) > 50 ? 19 : 20}${year}` : year}`;
}

function* findBareDay(raw: string): Iterable<Slip> {
  yield* matchSlips(raw, bareDay, ({ 1: day = '', 2: space = '', 3: month = '' }) =>
    Number(day) >= 1 && Number(day) <= 31 ? `${Number(day)}.${space}${month.toLowerCase()}` : undefined,
  );
}
