import { relative } from 'node:path';
import { sortFindings } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { openCache } from '../manuscript/cache.ts';
import { readManuscript } from '../manuscript/manuscript.ts';
import type { Fault, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** Changes when what is found of a picture or a track does, so that old answers are not believed. */
const cacheVersion = '2';

/** Checks everything below a content folder against all rules; `cacheFile` keeps what was found of pictures and tracks. */
export async function checkContent(root: string, cacheFile?: string): Promise<readonly Finding[]> {
  const cache = openCache(cacheFile, cacheVersion);
  const manuscript = await readManuscript(root, cache);
  cache.save();
  const findings = rules.flatMap((rule) => [...rule.find(manuscript)].map((fault) => toFinding(rule, fault, root)));
  return sortFindings(findings);
}

function toFinding({ id, severity }: Rule, { file, at, message, fix }: Fault, root: string): Finding {
  const folder = relative('.', root).replaceAll('\\', '/');
  const place = typeof at === 'number' ? file.lines.at(at) : at;
  return { file: folder === '' ? file.path : `${folder}/${file.path}`, ...place, rule: id, severity, message, fix };
}
