/** A calendar day as `ÅÅÅÅ-MM-DD`, without clock or time zone. */
export type PlainDate = string;

/** True for a day that exists: `2024-02-29` but not `2023-02-29`, and never `18. mai 2019`. */
export function isPlainDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
