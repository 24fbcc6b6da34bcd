/** The form as far as the reckoning needs it: its domains, and the questions of each. */
export interface AssessmentForm {
  domains: readonly { id: string; title: string; items: readonly { id: string; question: string }[] }[];
}

/** What a team has answered, by the question's id: 1 to 4, or null where it does not know. */
export type Scores = Readonly<Record<string, unknown>>;

/** What some questions come to: how many have a score, their sum, and their mean where there is one. */
export interface Result {
  assessed: number;
  questions: number;
  sum: number;
  mean: number | undefined;
}

/** The highest score a question can have. */
export const highest = 4;

/** True for a score: a whole number from 1 to 4. */
export function isScore(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= highest;
}

/** Adds up the questions that have a score; those nobody knows the answer to count neither way. */
export function addUp(items: readonly { id: string }[], scores: Scores): Result {
  const given = items.map(({ id }) => (Object.hasOwn(scores, id) ? scores[id] : undefined)).filter(isScore);
  const sum = given.reduce((total, score) => total + score, 0);
  const mean = given.length > 0 ? sum / given.length : undefined;
  return { assessed: given.length, questions: items.length, sum, mean };
}

/** Adds up every domain by itself, and all questions together: the total is the mean of questions, not of domains. */
export function addUpForm({ domains }: AssessmentForm, scores: Scores): { domains: readonly Result[]; total: Result } {
  return {
    domains: domains.map(({ items }) => addUp(items, scores)),
    total: addUp(
      domains.flatMap(({ items }) => items),
      scores,
    ),
  };
}

/** A mean with one decimal, rounded half up, with the decimal mark of the language; empty when there is none. */
export function formatMean(mean: number | undefined, mark: string): string {
  return mean === undefined ? '' : (Math.round(mean * 10) / 10).toFixed(1).replace('.', mark);
}
