import type { Locale } from './locales.ts';
import { wordsOf } from './words.ts';

/** A plain date, month or year as people write it: `18. juni 2019`, `juni 2019`, `2019`; days and months keep together by a hard space. */
export function formatDate(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day === undefined ? {} : { day: 'numeric' }),
  };
  const text = new Intl.DateTimeFormat(wordsOf(locale).dateLocale, options).format(
    new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))),
  );
  return text.replace(/^(\d+\.?) /, '$1\u00a0');
}

/** A date with its year first, as APA 7 lists works by it: `2019, 18. juni`, `2019, June 18`. */
export function formatYearFirst(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const options: Intl.DateTimeFormatOptions = { month: 'long', timeZone: 'UTC', ...(day && { day: 'numeric' }) };
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return `${year}, ${new Intl.DateTimeFormat(wordsOf(locale).quoting.dateLocale, options).format(moment)}`;
}
