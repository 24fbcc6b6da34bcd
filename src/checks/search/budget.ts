import type { Answered } from './score.ts';
import { scoreAll, shareOfNonsenseAnswered } from './score.ts';

/** The least a search may reach, and the most nonsense it may answer, as shares. */
export const searchBudget = {
  /** Questions with an answer among the first five. */
  all: 0.9,
  /** The same in each category of as many questions as below. */
  category: 0.85,
  leastInCategory: 10,
  nonsense: 0.1,
} as const;

/** Says where a list of questions is under the budget; nothing when it is within. */
export function findOverruns(answers: readonly Answered[]): readonly string[] {
  const { categories, all } = scoreAll(answers);
  const nonsense = shareOfNonsenseAnswered(answers);
  const limits = [
    ...(all.count > 0 ? [{ ...all, least: searchBudget.all }] : []),
    ...categories
      .filter(({ count }) => count >= searchBudget.leastInCategory)
      .map((score) => ({ ...score, least: searchBudget.category })),
  ];
  return [
    ...limits
      .filter(({ hit5, least }) => hit5 < least)
      .map(
        ({ category, hit5, least }) => `${category}: hit@5 is ${toPercent(hit5)}, and should be ${toPercent(least)}`,
      ),
    ...(nonsense > searchBudget.nonsense
      ? [`nonsense: ${toPercent(nonsense)} was answered, and at most ${toPercent(searchBudget.nonsense)} should be`]
      : []),
  ];
}

/** A share as a percentage with one decimal. */
export function toPercent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
