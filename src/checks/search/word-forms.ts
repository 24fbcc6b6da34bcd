import { readDictionaryLines } from '../../search/dictionary.ts';

/** Gives the regular forms of a word, in any of which it may be written; none for a word that is not known. */
export type ListForms = (word: string) => readonly string[];

/** What a word is by the dictionary's marks, and the marks of the endings it then has: definite and plural, plural and neuter. */
const kinds = [
  { fits: /[AB].*G/, marks: /[ABEG]/ },
  { fits: /^[^AB]*VW/, marks: /[VW]/ },
] as const;

/** An ending as `index.aff` writes it: what is taken off, what is put on, and what the word must end with. */
interface Ending {
  off: string;
  on: string;
  fits: RegExp;
}

/** Reads the forms of words from the Norwegian dictionary. */
export function readForms(): ListForms {
  return makeForms(readDictionaryLines('index.dic'), readDictionaryLines('index.aff'));
}

/** Makes the forms of words from a dictionary's list of words and list of endings. */
export function makeForms(list: readonly string[], affixes: readonly string[]): ListForms {
  const endings = readEndings(affixes);
  const marks = new Map<string, readonly string[]>();
  for (const line of list) {
    const [word = '', flags = ''] = line.split('/');
    if (/^\p{Ll}{3,}$/u.test(word)) marks.set(word, [...(marks.get(word) ?? []), flags]);
  }
  const bend = (base: string, flags: string) => {
    const usual = kinds.find(({ fits }) => fits.test(flags))?.marks;
    const own = [...flags].filter((mark) => usual?.test(mark)).flatMap((mark) => endings.get(mark) ?? []);
    const fitting = own.filter(({ off, fits }) => base.endsWith(off) && fits.test(base));
    return [base, ...fitting.map(({ off, on }) => base.slice(0, base.length - off.length) + on)];
  };
  return (word) => {
    const bases = [0, 1, 2, 3, 4].flatMap((cut) => {
      const start = word.slice(0, word.length - cut);
      return cut === 0 ? [start] : [start, `${start}e`];
    });
    const rows = bases.flatMap((base) => (marks.get(base) ?? []).map((flags) => bend(base, flags)));
    return [...new Set(rows.filter((row) => row.length > 1 && row.includes(word)).flat())];
  };
}

function readEndings(affixes: readonly string[]): ReadonlyMap<string, readonly Ending[]> {
  const endings = new Map<string, Ending[]>();
  for (const line of affixes) {
    const [kind, mark = '', off = '', on = '', when = ''] = line.split(/\s+/);
    // A word in -e with the mark B is a verb more often than a noun.
    if (kind !== 'SFX' || !/[ABEGVW]/.test(mark) || when === '' || /s$|^0$/.test(on) || (mark === 'B' && when === 'e'))
      continue;
    const ending = { off: off === '0' ? '' : off, on, fits: new RegExp(`${when}$`, 'u') };
    endings.set(mark, [...(endings.get(mark) ?? []), ending]);
  }
  return endings;
}
