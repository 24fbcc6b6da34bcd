import { countSlips } from '../lib/slips.ts';
import { foldLetters } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import { phraseKey } from './lexicon.ts';
import { stem } from './stem.ts';

/** How a word of a question was understood. */
export type Reason =
  'written' | 'form' | 'meaning' | 'letters' | 'begun' | 'spelling' | 'slip' | 'ending' | 'halves' | 'half' | 'slips';

/** One way to understand a word: the words to ask the index for in its place, best first; none when it does not help. */
interface Step {
  reason: Reason;
  /** How sure it is that this was meant, 0 to 1. */
  certainty(word: string): number;
  find(word: string, lexicon: Lexicon): readonly string[];
}

/** True for a word the index holds in this form or another regular one. */
export function isKnown(word: string, { words, stems, language }: Lexicon): boolean {
  return words.has(word) || stems.has(stem(word, language));
}

/** On how many pages a word stands, at the least. */
export function countPages(word: string, { words, stems, language }: Lexicon): number {
  return Math.max(words.get(word)?.pages ?? 0, stems.get(stem(word, language)) ?? 0);
}

const sure = () => 1;

/** The steps by which a word is understood; the first that finds anything is taken. */
export const steps: readonly Step[] = [
  // The word as it stands, in any regular form, unless it is the odd spelling of a word many pages hold.
  {
    reason: 'written',
    certainty: sure,
    find: (word, lexicon) =>
      isKnown(word, lexicon) && !isOddSpelling(word, lexicon) && !isOnlyUnderstood(word, lexicon) ? [word] : [],
  },
  // A form that does not begin alike: «bøker» for «bok».
  {
    reason: 'form',
    certainty: sure,
    find: (word, lexicon) => (lexicon.forms.get(word) ?? []).filter((form) => isKnown(form, lexicon)),
  },
  // What our texts call it, from the glossary and the editors' own list.
  { reason: 'meaning', certainty: () => 0.9, find: findMeaning },
  // The same word with æ, ø and å written in another way, or left out.
  {
    reason: 'letters',
    certainty: sure,
    find: (word, lexicon) => mostUsed(lexicon.folded.get(foldLetters(word)) ?? [], lexicon),
  },
  // The beginning of a word, while the reader is still writing it; so only the last word of a question.
  { reason: 'begun', certainty: () => 0.6, find: findBegun },
  // The same word spelt in nynorsk, or in bokmål.
  { reason: 'spelling', certainty: sure, find: findSpelling },
  // One slip of the finger.
  {
    reason: 'slip',
    certainty: (word) => (word.length > 5 ? 0.9 : word.length > 4 ? 0.6 : 0.45),
    find: (word, lexicon) => (word.length > 3 ? findSlips(word, lexicon, 1) : []),
  },
  // The same word with another ending: «frivillighet» for «frivillig».
  { reason: 'ending', certainty: () => 0.7, find: findEnding },
  // A compound none of our texts has, by both its halves.
  {
    reason: 'halves',
    certainty: () => 0.45,
    find: (word, lexicon) =>
      cutInHalves(word, lexicon)
        .slice(0, 1)
        .map((halves) => halves.join(' ')),
  },
  // Two slips in a long word.
  {
    reason: 'slips',
    certainty: (word) => (word.length > 7 ? 0.6 : 0.5),
    find: (word, lexicon) => (word.length > 6 ? findSlips(word, lexicon, 2) : []),
  },
  // A compound of which only the last half is known, since that says what the thing is; else the first.
  { reason: 'half', certainty: () => 0.35, find: findHalf },
];

/** Where one of these stands against so many pages of another with the same letters folded, it is a slip or an address. */
const oddShare = 5;

function isOddSpelling(word: string, lexicon: Lexicon): boolean {
  const pages = lexicon.words.get(word)?.pages ?? 0;
  const [twin = word] = mostUsed(lexicon.folded.get(foldLetters(word)) ?? [], lexicon);
  return pages > 0 && twin !== word && (lexicon.words.get(twin)?.pages ?? 0) >= pages * oddShare;
}

/** True for a word that stands in no text of ours itself, and that editors have said what we call instead. */
function isOnlyUnderstood(word: string, lexicon: Lexicon): boolean {
  return !lexicon.words.has(word) && lexicon.understoodAs.has(word);
}

