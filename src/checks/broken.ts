/** Windows-1252 letter by letter: the byte each stands for, also where a reader kept the byte as a control character. */
const bytes = new Map<string, number>();
for (let byte = 0x80; byte <= 0xff; byte++) {
  bytes.set(String.fromCharCode(byte), byte);
  bytes.set(new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte);
}

/** Letters that stand for the bytes UTF-8 goes on with (0x80–0xBF). */
const next = `[${[...bytes].flatMap(([letter, byte]) => (byte < 0xc0 ? [letter] : [])).join('')}]`;

/**
 * UTF-8 read as Windows-1252, in the forms no word has: `Ã¥`, `Â«`, `â€œ`, an emoji, and the letters of Sámi.
 * `Ã»` is left alone, since a word in capitals may end so before a quotation mark.
 */
const piece = `(?:Ã(?!»)${next}|Â${next}|[âï]${next}{2}|â€|ð${next}{3}|Å[¡§¾½¦]|Ä[\u0080-\u009F])`;

/** A run of letters that are broken. */
export const brokenPattern = new RegExp(`${piece}+`, 'gu');

/** The text with its broken letters made right; undefined where a byte is lost. */
export function mendBroken(text: string): string | undefined {
  // A text may have been through this twice: ÃƒÂ¥ is Ã¥, which is å.
  for (let mended = text, round = 0; round < 3; round++) {
    mended = mended.replace(brokenPattern, decodeRun);
    if (mended.includes('\uFFFD')) return undefined;
    if (mended.search(brokenPattern) === -1) return mended;
  }
  return undefined;
}

function decodeRun(run: string): string {
  // The last byte of a curly quotation mark has no letter in Windows, and most programs drop it.
  const whole = run.replace(new RegExp(`â€(?!${next})`, 'gu'), 'â€\u009D');
  return new TextDecoder().decode(Uint8Array.from([...whole], (letter) => bytes.get(letter) ?? 0x3f));
}

/** The text with broken letters made blank, as long as it was, for rules that look for other things in them. */
export function hideBroken(text: string): string {
  return text.replace(brokenPattern, (run) => ' '.repeat(run.length));
}
