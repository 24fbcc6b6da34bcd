import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { findNearest } from '../../lib/nearest.ts';
import type { SearchQuestionEntry } from '../../schemas/search-question.ts';
import { searchQuestionSchema } from '../../schemas/search-question.ts';
import { attributeValues, readPage } from '../site/built-site.ts';

/** A question and the line of the file it stands on. */
export interface WrittenQuestion extends SearchQuestionEntry {
  line: number;
}

/** Questions as read, and what is wrong with the file: a sentence each, with file and line. */
export interface ReadQuestions {
  questions: readonly WrittenQuestion[];
  faults: readonly string[];
}

/** Reads a file of questions and checks it against the built site; a site without the file has no questions. */
export function readQuestions(file: string, site: string): ReadQuestions {
  if (!existsSync(file)) return { questions: [], faults: [] };
  const name = relative('.', file);
  const { questions, faults } = parseQuestions(readFileSync(file, 'utf8'));
  const all = [...faults, ...findDuplicates(questions), ...findDeadAddresses(questions, site)];
  return { questions, faults: all.map((fault) => `${name}:${fault}`) };
}

/** Reads the YAML of a file of questions; faults begin with their line. */
export function parseQuestions(source: string): ReadQuestions {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) return { questions: [], faults: [`${lines.linePos(broken.pos[0]).line}: ${broken.message}`] };
  if (document.contents === null) return { questions: [], faults: [] };
  if (!isSeq(document.contents))
    return { questions: [], faults: ['1: Filen skal være en liste. Begynn hvert spørsmål med: - question: '] };
  const read = document.contents.items.map((item) => {
    const line = lines.linePos((isNode(item) ? item.range?.[0] : undefined) ?? 0).line;
    return { line, parsed: searchQuestionSchema.safeParse(isNode(item) ? item.toJS(document) : item) };
  });
  return {
    questions: read.flatMap(({ line, parsed }) => (parsed.success ? [{ ...parsed.data, line }] : [])),
    faults: read.flatMap(({ line, parsed }) =>
      (parsed.error?.issues ?? []).map(({ path, message }) => `${line}: ${[...path, message].join(': ')}`),
    ),
  };
}

/** Finds questions that are asked twice in one language. */
export function findDuplicates(questions: readonly WrittenQuestion[]): readonly string[] {
  const first = new Map<string, number>();
  return questions.flatMap(({ question, locale, line }) => {
    const key = `${locale} ${question.toLowerCase()}`;
    const before = first.get(key);
    first.set(key, before ?? line);
    return before === undefined
      ? []
      : [`${line}: «${question}» er spurt på linje ${before} også. Ta bort det ene, eller spør på en annen måte.`];
  });
}

/** Finds addresses of answers that the built site does not have. */
export function findDeadAddresses(questions: readonly WrittenQuestion[], site: string): readonly string[] {
  const places = new Map<string, ReadonlySet<string> | undefined>();
  const read = (path: string) => {
    if (!places.has(path)) places.set(path, readPlaces(path, site));
    return places.get(path);
  };
  return questions.flatMap(({ pages, line }) =>
    pages.flatMap((page) => {
      const [path = '', place] = page.split('#');
      const ids = read(path);
      if (!ids) return [`${line}: siden ${path} finnes ikke. Skriv en adresse som er bygd.`];
      if (place === undefined || ids.has(place)) return [];
      const nearest = findNearest(place, ids);
      return [`${line}: ${path} har ikke noe sted «${place}». ${nearest ? `Mente du ${path}#${nearest}?` : ''}`.trim()];
    }),
  );
}

function readPlaces(path: string, site: string): ReadonlySet<string> | undefined {
  return existsSync(join(site, path, 'index.html')) ? new Set(attributeValues(readPage(path, site), 'id')) : undefined;
}
