import { firstLetter } from './letters.ts';

/** The first letters of the stretches an alphabet is cut into; fixed in the code, so that a page's address stays the same however much it holds. */
export type Stretches<First extends string> = readonly [First, ...First[]];

/** The first letter of the stretch a title belongs to; what begins with no letter stands in the first. */
export function findStretch<First extends string>(title: string, firsts: Stretches<First>, locale: string): First {
  const letter = firstLetter(title, locale);
  return firsts.findLast((first) => first <= letter) ?? firsts[0];
}
