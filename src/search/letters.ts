/** Letters and pairs of letters people write for one another, and the one letter all of them are folded into. */
const folded: readonly (readonly [RegExp, string])[] = [
  [/aa|å/g, 'a'],
  [/ae|æ/g, 'a'],
  [/oe|ø/g, 'o'],
];

/** A word as it is compared: composed, in small letters. */
export function toSmall(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** A word with the letters æ, ø, å and whatever is written for them folded together, and accents taken off. */
export function foldLetters(word: string): string {
  const plain = folded.reduce((text, [letters, one]) => text.replace(letters, one), toSmall(word));
  return stripAccents(plain);
}

/** A word without its accents, the ring of å among them. */
export function stripAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The words of a text in order, in small letters: letters and digits, with hyphens, slashes and points inside a word ending it. */
export function listWords(text: string): readonly string[] {
  return toSmall(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
