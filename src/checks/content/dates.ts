import { isPlainDate } from '../../lib/plain-date.ts';

const months: readonly (readonly string[])[] = [
  ['januar', 'jan', 'january'],
  ['februar', 'feb', 'february'],
  ['mars', 'mar', 'march'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nov'],
  ['desember', 'des', 'dec', 'december'],
];

/** The ways people write a day, each with the places of year, month and day. */
const forms: readonly { pattern: RegExp; year: number; month: number; day: number }[] = [
  { pattern: /^(\d{1,2})\.?\s*([a-zæøå]+)\.?,?\s+(\d{4})$/i, day: 1, month: 2, year: 3 },
  { pattern: /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i, month: 1, day: 2, year: 3 },
  { pattern: /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4})$/, day: 1, month: 2, year: 3 },
  { pattern: /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{2})$/, day: 1, month: 2, year: 3 },
  { pattern: /^(\d{4})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{1,2})(?:[T ].*)?$/, year: 1, month: 2, day: 3 },
  { pattern: /^(\d{4})(\d{2})(\d{2})$/, year: 1, month: 2, day: 3 },
];

/** The day somebody meant, as ÅÅÅÅ-MM-DD, by the Norwegian order of day and month; undefined when it cannot be told. */
export function guessDate(written: string): string | undefined {
  const text = written
    .trim()
    .slice(0, 60)
    .replace(/[–—−]/g, '-')
    .replace(/^[«“”"']+|[»“”"']+$/g, '');
  for (const { pattern, year, month, day } of forms) {
    const match = pattern.exec(text);
    if (!match) continue;
    const parts = [readYear(match[year] ?? ''), readMonth(match[month] ?? ''), Number(match[day])];
    const date = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
    if (isPlainDate(date)) return date;
  }
  return undefined;
}

function readYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function readMonth(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return months.findIndex((names) => names.includes(text.toLowerCase())) + 1;
}
