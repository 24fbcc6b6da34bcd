import type { Finding, Words } from './finding.ts';
import type { ReadingEase } from './reading-ease.ts';

/** A language findings can be told in. */
export type ReportLanguage = keyof Words;

/** Whether somebody asked for a language findings can be told in. */
export function isReportLanguage(text: string): text is ReportLanguage {
  return text === 'nb' || text === 'en';
}

/** All findings, one on each line, with how many there are at the end; annotations come first where they are wanted. */
export function formatReport(
  findings: readonly Finding[],
  { lang, github }: { lang: ReportLanguage; github: boolean },
): string {
  const annotations = github ? findings.map((finding) => formatAnnotation(finding, lang)) : [];
  const lines = findings.map((finding) => formatFinding(finding, lang));
  return `${[...annotations, ...lines, formatCount(findings, lang)].join('\n')}\n`;
}

/** A finding on one line: `file:line:column  what is wrong. What to write.`; a warning says so first. */
export function formatFinding(finding: Finding, language: ReportLanguage): string {
  const { file, line, column, severity, message, fix } = finding;
  const warning = severity === 'warning' ? `${warningWords[language]}: ` : '';
  return `${file}:${line}:${column}  ${warning}${message[language]} ${fix[language]}`;
}

const warningWords: Words = { nb: 'advarsel', en: 'warning' };

/** Everything as JSON: `findings` with `{ file, line, column, rule, severity, message, fix }`, and `readingEase` by chapter. */
export function formatJson(
  findings: readonly Finding[],
  readingEase: readonly ReadingEase[],
  language: ReportLanguage,
): string {
  const rows = findings.map(({ message, fix, ...rest }) => ({
    ...rest,
    message: message[language],
    fix: fix[language],
  }));
  return `${JSON.stringify({ findings: rows, readingEase }, null, 2)}\n`;
}

/** A finding as a GitHub annotation (workflow command), shown at its line in a pull request. */
export function formatAnnotation(finding: Finding, language: ReportLanguage): string {
  const { file, line, column, rule, severity, message, fix } = finding;
  const fields = Object.entries({ file, line, col: column, title: rule }).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${severity} ${fields.join(',')}::${escapeData(`${message[language]} ${fix[language]}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** How many errors and warnings there are, in one sentence. */
export function formatCount(findings: readonly Finding[], language: ReportLanguage): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return soundWords[language];
  return countWords[language](errors, warnings);
}

const soundWords: Words = { nb: 'Innholdet er i orden.', en: 'The content is sound.' };

const countWords = {
  nb: (errors: number, warnings: number) => `${errors} feil, ${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}.`,
  en: (errors: number, warnings: number) =>
    `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
} as const;
