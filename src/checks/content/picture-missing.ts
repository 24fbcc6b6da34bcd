import { findNearest } from '../../lib/nearest.ts';
import type { Words } from '../finding.ts';
import { isPicturePath, readLocales } from '../manuscript/known-files.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { listPictureUses } from '../manuscript/picture-uses.ts';
import type { PictureUse } from '../manuscript/picture-uses.ts';
import { listMended } from '../manuscript/suggest-path.ts';
import { shorten } from '../shorten.ts';
import type { Rule } from './rule.ts';

/** Astro names the picture it cannot find, but not the text that asks for it. */
export const pictureMissing: Rule = {
  id: 'picture-missing',
  severity: 'error',
  about: {
    nb: 'Et bilde ligger ved siden av teksten som viser det, og er jpg, png, webp eller avif. Øverst i filen begynner navnet slik: ./bilde.jpg.',
    en: 'A picture lies beside the text that shows it, and is jpg, png, webp or avif. On top of the file its name is written like this: ./picture.jpg.',
  },
  example: 'poster: ./poster.jpg',
  *find(manuscript) {
    const there = listThere(manuscript);
    // Markdown’s own pictures are refused by another rule.
    for (const use of manuscript.texts.flatMap(listPictureUses).filter(({ role }) => role !== 'body')) {
      const fault = findFault(use, there);
      if (!fault) continue;
      const written = shorten(use.written);
      yield {
        file: use.text.file,
        at: use.at,
        message: {
          nb: `${use.field}: «${written}» ${fault.wrong.nb}`,
          en: `${use.field}: “${written}” ${fault.wrong.en}`,
        },
        fix: fault.fix,
      };
    }
  },
};

/** What lies in the content folder. */
interface There {
  paths: ReadonlySet<string>;
  /** Paths that will be there when files with wrong names have got the right ones; other rules tell of those. */
  mended: ReadonlySet<string>;
  /** Names of the pictures in a folder. */
  names: ReadonlyMap<string, readonly string[]>;
}

function listThere(manuscript: Manuscript): There {
  const paths = manuscript.files.map(({ path }) => path);
  const names = new Map<string, string[]>();
  for (const path of paths.filter(isPicturePath)) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    const own = names.get(folder);
    if (own) own.push(path.slice(folder.length + 1));
    else names.set(folder, [path.slice(folder.length + 1)]);
  }
  return { paths: new Set(paths), mended: listMended(paths, readLocales(manuscript)), names };
}

function findFault(use: PictureUse, there: There): { wrong: Words; fix: Words } | undefined {
  const { path, written, role, text } = use;
  const onTop = role !== 'figure';
  const write = (name: string): Words =>
    role === 'figure'
      ? { nb: `Skriv: bilde="${name}"`, en: `Write: bilde="${name}"` }
      : { nb: `Skriv: ./${name}`, en: `Write: ./${name}` };
  if (path === undefined) {
    const name = shorten(written.trim().split(/[/\\]/).at(-1) || 'bilde.jpg');
    return {
      wrong: { nb: 'ligger ikke ved siden av teksten.', en: 'does not lie beside the text.' },
      fix: {
        nb: `Legg bildet i samme mappe som teksten. ${write(name).nb}`,
        en: `Put the picture in the same folder as the text. ${write(name).en}`,
      },
    };
  }
  if (there.paths.has(path)) {
    if (onTop && !written.trim().startsWith('./'))
      return { wrong: { nb: 'mangler ./ foran.', en: 'lacks ./ in front.' }, fix: write(shorten(written.trim())) };
    if (isPicturePath(path) || !/\.(?:mdx|ya?ml|vtt|mp4|json)$/.test(path)) return undefined;
    return { wrong: { nb: 'er ikke et bilde.', en: 'is not a picture.' }, fix: findOther(text.file.path, there, write) };
  }
  if (there.mended.has(path)) return undefined;
  const nearest = findOther(text.file.path, there, write, path.slice(path.lastIndexOf('/') + 1));
  return { wrong: { nb: 'finnes ikke ved siden av teksten.', en: 'is not there beside the text.' }, fix: nearest };
}

/** Names that are compared: enough to find a slip of the finger, and never slow. */
const mostCompared = 200;

function findOther(textPath: string, { names }: There, write: (name: string) => Words, wanted = ''): Words {
  const own = names.get(textPath.slice(0, textPath.lastIndexOf('/')))?.slice(0, mostCompared) ?? [];
  const nearest = findNearest(wanted.slice(0, 100), own);
  if (nearest === undefined) {
    return {
      nb: 'Legg et bilde i samme mappe som teksten: jpg, png, webp eller avif.',
      en: 'Put a picture in the same folder as the text: jpg, png, webp or avif.',
    };
  }
  return { nb: `Mente du «${nearest}»? ${write(nearest).nb}`, en: `Did you mean “${nearest}”? ${write(nearest).en}` };
}
