import { hideBroken } from '../broken.ts';
import type { Rule } from './rule.ts';

/** Control characters other than tabs and line ends; those from U+0080 are what is left of Windows letters read wrongly. */
const pattern = /[^\P{Cc}\t\n\r]/gu;

/** A control character is seen by nobody: it breaks a search, a feed and some browsers’ reading of a page. */
export const controlCharacter: Rule = {
  id: 'control-character',
  severity: 'error',
  about: {
    nb: 'Tekstfiler har bare tegn som kan leses, ikke NUL eller andre styretegn.',
    en: 'Text files hold only characters that can be read, not NUL or other control characters.',
  },
  example: 'Et hjem – ikke mer',
  *find({ files }) {
    for (const file of files) {
      // A file in another encoding has only that to be mended.
      if (file.text === undefined || file.encodingFault) continue;
      // What is left of a letter that was read wrongly is told by another rule.
      const [first, ...others] = hideBroken(file.text).matchAll(pattern);
      if (!first) continue;
      const name = nameOf(first[0]);
      const meant = readWindows(first[0]);
      yield {
        file,
        at: first.index,
        message: {
          nb: `Her står styretegnet ${name}, som ingen ser${others.length > 0 ? ` (og ${others.length} til i filen)` : ''}.`,
          en: `Here stands the control character ${name}, which nobody sees${others.length > 0 ? ` (and ${others.length} more in the file)` : ''}.`,
        },
        fix: {
          nb: meant ? `Bytt det ut. Trolig skulle det stå «${meant}».` : 'Slett det.',
          en: meant ? `Replace it. Most likely it should be “${meant}”.` : 'Delete it.',
        },
      };
    }
  },
};

function nameOf(letter: string): string {
  const code = `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return letter === '\0' ? `NUL (${code})` : code;
}

/** The letter Windows-1252 has at this number; undefined where it has none. */
function readWindows(letter: string): string | undefined {
  const read = new TextDecoder('windows-1252').decode(Uint8Array.of(letter.charCodeAt(0)));
  return /\p{Cc}/u.test(read) ? undefined : read;
}
