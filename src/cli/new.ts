/**
 * `npm run new film|article|chapter|term|source|person|screening "Title"`: writes a whole, valid beginning that explains
 * each field, and says what to do next. `--date` sets the day, `--part` the part of the handbook a chapter goes into.
 */
import { readSettings } from '../lib/settings.ts';
import { makeNew } from './new/make-new.ts';

try {
  process.stdout.write(`${makeNew(process.argv.slice(2), readSettings().contentDir)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
