/** What a number in a sheet counts. */
export type NumberKind = 'amount' | 'whole' | 'percent';

/** What can be wrong with a number somebody writes. */
export type NumberFault = 'not-a-number' | 'negative' | 'too-large' | 'not-whole' | 'over-hundred';

/** What somebody wrote in a field: a number, something that is none, or nothing yet. */
export type WrittenNumber = { value: number } | { fault: NumberFault } | undefined;

/** No municipality has a larger sum; a number with more digits is a slip of the hand. */
const largest = 1_000_000_000_000;

/** Signs people put beside a sum: currency, «,-», per cent. */
const besides = /^(?:kr\.?|nok)|(?:kr\.?|nok|%)$/gi;

/**
 * Reads a number as people write it, with spaces between thousands: «3 800 000,50», «kr 316 666,-». The sign for decimals is
 * the page's; the other of point and comma may stand between thousands, and as decimals where it cannot be thousands.
 */
export function readNumber(text: string, kind: NumberKind, decimal: ',' | '.' = ','): WrittenNumber {
  const bare = text
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace(/,[-–]$/, '')
    .replace(besides, '')
    .replace(/^[−–]/, '-');
  if (bare === '') return text.trim() === '' ? undefined : { fault: 'not-a-number' };
  const plain = setPoint(bare, decimal);
  if (!/^-?(?:\d+\.?\d*|\.\d+)$/.test(plain)) return { fault: 'not-a-number' };
  return judge(Number(plain), kind);
}

/** The number with a point for decimals and nothing between thousands. */
function setPoint(bare: string, decimal: ',' | '.'): string {
  const other = decimal === ',' ? '.' : ',';
  const isGrouped = new RegExp(`^-?\\d{1,3}(?:\\${other}\\d{3})+(?:\\${decimal}\\d*)?$`).test(bare);
  if (isGrouped) return bare.replaceAll(other, '').replace(decimal, '.');
  return bare.replace(/[.,]/, '.');
}

function judge(value: number, kind: NumberKind): WrittenNumber {
  if (value < 0) return { fault: 'negative' };
  if (value > largest) return { fault: 'too-large' };
  if (kind === 'whole' && !Number.isInteger(value)) return { fault: 'not-whole' };
  if (kind === 'percent' && value > 100) return { fault: 'over-hundred' };
  return { value };
}

/** A number as readers of a language write it, without decimals where it has no use for them: «3 800 000», «4,5». */
export function formatNumber(value: number, language: string): string {
  const digits = Math.abs(value) < 100 && !Number.isInteger(value) ? 1 : 0;
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(Object.is(value, -0) ? 0 : value);
}
