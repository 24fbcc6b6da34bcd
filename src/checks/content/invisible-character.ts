import type { Words } from '../finding.ts';
import { hideBroken } from '../broken.ts';
import type { WrittenFile } from '../manuscript/files.ts';
import type { Rule } from './rule.ts';

/** Characters without width: spaces and marks that come along from other programs, and marks that turn the order of letters. */
const pattern =
  /[\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|(?<=\p{Script=Latin})[\u200C\u200D]/gu;

/** A hyphen that shows only where a line breaks is useful in running text, and ruins an id, a title or a search word. */
const softHyphen = /\u00AD/gu;

const names: Readonly<Record<string, Words>> = {
  '\u00AD': { nb: 'en myk bindestrek', en: 'a soft hyphen' },
  '\u200B': { nb: 'et mellomrom uten bredde', en: 'a zero-width space' },
  '\uFEFF': { nb: 'merket BOM midt i filen', en: 'a byte order mark in the middle of the file' },
};

/** A character nobody sees makes a word, an id or an address another one than it looks. */
export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  severity: 'error',
  about: {
    nb: 'Ord, id-er og adresser har ingen usynlige tegn. Myk bindestrek kan stå i løpende tekst, ikke øverst i filen eller i YAML.',
    en: 'Words, ids and addresses have no invisible characters. A soft hyphen may stand in running text, not on top of the file or in YAML.',
  },
  example: 'elven-om-varen',
  *find(manuscript) {
    const bodies = new Map(manuscript.texts.map(({ file, bodyStart }) => [file, bodyStart]));
    for (const file of manuscript.files) {
      const [first, ...others] = listInvisible(file, bodies);
      if (!first) continue;
      const name = names[first.letter] ?? { nb: 'et usynlig tegn', en: 'an invisible character' };
      const code = `U+${first.letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      const more = others.length;
      yield {
        file,
        at: first.at,
        message: {
          nb: `Her står ${name.nb} (${code})${more > 0 ? `, og ${more} usynlige tegn til i filen` : ''}.`,
          en: `Here stands ${name.en} (${code})${more > 0 ? `, and ${more} more invisible characters in the file` : ''}.`,
        },
        fix: {
          nb: 'Slett det. Finner du det ikke, slett ordet og skriv det på nytt med tastaturet.',
          en: 'Delete it. If you cannot find it, delete the word and type it again.',
        },
      };
    }
  },
};

function listInvisible(file: WrittenFile, bodies: ReadonlyMap<WrittenFile, number>) {
  const { path, encodingFault } = file;
  if (file.text === undefined || encodingFault) return [];
  const text = hideBroken(file.text);
  const strict = /\.ya?ml$/.test(path) ? text : text.slice(0, bodies.get(file) ?? 0);
  const found = [...text.matchAll(pattern), ...strict.matchAll(softHyphen)];
  return found.map((match) => ({ letter: match[0], at: match.index })).sort((a, b) => a.at - b.at);
}
