import { faults } from '../../schemas/faults.ts';
import { guessDate } from './dates.ts';
import { listIssues } from './issues.ts';
import type { Rule } from './rule.ts';

/** A day on the right form, which then does not exist. */
const isForm = /^(["']?)\d{4}-\d{2}-\d{2}\1$/;

const told: readonly string[] = [faults.date.nb, faults.noDate.nb];

/** Days that are no plain calendar days; Astro's own way of reading them takes `06.07.2019` for 7 June. */
export const date: Rule = {
  id: 'date',
  severity: 'error',
  about: {
    nb: 'En dato skrives som år, måned og dag: ÅÅÅÅ-MM-DD, og dagen må finnes i kalenderen.',
    en: 'A date is written as year, month and day: YYYY-MM-DD, and the day must be in the calendar.',
  },
  example: 'published: 2019-05-18',
  *find(manuscript) {
    for (const { document, issue, key, written, at } of listIssues(manuscript)) {
      if (issue.isMissing || !told.includes(issue.message)) continue;
      const guess = guessDate(written.replace(/^(["'])(.*)\1$/, '$2'));
      const example = `${key}: ${guess ?? '2019-06-18'}`;
      yield {
        file: document.file,
        at,
        message: isForm.test(written)
          ? {
              nb: `${key}: «${written}» finnes ikke i kalenderen.`,
              en: `${key}: “${written}” is not in the calendar.`,
            }
          : {
          nb: `${key}: «${written}» er ikke en dato på formen ÅÅÅÅ-MM-DD.`,
          en: `${key}: “${written}” is not a date of the form YYYY-MM-DD.`,
        },
        fix: guess
          ? { nb: `Skriv: ${example}`, en: `Write: ${example}` }
          : { nb: `Skriv en dag som finnes, for eksempel: ${example}`, en: `Write a day that exists, for example: ${example}` },
      };
    }
  },
};