/** What a word means, in this form or, for words editors have written down, with an ending of a letter or two more: `fiskerne` for `fisker`. */
function findMeaning(word: string, { language, meanings, understoodAs }: Lexicon): readonly string[] {
  const bent = [word.slice(0, -1), word.slice(0, -2)].filter((form) => understoodAs.has(form));
  const found = [word, ...bent]
    .map((form) => meanings.get(phraseKey([form], language)))
    .find((one) => one !== undefined);
  return found ? [...found.understood, ...found.same] : [];
}

/** The beginning as a word of ours has it: the index finds every word that begins so. */
function findBegun(word: string, lexicon: Lexicon): readonly string[] {
  if (word.length < 3) return [];
  const start = foldLetters(word);
  for (const [key, [first = '']] of lexicon.folded) if (key.startsWith(start)) return [first.slice(0, word.length)];
  return [];
}

/** Tries each pair of spellings alone and up to three together, and keeps what is a word of ours. */
export function findSpelling(word: string, lexicon: Lexicon): readonly string[] {
  let tried = new Set([word]);
  for (let round = 0; round < 3; round++) {
    const next = new Set([...tried].flatMap((form) => lexicon.spelling.map(([from, to]) => form.replace(from, to))));
    const known = [...next].filter((form) => form !== word && isKnown(form, lexicon));
    if (known.length > 0) return mostUsed(known, lexicon).slice(0, 2);
    tried = new Set([...next].slice(0, 400));
  }
  return [];
}

/** The word of ours that is so many slips away; a wrong first letter is rare, a word many pages hold is likely, and 2013 is not 2014. */
function findSlips(word: string, lexicon: Lexicon, most: number): readonly string[] {
  if (/\p{N}/u.test(word)) return [];
  const folded = foldLetters(word);
  const near: { key: string; cost: number; pages: number }[] = [];
  for (const [key, words] of lexicon.folded) {
    if (Math.abs(key.length - folded.length) > most || key.length < 4) continue;
    const slips = countSlips(folded, key, most);
    if (slips > most) continue;
    const isTwin = key.replace(/(.)\1/g, '$1') === folded.replace(/(.)\1/g, '$1');
    const cost = slips + (key[0] === folded[0] ? 0 : 1.2) - (isTwin ? 0.5 : 0);
    near.push({ key, cost, pages: Math.max(...words.map((one) => countPages(one, lexicon))) });
  }
  near.sort((a, b) => a.cost - b.cost || b.pages - a.pages || (a.key < b.key ? -1 : 1));
  const [best] = near;
  return best && best.cost <= most + 0.3 ? mostUsed(lexicon.folded.get(best.key) ?? [], lexicon).slice(0, 1) : [];
}

/** The beginning the word shares with a word of ours, when only their endings differ. */
function findEnding(word: string, { stems, language }: Lexicon): readonly string[] {
  const root = stem(word, language);
  for (let length = root.length; length >= Math.max(5, root.length * 0.7); length--) {
    const start = root.slice(0, length);
    const found = [...stems.keys()].filter((other) => other.startsWith(start) && other.length - length <= 3);
    if (found.length > 0) return found.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, 1);
  }
  return [];
}

/** Ways to cut a word in two that are both words of ours, the longest last half first; a binding -s- or -e- falls away. */
function cutInHalves(word: string, lexicon: Lexicon): readonly (readonly [string, string])[] {
  return listSeams(word).filter(([first, last]) => isKnown(first, lexicon) && isKnown(last, lexicon));
}

function listSeams(word: string): readonly (readonly [string, string])[] {
  const seams = Array.from({ length: Math.max(0, word.length - 5) }, (_, index) => index + 3);
  return seams.flatMap((seam) => {
    const [first, last] = [word.slice(0, seam), word.slice(seam)];
    const bound = /[se]$/.test(first) && first.length > 4 ? [[first.slice(0, -1), last] as const] : [];
    return [[first, last] as const, ...bound];
  });
}

function findHalf(word: string, lexicon: Lexicon): readonly string[] {
  const seams = listSeams(word);
  const last = seams.find(([, half]) => isTelling(half, lexicon));
  if (last) return [last[1]];
  const first = seams.findLast(([half]) => isTelling(half, lexicon));
  return first ? [first[0]] : [];
}

/** A half that tells something: a word of ours, and neither a small one nor an ending. */
function isTelling(half: string, { words, leftOut }: Lexicon): boolean {
  return half.length > 4 && words.has(half) && !leftOut.has(half);
}

function mostUsed(words: readonly string[], lexicon: Lexicon): readonly string[] {
  return [...words].sort((a, b) => countPages(b, lexicon) - countPages(a, lexicon) || (a < b ? -1 : 1));
}
