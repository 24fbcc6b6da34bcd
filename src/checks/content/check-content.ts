import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Folders as AllFolders } from '../../lib/settings.ts';
import { sortFindings } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { openCache } from '../manuscript/cache.ts';
import { readManuscript } from '../manuscript/manuscript.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Fault, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** Changes when what is found of a picture or a track does, so that old answers are not believed. */
const cacheVersion = '2';

/** What was read, and what was found in it. */
export interface Checked {
  findings: readonly Finding[];
  /** Undefined when there is no folder to read. */
  manuscript: Manuscript | undefined;
}

/** Checks everything below a content folder against all rules. */
export async function checkContent(folders: Folders): Promise<readonly Finding[]> {
  return (await readAndCheck(folders)).findings;
}

/** Reads a content folder and checks it against all rules; what was found of pictures and tracks is kept in `cacheDir`. */
export async function readAndCheck({ contentDir, cacheDir }: Folders): Promise<Checked> {
  if (!existsSync(contentDir)) return { findings: [tellNoFolder(contentDir)], manuscript: undefined };
  const cache = openCache(join(cacheDir, 'content-check.json'), cacheVersion);
  const manuscript = await readManuscript(contentDir, cache);
  cache.save();
  const findings = rules.flatMap((rule) =>
    [...rule.find(manuscript)].map((fault) => toFinding(rule, fault, contentDir)),
  );
  return { findings: sortFindings(findings), manuscript };
}

type Folders = Pick<AllFolders, 'contentDir' | 'cacheDir'>;

function tellNoFolder(contentDir: string): Finding {
  return {
    file: nameFolder(contentDir),
    line: 1,
    column: 1,
    rule: 'missing-file',
    severity: 'error',
    message: { nb: 'Mappen finnes ikke.', en: 'The folder does not exist.' },
    fix: {
      nb: 'Innholdet skal ligge i mappen content, eller i mappen CONTENT_DIR peker på.',
      en: 'Content lies in the folder content, or in the one CONTENT_DIR points to.',
    },
  };
}

/** A folder as seen from where the command runs, or its full address when it lies elsewhere. */
function nameFolder(path: string): string {
  const near = relative('.', path).replaceAll('\\', '/');
  return near.startsWith('..') ? path : near;
}

function toFinding({ id, severity }: Rule, { file, at, message, fix }: Fault, root: string): Finding {
  const folder = nameFolder(root);
  const place = typeof at === 'number' ? file.lines.at(at) : at;
  return { file: folder === '' ? file.path : `${folder}/${file.path}`, ...place, rule: id, severity, message, fix };
}
