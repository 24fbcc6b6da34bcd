/** Mark that makes a Norwegian Excel read the file as UTF-8. */
const byteOrderMark = '\uFEFF';

/** A row of a table: words, and numbers as numbers. */
export type CsvRow = readonly (string | number)[];

/**
 * Rows as a file a Norwegian spreadsheet opens by itself: semicolons between, CR LF at the ends, UTF-8 with a byte order
 * mark, a comma before decimals; fields with anything special in quotes (RFC 4180). Words that would be read as a formula
 * get an apostrophe.
 */
export function formatCsv(rows: readonly CsvRow[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(formatField).join(';')}\r\n`).join('');
}

function formatField(value: string | number): string {
  if (typeof value === 'number') return formatNumber(value);
  const safe = /^[=+@\t\r]|^-(?![\d,.]+$)/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Two decimals at most; what has no end is nothing a spreadsheet can hold. */
function formatNumber(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100).replace('.', ',') : '';
}
