/**
 * `npm run film -- <film>`: makes a drawn film of `content/films/<film>/script.yaml`. `--voice-dir <folder>` takes a
 * person's recorded lines instead of the machine's voice; `--stills <folder>` only draws the stills, to look at.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawStills, makeFilm } from '../animation/make-film.ts';
import { readSettings } from '../lib/settings.ts';

const say = (words: string) => process.stdout.write(`${words}\n`);

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'voice-dir': { type: 'string' }, stills: { type: 'string' } },
  });
  const [film] = positionals;
  if (film === undefined || positionals.length > 1)
    throw new Error('Skriv navnet på én film: npm run film -- <film> [--voice-dir <mappe>] [--stills <mappe>]');
  const folder = join(readSettings().contentDir, 'films', film);
  if (!existsSync(folder)) throw new Error(`${folder} finnes ikke. Skriv navnet på filmens mappe.`);
  if (values.stills === undefined) await makeFilm({ folder, recordings: values['voice-dir'], say });
  else await drawStills(folder, { target: values.stills, say });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
