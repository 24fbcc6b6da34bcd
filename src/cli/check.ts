/**
 * `npm run check`: reads everything authors wrote and tells every fault of every file, with line, column and what to
 * write. `-- --lang en` tells in English, `--json` as data, `--github` as annotations too (so does GITHUB_ACTIONS).
 * Ends with 1 when there are errors; warnings alone end with 0.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkContent } from '../checks/content/check-content.ts';
import type { Finding } from '../checks/finding.ts';
import { formatAnnotation, formatCount, formatFinding, formatJson } from '../checks/report.ts';
import type { ReportLanguage } from '../checks/report.ts';
import { readContentDir } from '../lib/settings.ts';
import { checkCache } from './check-cache.ts';

const words = {
  nb: {
    sound: 'Innholdet er i orden.',
    usage: 'Skriv: npm run check -- [--lang nb|en] [--json] [--github]',
    noFolder: (folder: string) =>
      `Mappen ${folder} finnes ikke. Innholdet skal ligge i content/, eller der CONTENT_DIR peker.`,
  },
  en: {
    sound: 'The content is sound.',
    usage: 'Write: npm run check -- [--lang nb|en] [--json] [--github]',
    noFolder: (folder: string) =>
      `The folder ${folder} does not exist. Content lies in content/, or where CONTENT_DIR points.`,
  },
} as const;

const options = {
  lang: { type: 'string', default: 'nb' },
  json: { type: 'boolean', default: false },
  github: { type: 'boolean', default: process.env['GITHUB_ACTIONS'] === 'true' },
} as const;

process.exitCode = await run();

/** Checks, tells, and gives the exit code: 0 sound, 1 errors in the content, 2 asked in a way nobody understands. */
async function run(): Promise<number> {
  const asked = readOptions();
  if (!asked) {
    process.stderr.write(`${words.nb.usage}\n`);
    return 2;
  }
  const { lang, json, github } = asked;
  const folder = readContentDir();
  if (!existsSync(folder)) {
    process.stderr.write(`${words[lang].noFolder(folder)}\n`);
    return 2;
  }
  const findings = await checkContent(folder, checkCache);
  if (json) process.stdout.write(formatJson(findings, lang));
  else process.stdout.write(tell(findings, { lang, github }));
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function readOptions(): { lang: ReportLanguage; json: boolean; github: boolean } | undefined {
  try {
    const { lang, ...rest } = parseArgs({ options }).values;
    return lang === 'nb' || lang === 'en' ? { lang, ...rest } : undefined;
  } catch {
    return undefined;
  }
}

function tell(findings: readonly Finding[], { lang, github }: { lang: ReportLanguage; github: boolean }): string {
  const annotations = github ? findings.map((finding) => formatAnnotation(finding, lang)) : [];
  const lines = findings.map((finding) => formatFinding(finding, lang));
  const end = findings.length === 0 ? words[lang].sound : formatCount(findings, lang);
  return `${[...annotations, ...lines, end].join('\n')}\n`;
}
