import { brokenPattern, mendBroken } from '../broken.ts';
import { shorten } from '../shorten.ts';
import type { Rule } from './rule.ts';

/** Letters beside a broken one that are told with it. */
const mostBeside = 30;

/** A text that has been read wrongly once is saved with `Ã¥` for `å`, and readers see it so. */
export const brokenLetters: Rule = {
  id: 'broken-letters',
  severity: 'error',
  about: {
    nb: 'Bokstavene er hele: «å», ikke «Ã¥» eller tegnet � for en bokstav som er borte.',
    en: 'The letters are whole: “å”, not “Ã¥” or the sign � for a letter that is lost.',
  },
  example: 'blå elv',
  *find({ files }) {
    for (const file of files) {
      const { text, encodingFault } = file;
      if (text === undefined || encodingFault) continue;
      const found = [...text.matchAll(brokenPattern), ...text.matchAll(/\uFFFD+/gu)].sort((a, b) => a.index - b.index);
      const [first] = found;
      if (!first) continue;
      const word = readWord(text, first.index, first[0].length);
      const right = mendBroken(first[0]);
      const whole = mendBroken(word);
      const rest = found.length - 1;
      yield {
        file,
        at: first.index,
        message: {
          nb: `«${shorten(word)}» har ødelagte bokstaver${right === undefined ? '' : `: «${shorten(first[0])}» skal være «${shorten(right)}»`}${rest > 0 ? ` (${rest} til i filen)` : ''}.`,
          en: `“${shorten(word)}” has broken letters${right === undefined ? '' : `: “${shorten(first[0])}” should be “${shorten(right)}”`}${rest > 0 ? ` (${rest} more in the file)` : ''}.`,
        },
        fix: {
          nb: `Lim inn teksten på nytt fra stedet der den er hel${whole === undefined ? '' : `, eller skriv: ${shorten(whole)}`}`,
          en: `Paste in the text again from where it is whole${whole === undefined ? '' : `, or write: ${shorten(whole)}`}`,
        },
      };
    }
  },
};

/** The word something stands in. */
function readWord(text: string, at: number, length: number): string {
  const before = /[\p{L}\p{N}-]*$/u.exec(text.slice(Math.max(0, at - mostBeside), at))?.[0] ?? '';
  const after = /^[^\s.,:;!?<>()[\]"'=]*/u.exec(text.slice(at + length, at + length + mostBeside))?.[0] ?? '';
  return before + text.slice(at, at + length) + after;
}
