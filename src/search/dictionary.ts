import { readFileSync } from 'node:fs';
import type { KnownWords } from './compounds.ts';
import { stem } from './stem.ts';

/** Marks of words that may be put together with others, and of nouns, in the dictionary's list (its `index.aff`). */
const [joins, nouns] = [/z/, /[ABCDVW]/];

/** Reads the lines of the Norwegian dictionary: its list of words, or of endings (npm `dictionary-nb`, GPL-2.0; read in a build or a check, never published). */
export function readDictionaryLines(name: 'index.dic' | 'index.aff'): readonly string[] {
  return readFileSync(new URL(name, import.meta.resolve('dictionary-nb')), 'utf8').split('\n');
}

/** The words of the Norwegian dictionary that compounds are made of. */
export function readDictionary(): KnownWords {
  const firsts = new Set<string>();
  const heads = new Set<string>();
  for (const line of readDictionaryLines('index.dic')) {
    const [word = '', marks = ''] = line.split('/');
    if (word.length < 3 || !/^\p{Ll}+$/u.test(word)) continue;
    if (joins.test(marks)) for (const form of [word, shorten(word)]) heads.add(stem(form, 'nb'));
    if (joins.test(marks) || nouns.test(marks)) firsts.add(word);
  }
  return {
    isFirst: (word) => firsts.has(word),
    isHead: (word) => word.length > 3 && heads.has(stem(word, 'nb')),
  };
}

/** A word as it begins in the forms that lose their -e-: `kapsel`, `kapsler`. */
function shorten(word: string): string {
  return word.replace(/(.)\1?e([lr])$/, '$1$2');
}

/** Reads which words the Norwegian dictionary has, in any regular form; a word written with hyphens is as known as its parts. */
export function readKnown(): (word: string) => boolean {
  const lines = readDictionaryLines('index.dic');
  const stems = new Set(lines.map((line) => stem((line.split('/')[0] ?? '').toLowerCase(), 'nb')));
  return (word) => word.split('-').every((part) => stems.has(stem(part, 'nb')));
}
