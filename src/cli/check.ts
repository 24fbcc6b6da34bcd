/**
 * `npm run check`: reads everything authors wrote and tells every fault of every file, with line, column and what to
 * write. `-- --lang en` tells in English, `--json` as data, `--github` as annotations too (so does GITHUB_ACTIONS).
 * Ends with 0 when there are no errors, 1 when there are, 2 when the question makes no sense; warnings stop nothing.
 */
import { parseArgs } from 'node:util';
import { checkContent } from '../checks/content/check-content.ts';
import { formatJson, formatReport, isReportLanguage } from '../checks/report.ts';
import type { ReportLanguage } from '../checks/report.ts';
import { hasErrors } from '../checks/finding.ts';
import { readFolders } from '../lib/settings.ts';

const options = {
  lang: { type: 'string', default: 'nb' },
  json: { type: 'boolean', default: false },
  github: { type: 'boolean', default: process.env['GITHUB_ACTIONS'] === 'true' },
} as const;

process.exitCode = await run();

async function run(): Promise<number> {
  const asked = readOptions();
  if (!asked) {
    process.stderr.write('Skriv: npm run check -- [--lang nb|en] [--json] [--github]\n');
    return 2;
  }
  const { lang, json, github } = asked;
  const findings = await checkContent(readFolders());
  process.stdout.write(json ? formatJson(findings, lang) : formatReport(findings, { lang, github }));
  return hasErrors(findings) ? 1 : 0;
}

function readOptions(): { lang: ReportLanguage; json: boolean; github: boolean } | undefined {
  try {
    const { lang, ...rest } = parseArgs({ options }).values;
    return isReportLanguage(lang) ? { lang, ...rest } : undefined;
  } catch {
    return undefined;
  }
}
