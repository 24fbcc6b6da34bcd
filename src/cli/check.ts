/**
 * `npm run check`: reads everything authors wrote and tells every fault of every file, with line, column and what to
 * write, and then how easy each chapter is to read. `-- --lang en` tells in English, `--json` as data, `--github` as annotations too (so does GITHUB_ACTIONS).
 * Ends with 0 when there are no errors, 1 when there are, 2 when the question makes no sense; warnings stop nothing.
 */
import { parseArgs } from 'node:util';
import { readAndCheck } from '../checks/content/check-content.ts';
import { formatJson, formatReport, isReportLanguage } from '../checks/report.ts';
import type { ReportLanguage } from '../checks/report.ts';
import { hasErrors } from '../checks/finding.ts';
import { gradeWords, listReadingEase } from '../checks/reading-ease.ts';
import type { ReadingEase } from '../checks/reading-ease.ts';
import { formatTable } from './table.ts';
import { readFolders } from '../lib/settings.ts';

const options = {
  lang: { type: 'string', default: 'nb' },
  json: { type: 'boolean', default: false },
  github: { type: 'boolean', default: process.env['GITHUB_ACTIONS'] === 'true' },
} as const;

const headings = {
  nb: ['Lesbarhet (LIX)', 'ord', 'LIX', 'til å lese'],
  en: ['Reading ease (LIX)', 'words', 'LIX', 'to read'],
} as const;

process.exitCode = await run();

async function run(): Promise<number> {
  const asked = readOptions();
  if (!asked) {
    process.stderr.write('Skriv: npm run check -- [--lang nb|en] [--json] [--github]\n');
    return 2;
  }
  const { lang, json, github } = asked;
  const { findings, manuscript } = await readAndCheck(readFolders());
  const readingEase = manuscript ? listReadingEase(manuscript) : [];
  process.stdout.write(
    json
      ? formatJson(findings, readingEase, lang)
      : `${formatReport(findings, { lang, github })}${formatReadingEase(readingEase, lang)}`,
  );
  return hasErrors(findings) ? 1 : 0;
}

/** Information, no fault: nobody has to mend a hard text, but an editor may want to know which it is. */
function formatReadingEase(rows: readonly ReadingEase[], lang: ReportLanguage): string {
  if (rows.length === 0) return '';
  const cells = rows.map(({ file, words, lix, grade }) => [
    file.replace(/^handbook\//, '').replace(/\/chapter\.(\w+)\.mdx$/, ' ($1)'),
    String(words),
    String(lix),
    gradeWords[grade][lang],
  ]);
  return `\n${formatTable(headings[lang], cells)}`;
}

function readOptions(): { lang: ReportLanguage; json: boolean; github: boolean } | undefined {
  try {
    const { lang, ...rest } = parseArgs({ options }).values;
    return isReportLanguage(lang) ? { lang, ...rest } : undefined;
  } catch {
    return undefined;
  }
}
