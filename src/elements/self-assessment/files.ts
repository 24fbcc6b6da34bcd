import { readFile } from '~/lib/self-assessment/file';
import type { AssessmentFile, FileFault } from '~/lib/self-assessment/file';

/** More than a team can have written in a lifetime, in bytes. */
const largest = 5_000_000;

/** A file the reader chose: what it holds, or what is wrong with it. */
export type OpenedFile = { name: string } & (
  { file: AssessmentFile } | { fault: FileFault | 'unreadable'; place: string }
);

/** Reads the files a reader chose, each by itself. */
export function openFiles(chosen: readonly File[]): Promise<readonly OpenedFile[]> {
  return Promise.all(
    chosen.map(async (one) => {
      const unreadable = { name: one.name, fault: 'unreadable', place: '' } as const;
      if (one.size > largest) return unreadable;
      return one.text().then(
        (text) => ({ name: one.name, ...readFile(text) }),
        () => unreadable,
      );
    }),
  );
}
