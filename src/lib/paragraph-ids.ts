/** Fewer words than this are no paragraph anybody quotes: a label, or a name on a line of its own. */
const fewestWords = 4;

/** A paragraph is known by its first words, so that what follows them may be mended. */
const tellingWords = 8;

/** Digits and consonants nobody mistakes for another, without vowels, so that no id is a word. */
const letters = '23456789bcdfghjkmnpqrstvwxyz';
const idLength = 5;

/** More letters than any eight words have. */
const mostLetters = 2_000;

/** What paragraph ids look like: `p7hk2q`, `p7hk2q-2`. */
export const paragraphIdPattern = new RegExp(`^p[${letters}]{${idLength}}(?:-\\d+)?$`);

/**
 * Gives the paragraphs of one text their ids, in order; undefined for one that is too short to have an id.
 * An id is made of the paragraph’s own first words and of nothing else, so it holds when other paragraphs are written,
 * moved, mended or taken out. Only a second paragraph that begins alike is told apart by a number.
 */
export function nameParagraphs(): (text: string) => string | undefined {
  const counts = new Map<string, number>();
  return (text) => {
    const words = findWords(text);
    if (words.length < fewestWords) return undefined;
    const id = `p${spell(hash(words.join(' ')))}`;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}

/** The first words in small letters; hard spaces, soft hyphens, dashes and quotation marks make no difference. Looks no further than it must. */
function findWords(text: string): readonly string[] {
  const plain = text
    .slice(0, mostLetters)
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu)?.slice(0, tellingWords) ?? [];
}

/** FNV-1a of 32 bits: short, quick, and the same everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return value >>> 0;
}

function spell(number: number): string {
  let rest = number;
  let spelled = '';
  while (spelled.length < idLength) {
    spelled += letters[rest % letters.length];
    rest = Math.floor(rest / letters.length);
  }
  return spelled;
}
