import { toSmall } from './letters.ts';

/** Takes a word apart at its seams: two parts or more, which put together are the word; one where it has no seam. */
export type SplitCompound = (word: string) => readonly string[];

/** What a splitter must know of words in small letters. */
export interface KnownWords {
  /** True for a word other words may begin with, such as `plan` in `planarbeid`. */
  isFirst(word: string): boolean;
  /** True for a word, in any form, that other words may end with. */
  isHead(word: string): boolean;
}

/** Small words and beginnings that stand before others without making a compound of them. */
const particles = new Set(
  `eksem foren frank klokkes krit nedlas trans utgi alle alt and ande ann ans att bar bes bort bud der dis ell ende eng enn ens ett fat fil for fort fra frem fram før gen gjen hal hel hen her hin hoved
   hos hver inn inne kal kol kon kont lag lei let med mel mellom men mer mis mot mus ned nett nok nov nye opp oss over overs per pro red rett sam sel selv
   sin ski slå som til tils tit und under underst uni unn uten ute van var ved ver vil vis øde`.split(/\s+/),
);

/** Endings that look like words but only bend the word before them. */
const endings =
  /^(aktig|ande|ane|anes|bare?|bart|bel|else[rn]?|elsene|ende|ene|enes|eren?|erne|etter|het(en|er|ene)?|ing(a|en|er|ene)?|inger|isk|lau[sf].*|leg|leik.*|lighet.*|lig|lose|løs.*|men[es]|messig|ning(a|en|ar|er|ene)?|over|rest|rett|sett|siden|skap(et|er)?|sløs.*|so(m|mt|mme)|stad|take(r|re|ren|rne)|hold|være|under|vis)[et]?$/;

/** Endings of words that take an -s- when another word follows. */
const bindsWithS = /(ing|het|sjon|skap|dom|itet|leik|tek|nad)$/;

/** Makes a splitter from known words. The last part is the longest that is known, since it says what the thing is. */
export function makeSplitter({ isFirst, isHead }: KnownWords): SplitCompound {
  const found = new Map<string, readonly string[]>();
  const find = (word: string): readonly string[] => {
    for (let seam = 3; seam <= word.length - 3; seam++) {
      const [first, head] = [word.slice(0, seam), word.slice(seam)];
      if (particles.has(first) || endings.test(head) || !isHead(head)) continue;
      if (bindsWithS.test(first) && head.startsWith('s') && isHead(head.slice(1))) continue;
      if (isFirst(first)) return [...find(first), head];
      const bound = /...s$|....e$/.test(first) ? first.slice(0, -1) : '';
      if (isFirst(bound) && !particles.has(bound)) return [first, head];
    }
    return [word];
  };
  return (word) => {
    const small = toSmall(word);
    const parts = found.get(small) ?? find(small);
    found.set(small, parts);
    const starts = parts.map((_part, index) => parts.slice(0, index).join('').length);
    return parts.map((part, index) => word.slice(starts[index], (starts[index] ?? 0) + part.length));
  };
}
