import { mostMarkdownBytes, mostTextBytes } from '../manuscript/files.ts';
import type { WrittenFile } from '../manuscript/files.ts';
import type { Words } from '../finding.ts';
import type { Rule } from './rule.ts';

/** How large files of each sort may be, in bytes, the first that fits; and what to do with larger ones. */
const limits: readonly { names: RegExp; most: number; fix: Words }[] = [
  {
    names: /\.mdx?$/i,
    most: mostMarkdownBytes,
    fix: {
      nb: 'Del teksten i flere. En artikkel på 5000 ord er 35 kB.',
      en: 'Divide the text. An article of 5,000 words is 35 kB.',
    },
  },
  {
    names: /\.(?:ya?ml|vtt|srt|txt|json|svg)$/i,
    most: mostTextBytes,
    fix: {
      nb: 'Se om noe annet er limt inn i filen ved en feil, og slett det.',
      en: 'See whether something else was pasted into the file by mistake, and delete it.',
    },
  },
  {
    names: /\.(?:jpe?g|png|webp|avif|gif|heic|tiff?|bmp)$/i,
    most: 15_000_000,
    fix: {
      nb: 'Lagre bildet på nytt som JPEG, omtrent 2000 piksler bredt.',
      en: 'Save the picture again as JPEG, about 2,000 pixels wide.',
    },
  },
  {
    names: /./,
    most: 100_000_000,
    fix: {
      nb: 'Legg lange filmer hos en vert for film, og skriv adressen under watch.',
      en: 'Put long films at a host for films, and write the address under watch.',
    },
  },
];

/** A file beyond all measure is a slip, makes every build slow, and is refused by Git hosts. */
export const fileSize: Rule = {
  id: 'file-size',
  severity: 'error',
  about: {
    nb: 'En tekst er høyst 500 kB, en YAML- eller tekstingsfil 2 MB, et bilde 15 MB og en film 100 MB.',
    en: 'A text is at most 500 kB, a YAML or caption file 2 MB, a picture 15 MB and a film 100 MB.',
  },
  example: 'bilde.jpg, 400 kB',
  *find({ files }) {
    for (const file of files) {
      const limit = findLimit(file);
      if (!limit) continue;
      yield {
        file,
        at: 0,
        message: {
          nb: `Filen er ${formatBytes(file.bytes, ',')}, og kan være høyst ${formatBytes(limit.most, ',')}.`,
          en: `The file is ${formatBytes(file.bytes, '.')}, and may be at most ${formatBytes(limit.most, '.')}.`,
        },
        fix: limit.fix,
      };
    }
  },
};

function findLimit({ path, type, bytes }: WrittenFile) {
  const limit = limits.find(({ names }) => names.test(path));
  return type === 'file' && limit && bytes > limit.most ? limit : undefined;
}

/** A size as people say it: `501 kB`, `15,1 MB`; rounded up, so that it never looks as small as the limit. */
function formatBytes(bytes: number, point: ',' | '.'): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`;
  const tenths = Math.ceil(bytes / 100_000);
  return `${Math.floor(tenths / 10)}${tenths % 10 === 0 ? '' : `${point}${tenths % 10}`} MB`;
}
