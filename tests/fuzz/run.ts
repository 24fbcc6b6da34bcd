/**
 * Checks 2,000 files changed at random, and says as JSON what went wrong; `fuzz.test.ts` runs it in a process of its own
 * with little memory. A batch is the same every time: `node tests/fuzz/run.ts 17` runs only the one with number 17.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { rules } from '../../src/checks/content/rules.ts';
import type { FactCache } from '../../src/checks/manuscript/cache.ts';
import { listFiles } from '../../src/checks/manuscript/list-files.ts';
import { readManuscript } from '../../src/checks/manuscript/manuscript.ts';
import { makeRandom } from '../../src/checks/search/random.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { makeJudge } from './judge.ts';
import { mutate, mutateName } from './mutate.ts';

/** Sites that are changed, and how many batches of each. */
const sites = [
  { from: 'tests/fixtures/elven', batches: 80 },
  { from: 'content', batches: 20 },
] as const;

/** Files changed in each batch: 100 batches are 2,000 files. */
const filesChanged = 20;

/** Films are as good as empty, so that copies are quick; the check never opens them. */
const isFilm = (path: string) => path.endsWith('.mp4');

const only = process.argv[2] === undefined ? undefined : Number(process.argv[2]);
const result = { files: 0, findings: 0, slowest: 0, failures: [] as string[] };
let number = 0;
for (const site of sites) {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  cpSync(site.from, folder, { recursive: true, filter: (path) => !isFilm(path) });
  const paths = listFiles(folder).map(({ path }) => path);
  const sound = new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
  const cache = rememberSound();
  for (let batch = 0; batch < site.batches; batch++) {
    number += 1;
    if (only === undefined || only === number) await runBatch(folder, { sound, cache });
  }
  rmSync(folder, { recursive: true });
}
process.stdout.write(JSON.stringify(result));

/** What is known of files that are sound is read once; of others it is read anew. */
function rememberSound() {
  const known = new Map<string, unknown>();
  const changed = new Set<string>();
  const recall = <Facts>(key: string, _stamp: string, read: () => Facts): Facts => {
    if (changed.has(key)) return read();
    if (!known.has(key)) known.set(key, read());
    // What was kept under this name came from the same reading of the same file.
    return known.get(key) as Facts;
  };
  const cache: FactCache = { recall, recallLater: recall, save: () => undefined };
  return { cache, changed };
}

async function runBatch(
  folder: string,
  { sound, cache }: { sound: ReadonlyMap<string, Buffer>; cache: ReturnType<typeof rememberSound> },
): Promise<void> {
  const random = makeRandom(number);
  const others = [...sound.values()].filter(({ length }) => length < 200_000);
  const written: string[] = [];
  for (const [path, bytes] of random.sample([...sound], filesChanged)) {
    result.files += 1;
    const slipped = random.below(12) === 0 ? mutateName(path, random) : path;
    if (tryToWrite(join(folder, slipped), mutate(bytes, random, others))) written.push(slipped);
  }
  cache.changed.clear();
  for (const path of written) cache.changed.add(path);
  const start = process.hrtime.bigint();
  const judge = makeJudge(folder);
  try {
    const manuscript = await readManuscript(folder, cache.cache);
    for (const rule of rules) {
      for (const fault of rule.find(manuscript)) {
        result.findings += 1;
        const place = typeof fault.at === 'number' ? fault.file.lines.at(fault.at) : fault.at;
        const { id, severity } = rule;
        const finding: Finding = { ...fault, ...place, file: `${folder}/${fault.file.path}`, rule: id, severity };
        const wrong = judge(finding);
        if (wrong !== undefined) result.failures.push(`batch ${number}: ${relative(folder, finding.file)}: ${wrong}`);
      }
    }
  } catch (error) {
    result.failures.push(`batch ${number}: ${error instanceof Error ? error.stack : String(error)}`);
  }
  result.slowest = Math.max(result.slowest, Number(process.hrtime.bigint() - start) / 1e9);
  restore(folder, { sound, written });
}

/** A name the file system will not have, or that is a folder already, is passed over. */
function tryToWrite(path: string, bytes: Buffer): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    return true;
  } catch {
    return false;
  }
}

function restore(
  folder: string,
  { sound, written }: { sound: ReadonlyMap<string, Buffer>; written: readonly string[] },
): void {
  for (const path of written) rmSync(join(folder, path), { recursive: true, force: true });
  for (const path of written) {
    const bytes = sound.get(path);
    if (bytes) tryToWrite(join(folder, path), bytes);
  }
}
