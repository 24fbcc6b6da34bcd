import type { SearchQuestionEntry } from '../../schemas/search-question.ts';

/** What search showed for a question: addresses of film moments above the list, and of every link of each result, in order. */
export interface Shown {
  moments: readonly string[];
  results: readonly (readonly string[])[];
}

/** A question, what was shown, and the place of the first result that answers it; 0 when none does. */
export interface Answered {
  asked: SearchQuestionEntry;
  shown: Shown;
  place: number;
}

/** How well a group of questions was answered. */
export interface Score {
  category: string;
  count: number;
  /** Shares of questions whose first result, or one of the first five, answers them. */
  hit1: number;
  hit5: number;
  /** The mean of one divided by the place (mean reciprocal rank). */
  mrr: number;
}

/** Finds the place of the first result that answers a question. Moments count, before the list, for questions of films only. */
export function judge(asked: SearchQuestionEntry, shown: Shown): Answered {
  const rows = [...(asked.category === 'film' ? shown.moments.map((link) => [link]) : []), ...shown.results];
  const isAnswer = (links: readonly string[]) => links.some((link) => asked.pages.some((page) => fits(link, page)));
  return { asked, shown, place: rows.findIndex(isAnswer) + 1 };
}

/** True for a link to the page wanted, and to the very place where the wanted address names one. */
function fits(link: string, wanted: string): boolean {
  const [at, want] = [link, wanted].map((address) => new URL(address, 'http://localhost'));
  if (!at || !want || decodeURI(at.pathname) !== decodeURI(want.pathname)) return false;
  return want.hash === '' || decodeURIComponent(at.hash) === decodeURIComponent(want.hash);
}

/** Scores each category in the order asked, and all of them together. */
export function scoreAll(answers: readonly Answered[]): { categories: readonly Score[]; all: Score } {
  const meant = answers.filter(({ asked }) => asked.category !== 'nonsense');
  const names = [...new Set(meant.map(({ asked }) => asked.category))];
  const own = (name: string) => meant.filter(({ asked }) => asked.category === name);
  return { categories: names.map((name) => score(name, own(name))), all: score('all', meant) };
}

/** The share of nonsense that was answered with results; 0 when none was asked. */
export function shareOfNonsenseAnswered(answers: readonly Answered[]): number {
  const nonsense = answers.filter(({ asked }) => asked.category === 'nonsense');
  const fooled = nonsense.filter(({ shown }) => shown.results.length + shown.moments.length > 0);
  return fooled.length / Math.max(1, nonsense.length);
}

/** Questions without an answer among the first five, and nonsense with one. */
export function listMisses(answers: readonly Answered[]): readonly Answered[] {
  return answers.filter(({ asked, shown, place }) =>
    asked.category === 'nonsense' ? shown.results.length + shown.moments.length > 0 : place === 0 || place > 5,
  );
}

function score(category: string, answers: readonly Answered[]): Score {
  const share = (fits: (place: number) => boolean) =>
    answers.filter(({ place }) => place > 0 && fits(place)).length / Math.max(1, answers.length);
  return {
    category,
    count: answers.length,
    hit1: share((place) => place === 1),
    hit5: share((place) => place <= 5),
    mrr: answers.reduce((sum, { place }) => sum + (place > 0 ? 1 / place : 0), 0) / Math.max(1, answers.length),
  };
}
