import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { termSchema } from '../../schemas/term.ts';
import { makeSplitter } from '../../search/compounds.ts';
import { readDictionary } from '../../search/dictionary.ts';
import { makeCorpus } from './corpus.ts';
import type { Pond } from './pond.ts';
import { makeRandom } from './random.ts';
import { readSearchablePages } from './searchable-page.ts';
import { readForms } from './word-forms.ts';

/** Reads what questions are made from: the built pages, the glossary and the dictionary. */
export function readPonds({
  site,
  glossary,
  seed,
}: {
  site: string;
  glossary: string;
  seed: number;
}): Readonly<Record<'nb' | 'en', Pond>> {
  const pages = readSearchablePages(site);
  const written = existsSync(glossary) ? (parse(readFileSync(glossary, 'utf8')) as Record<string, unknown> | null) : {};
  const terms = Object.entries(written ?? {}).map(([id, term]) => [id, termSchema.parse(term)] as const);
  const shared = { random: makeRandom(seed), split: makeSplitter(readDictionary()), forms: readForms(), terms };
  return { nb: { ...shared, corpus: makeCorpus(pages, 'nb') }, en: { ...shared, corpus: makeCorpus(pages, 'en') } };
}
