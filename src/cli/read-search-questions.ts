import { join } from 'node:path';
import { generateQuestions } from '../checks/search/generate.ts';
import { readQuestions } from '../checks/search/questions.ts';
import { readPonds } from '../checks/search/read-ponds.ts';
import type { SearchQuestionEntry } from '../schemas/search-question.ts';

/** What is asked when nobody says otherwise: always the same fresh questions, so that two runs can be compared. */
export const usualSample = { seed: 20261122, count: 300 } as const;

/** The questions a site is asked: those its editors wrote, and fresh ones made from its pages. */
export interface SearchQuestions {
  own: readonly SearchQuestionEntry[];
  generated: readonly SearchQuestionEntry[];
}

/** Reads the editors' questions and makes the fresh ones; throws what is wrong with the file, a line each. */
export function readSearchQuestions({
  site,
  content,
  seed,
  count,
}: {
  site: string;
  content: string;
  seed: number;
  count: number;
}): SearchQuestions {
  const { questions: own, faults } = readQuestions(join(content, 'search/questions.yaml'), site);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return {
    own,
    generated: generateQuestions(readPonds({ site, glossary: join(content, 'glossary.yaml'), seed }), count),
  };
}
