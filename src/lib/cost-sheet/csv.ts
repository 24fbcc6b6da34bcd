/** A line of a table: words, and numbers as numbers. */
export type CsvRow = readonly (string | number)[];

/**
 * A table as Norwegian Excel opens it with a double click: semicolons between the cells, a comma before decimals, and a mark
 * in front that says the letters are UTF-8.
 */
export function writeCsv(rows: readonly CsvRow[]): string {
  return `\uFEFF${rows.map((row) => row.map(writeCell).join(';')).join('\r\n')}\r\n`;
}

function writeCell(cell: string | number): string {
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? String(Math.round(cell * 100) / 100).replace('.', ',') : '';
  // A cell that begins like a formula would be reckoned out, and not shown.
  const safe = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
