import { gunzipSync } from 'node:zlib';
import { plain } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { hashOf } from '../read-drafts.ts';
import type { Fault, Rule } from '../rule.ts';
import type { BuiltSite } from '../site.ts';

/** A draft is nowhere in the finished site: no page, no file, no picture, no word of it in lists, feeds or the search. */
export const noDrafts: Rule = {
  id: 'draft',
  severity: 'error',
  about: {
    nb: 'Ingenting av en kladd finnes på det ferdige nettstedet.',
    en: 'Nothing of a draft is in the finished site.',
  },
  find: (site) => (site.drafts.length === 0 ? [] : [...site.files].sort().flatMap((file) => findIn(file, site))),
};

function findIn(file: string, site: BuiltSite): readonly Fault[] {
  const bytes = site.read(file);
  const hash = hashOf(bytes);
  const text = readWords(file, bytes);
  return site.drafts.flatMap((draft) => {
    const found = findSign(draft, { file, hash, text, site });
    return found === undefined ? [] : [tell(draft, file, found)];
  });
}

/** What a file is searched by. */
interface Searched {
  file: string;
  hash: string;
  text: string;
  site: Pick<BuiltSite, 'origin' | 'basePath'>;
}

/** What gives a draft away in a file; undefined when nothing does. */
function findSign(
  { beginnings, hashes, pages, words }: Draft,
  { file, hash, text, site }: Searched,
): string | undefined {
  if (beginnings.some((beginning) => file.startsWith(beginning))) return file;
  if (hashes.has(hash)) return file;
  const said = words.find((sentence) => text.includes(sentence));
  if (said !== undefined) return said;
  return pages.map((page) => `${site.basePath}${page}/`).find((address) => isNamed(address, text, site.origin));
}

/** True for a text that holds an address, and not only as the end of another. */
function isNamed(address: string, text: string, origin: string): boolean {
  if (text.includes(`${origin}${address}`)) return true;
  let at = text.indexOf(address);
  while (at > 0 && /[\w-]/.test(text.charAt(at - 1))) at = text.indexOf(address, at + 1);
  return at >= 0;
}

/** What a file says, unpacked; nothing for pictures, films and fonts. */
function readWords(file: string, bytes: Buffer): string {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked && /\.(?:jpe?g|png|webp|avif|mp4|m4s|woff2|wasm)$/.test(file)) return '';
  return plain((isPacked ? gunzipSync(bytes) : bytes).toString('utf8'));
}

function tell(draft: Draft, file: string, found: string): Fault {
  return {
    page: { address: file, source: draft.file },
    seek: ['draft: true'],
    message: {
      nb: `Kladden er ikke holdt utenfor: «${found}».`,
      en: `The draft is not kept out: “${found}”.`,
    },
    fix: {
      nb: 'Ta bort det som viser til kladden, eller ta bort draft: true når den kan leses.',
      en: 'Take away what points to the draft, or take away draft: true when it may be read.',
    },
  };
}
