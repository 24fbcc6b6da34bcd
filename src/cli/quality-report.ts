import { toPercent } from '../checks/search/budget.ts';
import type { Answered, Score } from '../checks/search/score.ts';
import { listMisses, scoreAll, shareOfNonsenseAnswered } from '../checks/search/score.ts';
import { formatTable } from './table.ts';

/** The scores of a list of questions as a table, and how much nonsense was answered. */
export function formatScores(title: string, answers: readonly Answered[]): string {
  const { categories, all } = scoreAll(answers);
  const nonsense = answers.filter(({ asked }) => asked.category === 'nonsense').length;
  const toRow = ({ category, count, hit1, hit5, mrr }: Score) => [
    category,
    count,
    toPercent(hit1),
    toPercent(hit5),
    mrr.toFixed(2),
  ];
  return [
    formatTable([title, 'n', 'hit@1', 'hit@5', 'MRR'], [...categories, all].map(toRow)),
    `nonsense answered: ${toPercent(shareOfNonsenseAnswered(answers))} of ${nonsense}\n`,
  ].join('');
}

/** The questions that were not answered among the first five, what was wanted and what came instead. */
export function formatMisses(answers: readonly Answered[], limit: number): string {
  const misses = listMisses(answers);
  const lines = misses.slice(0, limit).map(({ asked, shown, place }) => {
    const moments = asked.category === 'film' ? shown.moments.map((link) => `moment ${link}`) : [];
    return [
      `  [${asked.category}, ${asked.locale}] ${asked.question}${place > 0 ? ` (place ${place})` : ''}`,
      `    wanted: ${list(asked.pages)}`,
      `    found:  ${list([...moments, ...shown.results.map(([link = '']) => link)])}`,
    ].join('\n');
  });
  const rest = misses.length - lines.length;
  return [...lines, ...(rest > 0 ? [`  … and ${rest} more (--misses ${misses.length})`] : [])].join('\n');
}

function list(addresses: readonly string[]): string {
  if (addresses.length === 0) return 'nothing';
  return addresses.slice(0, 5).join(' ') + (addresses.length > 5 ? ` … (${addresses.length})` : '');
}
