/** Mark that makes a Norwegian Excel read the file as UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * Rows as a file a Norwegian spreadsheet opens by itself: semicolons between, CR LF at the ends, UTF-8 with a byte order
 * mark; fields with anything special in quotes (RFC 4180). A field that would be read as a formula gets an apostrophe.
 */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(formatField).join(';')}\r\n`).join('');
}

function formatField(value: string): string {
  const safe = /^[=+@\t\r]|^-(?![\d,.]+$)/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
