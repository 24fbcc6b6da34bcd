/** How bytes were read as text, and what stood in the way. */
export interface Decoded {
  /** The text, without byte order mark; with the likely letters where the bytes were not UTF-8. */
  text: string;
  /** The first byte that is not UTF-8, and what the file most likely is; undefined for UTF-8. */
  fault: { offset: number; encoding: Encoding } | undefined;
}

/** Encodings Norwegian files are found in beside UTF-8. */
export type Encoding = 'UTF-16' | 'Windows-1252' | 'ISO-8859-1' | 'MacRoman';

/** Reads bytes as UTF-8 (RFC 3629) and, where they are not, says where and what they look like. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = findUtf16(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), fault: { offset: 0, encoding: 'UTF-16' } };
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!text.includes('\uFFFD')) return { text, fault: undefined };
  const offset = findBadByte(bytes);
  if (offset === undefined) return { text, fault: undefined };
  const encoding = guess(bytes);
  return { text: encoding === 'MacRoman' ? readMacRoman(bytes) : readWindows(bytes), fault: { offset, encoding } };
}

/** UTF-16 shows by its mark, or by every other byte of a plain text being zero. */
function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = [...bytes.subarray(0, 200)];
  const zeros = (rest: number) => start.filter((byte, index) => byte === 0 && index % 2 === rest).length;
  if (start.length < 8) return undefined;
  if (zeros(1) > start.length * 0.4) return 'utf-16le';
  return zeros(0) > start.length * 0.4 ? 'utf-16be' : undefined;
}

/** The first byte that breaks the rules of UTF-8; undefined when the file really holds U+FFFD. */
function findBadByte(bytes: Uint8Array): number | undefined {
  for (let offset = 0; offset < bytes.length;) {
    const length = sequenceLength(bytes[offset] ?? 0);
    if (length === 0 || !isSequence(bytes.subarray(offset, offset + length), length)) return offset;
    offset += length;
  }
  return undefined;
}

function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first < 0xe0) return 2;
  if (first >= 0xe0 && first < 0xf0) return 3;
  return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

function isSequence(bytes: Uint8Array, length: number): boolean {
  if (bytes.length < length) return false;
  return !new TextDecoder('utf-8').decode(bytes).includes('\uFFFD') || [...bytes].join() === '239,191,189';
}

/** MacRoman writes æ, ø and å as bytes that are signs in the others; 0x80–0x9F are signs only in Windows-1252. */
function guess(bytes: Uint8Array): Encoding {
  const count = (wanted: readonly number[]) => bytes.filter((byte) => wanted.includes(byte)).length;
  if (count([0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81]) > count([0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5])) return 'MacRoman';
  return bytes.some((byte) => byte >= 0x80 && byte < 0xa0) ? 'Windows-1252' : 'ISO-8859-1';
}

function readWindows(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

function readMacRoman(bytes: Uint8Array): string {
  return new TextDecoder('macintosh').decode(bytes);
}
