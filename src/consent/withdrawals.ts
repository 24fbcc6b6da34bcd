import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { slugify } from '../lib/slug.ts';
import { readCues } from '../lib/vtt.ts';

/** Somebody who has taken back their consent, and everything that points to them. */
export interface Withdrawal {
  /** The name, and the other forms of it that texts use. */
  names: readonly string[];
  /** The person's id first, then the names as parts of addresses and other ids: `kari-strom`, `strom`. */
  slugs: readonly string[];
  /** What stands in an id or address instead; in what the loaders read, it is the person's id. */
  replacement: string;
  /** Pictures that show the person, as paths below the content root. */
  pictures: readonly string[];
  /** What the person says in the films, long enough to be known again. */
  lines: readonly string[];
}

/** People who have taken back their consent (`state: withdrawn` in `people.yaml`), in the order of the file. */
export function readWithdrawals(contentDir: string): readonly Withdrawal[] {
  const file = join(contentDir, 'people.yaml');
  if (!existsSync(file)) return [];
  const people = Object.entries(readPeople(file)).filter(([, person]) => person?.consent?.state === 'withdrawn');
  return people.map(([id, person], index) => {
    const names = [person?.name ?? '', ...(person?.aliases ?? [])].filter((name) => name !== '');
    return {
      names,
      slugs: [...new Set([id, ...names.map(slugify)])],
      replacement: `navn-fjernet-${index + 1}`,
      pictures: person?.pictures ?? [],
      lines: findLines(contentDir, names),
    };
  });
}

/** Those of a cue's speakers who have withdrawn. */
export function findWithdrawn<Own extends Pick<Withdrawal, 'names'>>(
  withdrawals: readonly Own[],
  speakers: readonly string[],
): readonly Own[] {
  const spoken = speakers.map(fold);
  return withdrawals.filter(({ names }) => names.some((name) => spoken.includes(fold(name))));
}

/** A name without what writers do differently: case, kind of space, way of composing letters. */
function fold(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The few fields this needs of a person; the schema checks the rest. */
interface Person {
  name?: string;
  aliases?: string[];
  pictures?: string[];
  consent?: { state?: string };
}

/** A file that cannot be read holds nobody here: the loader tells the author what is wrong with it. */
function readPeople(file: string): Record<string, Person | null> {
  try {
    return (parse(readFileSync(file, 'utf8')) ?? {}) as Record<string, Person | null>;
  } catch {
    return {};
  }
}

/** A line of fewer words than this is anybody's. */
const fewestWords = 4;

function findLines(contentDir: string, names: readonly string[]): readonly string[] {
  const files = globSync('films/*/captions.*.vtt', { cwd: contentDir }).sort();
  const cues = files.flatMap((file) => readCues(readFileSync(join(contentDir, file), 'utf8')).cues);
  const own = cues.filter(({ speakers }) => findWithdrawn([{ names }], speakers).length > 0).map(({ text }) => text);
  return [...new Set(own)].filter((text) => text.split(' ').length >= fewestWords);
}
