import { shorten } from '../shorten.ts';
import type { Rule } from './rule.ts';

/** å written as a and a ring looks right, but a search for «å» and a link with «å» do not find it (Unicode NFC). */
export const letters: Rule = {
  id: 'letters',
  severity: 'error',
  about: {
    nb: 'Bokstaver som å og é er ett tegn, ikke en a eller e med et løst tegn over.',
    en: 'Letters such as å and é are one character, not an a or e with a loose mark above.',
  },
  example: 'å',
  *find({ files }) {
    for (const file of files) {
      if (file.text === undefined || file.encodingFault || file.text.normalize('NFC') === file.text) continue;
      const loose = [...file.text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].filter(([word]) => word.normalize('NFC') !== word);
      const [first] = loose;
      if (!first) continue;
      const more = loose.length - 1;
      const word = shorten(first[0].normalize('NFC'));
      yield {
        file,
        at: first.index,
        message: {
          nb: `«${word}» er skrevet med løse tegn over bokstavene, og søk og lenker finner det ikke${more > 0 ? ` (${more} slike ord til i filen)` : ''}.`,
          en: `“${word}” is written with loose marks above its letters, and search and links do not find it${more > 0 ? ` (${more} more such words in the file)` : ''}.`,
        },
        fix: {
          nb: `Slett ordet og skriv det på nytt med tastaturet: ${word}`,
          en: `Delete the word and type it again: ${word}`,
        },
      };
    }
  },
};
