import { formatCsv } from '../csv.ts';
import type { Assessment } from './file.ts';
import { addUp, formatMean, isScore } from './score.ts';
import type { AssessmentForm } from './score.ts';

/** The words a table of assessments needs. */
export interface CsvWords {
  domain: string;
  question: string;
  sum: string;
  mean: string;
  notes: string;
  total: string;
}

/**
 * Writes assessments as a table for Norwegian Excel, with decimal commas and one column for each assessment. Sums and means
 * are there too, so that nobody has to make formulas.
 */
export function writeCsv(form: AssessmentForm, assessments: readonly Assessment[], words: CsvWords): string {
  const row = (domain: string, label: string, cellOf: (assessment: Assessment) => string) => [
    domain,
    label,
    ...assessments.map(cellOf),
  ];
  const sums = (title: string, items: readonly { id: string }[]) => [
    row(title, words.sum, ({ scores }) => String(addUp(items, scores).sum)),
    row(title, words.mean, ({ scores }) => formatMean(addUp(items, scores).mean, ',')),
  ];
  const rows = [
    row(words.domain, words.question, ({ date, name }) => [date, name].filter((part) => part !== '').join(' ')),
    ...form.domains.flatMap(({ id, title, items }) => [
      ...items.map((item) => row(title, item.question, ({ scores }) => formatScore(scores, item.id))),
      ...sums(title, items),
      row(title, words.notes, ({ notes }) => (Object.hasOwn(notes, id) ? String(notes[id]) : '')),
    ]),
    ...sums(
      words.total,
      form.domains.flatMap(({ items }) => items),
    ),
  ];
  return formatCsv(rows);
}

function formatScore(scores: Assessment['scores'], id: string): string {
  const score = Object.hasOwn(scores, id) ? scores[id] : undefined;
  return isScore(score) ? String(score) : '';
}
