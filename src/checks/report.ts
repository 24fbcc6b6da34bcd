import type { Finding, Words } from './finding.ts';

/** A language findings can be told in. */
export type ReportLanguage = keyof Words;

/** A finding on one line: `file:line:column  what is wrong. What to write.`; a warning says so first. */
export function formatFinding(finding: Finding, language: ReportLanguage): string {
  const { file, line, column, severity, message, fix } = finding;
  const warning = severity === 'warning' ? `${warningWords[language]}: ` : '';
  return `${file}:${line}:${column}  ${warning}${message[language]} ${fix[language]}`;
}

const warningWords: Words = { nb: 'advarsel', en: 'warning' };

/** All findings as JSON: a list of `{ file, line, column, rule, severity, message, fix }`. */
export function formatJson(findings: readonly Finding[], language: ReportLanguage): string {
  const rows = findings.map(({ message, fix, ...rest }) => ({
    ...rest,
    message: message[language],
    fix: fix[language],
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
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
  return countWords[language](errors, warnings);
}

const countWords = {
  nb: (errors: number, warnings: number) => `${errors} feil, ${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}.`,
  en: (errors: number, warnings: number) =>
    `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
} as const;
