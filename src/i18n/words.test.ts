import { describe, expect, it } from 'vitest';
import { locales } from './locales';
import { wordsOf } from './words';

/** A word or sentence with the path of keys that leads to it. */
type Leaf = readonly [path: string, value: unknown];

function listLeaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => listLeaves(inner, path ? `${path}.${key}` : key));
}

// Two numbers serve every sentence, since each only sets them into its text.
const samples = [21, 34];

function speak(value: unknown): unknown {
  if (typeof value !== 'function') return value;
  const sentence: unknown = Reflect.apply(value, undefined, samples);
  return sentence;
}

describe.each(locales)('the interface in the language %s', (locale) => {
  const leaves = listLeaves(wordsOf(locale));

  it('has the same keys as the main language, in number and name', () => {
    const paths = (list: readonly Leaf[]) => list.map(([path]) => path).sort();
    expect(paths(leaves)).toEqual(paths(listLeaves(wordsOf('nb'))));
    expect(leaves.length).toBeGreaterThan(100);
  });

  it('leaves nothing unsaid', () => {
    const isSaid = (value: unknown) => typeof value === 'string' && value.trim() !== '';
    expect(leaves.filter(([, value]) => !isSaid(speak(value))).map(([path]) => path)).toEqual([]);
  });

  it('says in each sentence what it is about, as many things as the main language does', () => {
    const sentences = listLeaves(wordsOf('nb')).flatMap(([path, value]) =>
      typeof value === 'function' ? [[path, samples.slice(0, value.length)] as const] : [],
    );
    const said = new Map(leaves.map(([path, value]) => [path, String(speak(value))]));
    const isSilent = (path: string, about: readonly number[]) =>
      about.some((sample) => !said.get(path)?.includes(String(sample)));
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.filter(([path, about]) => isSilent(path, about)).map(([path]) => path)).toEqual([]);
  });

  it('has no space at either end of a word', () => {
    const isPadded = (value: unknown) => typeof value === 'string' && value !== value.trim();
    expect(leaves.filter(([, value]) => isPadded(value)).map(([path]) => path)).toEqual([]);
  });
});

it.each([
  ['nb', '1 minutt', '2 minutter'],
  ['nn', '1 minutt', '2 minutt'],
  ['en', '1 minute', '2 minutes'],
] as const)('in the language %s one and many are told apart', (locale, ...expected) => {
  const { film } = wordsOf(locale);
  expect([film.minutes(1), film.minutes(2)]).toEqual(expected);
});
