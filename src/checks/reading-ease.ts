import { gradeLix, measureLix } from '../lib/lix.ts';
import type { Grade } from '../lib/lix.ts';
import type { Words } from './finding.ts';
import type { Manuscript } from './manuscript/manuscript.ts';
import { gatherWords } from './manuscript/nodes.ts';

/** How easy a chapter is to read, in one language. */
export interface ReadingEase {
  /** The chapter's file below the content root. */
  file: string;
  words: number;
  lix: number;
  grade: Grade;
}

/** Pieces of a text that end a sentence whatever they end with. */
const blocks: ReadonlySet<string> = new Set(['heading', 'paragraph', 'tableCell']);

/** How easy each chapter is to read, the hardest first; running text only, without what stands in code. */
export function listReadingEase({ texts }: Manuscript): readonly ReadingEase[] {
  return texts
    .filter(({ document }) => document.kind === 'chapter')
    .map(({ file, nodes }) => {
      const { words, lix } = measureLix([...gatherWords(nodes, ({ type }) => blocks.has(type)).values()]);
      return { file: file.path, words, lix, grade: gradeLix(lix) };
    })
    .sort((a, b) => b.lix - a.lix || (a.file < b.file ? -1 : 1));
}

/** Grades in words. */
export const gradeWords: Readonly<Record<Grade, Words>> = {
  'very-easy': { nb: 'svært lett', en: 'very easy' },
  easy: { nb: 'lett', en: 'easy' },
  medium: { nb: 'middels', en: 'medium' },
  hard: { nb: 'vanskelig', en: 'hard' },
  'very-hard': { nb: 'svært vanskelig', en: 'very hard' },
};
