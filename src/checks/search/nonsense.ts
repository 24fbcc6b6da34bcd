import { countSlips } from '../../lib/slips.ts';
import type { Random } from './random.ts';

const beginnings =
  'bl br d dr fj fl g gj gl gr h hv j k kj kl kn kr kv l m n p pl r s sj sk skr sl sn sp t tr v z'.split(' ');
const middles = 'a e i o u y æ ø å ei au øy'.split(' ');
const ends = 'b d ff g k kk l ll m mp n nk ng p r rk s sk t tt v x'.split(' ');

/** Edits that lie between a made-up word and every word of the site: fewer, and it may be somebody's misspelling. */
const leastEdits = 4;

/** One or two made-up words that look Norwegian and are far from every word of the site; undefined when luck fails. */
export function makeNonsense(words: ReadonlySet<string>, random: Random): string | undefined {
  const made = Array.from({ length: 1 + random.below(2) }, () => makeWord(random));
  return made.every((word) => isFar(word, words)) ? made.join(' ') : undefined;
}

function makeWord(random: Random): string {
  const syllable = () => [beginnings, middles, ends].map((list) => random.pick(list)).join('');
  return Array.from({ length: 2 + random.below(2) }, syllable).join('');
}

function isFar(word: string, words: ReadonlySet<string>): boolean {
  for (const known of words) {
    if (known.length > 3 && (word.startsWith(known) || known.startsWith(word))) return false;
    if (Math.abs(known.length - word.length) < leastEdits && countSlips(word, known) < leastEdits) return false;
  }
  return true;
}
