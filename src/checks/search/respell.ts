import type { Random } from './random.ts';

/** A word as somebody without the letters æ, ø and å writes it; undefined when it has none. */
export function writePlain(word: string, random: Random): string | undefined {
  const letters = random.pick([{ ø: 'o', å: 'a', æ: 'ae' } as const, { ø: 'oe', å: 'aa', æ: 'ae' } as const]);
  const plain = word.replace(/[æøå]/g, (letter) => letters?.[letter as 'æ' | 'ø' | 'å'] ?? letter);
  return plain === word ? undefined : plain;
}

/** Letters that lie side by side on a Norwegian keyboard. */
const rows = ['qwertyuiopå', 'asdfghjkløæ', 'zxcvbnm'] as const;

/** The four slips of a hand, each at a place inside a word. */
const slips = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at + 1) + word.slice(at),
  (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  (word, at, random) => word.slice(0, at) + findNeighbour(word[at] ?? '', random) + word.slice(at + 1),
] as const satisfies readonly ((word: string, at: number, random: Random) => string)[];

/** A word with one slip: a letter dropped, doubled, swapped with the next or hit beside; one in fifteen in its first letter. */
export function makeTypo(word: string, random: Random): string | undefined {
  if (word.length < 6) return undefined;
  const at = random.below(15) === 0 ? 0 : 1 + random.below(word.length - 2);
  const typo = random.pick(slips)?.(word, at, random);
  return typo === word ? undefined : typo;
}

function findNeighbour(letter: string, random: Random): string {
  const row = rows.find((keys) => keys.includes(letter));
  if (row === undefined) return 'e';
  const at = row.indexOf(letter);
  return random.pick([row[at - 1], row[at + 1]].filter((key) => key !== undefined)) ?? letter;
}
