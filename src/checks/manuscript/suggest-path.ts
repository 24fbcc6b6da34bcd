import { locales as everyLocale } from '../../i18n/locales.ts';
import { findNearest } from '../../lib/nearest.ts';
import { isRead, recordPaths, textPlaces, trackKinds } from './known-files.ts';
import { mendPath } from './right-name.ts';

/** Where a file nothing reads should have been, as far as its name tells. */
export interface Suggestion {
  /** The path, with `<navn>` where only the author knows; undefined when there is no place for such a file. */
  path: string | undefined;
  /** What must be done with it besides moving: `text` and `picture` are saved in another form, `film` and `track` made into one. */
  form: 'text' | 'picture' | 'film' | 'track' | undefined;
}

/** What files of each sort are called elsewhere, by their endings. */
const endings = {
  text: ['md', 'mdx', 'markdown', 'txt', 'docx', 'doc', 'odt', 'rtf', 'pages', 'html', 'htm', 'pdf'],
  picture: ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif', 'heic', 'heif', 'tif', 'tiff', 'bmp', 'svg', 'psd', 'jfif'],
  film: ['mp4', 'm3u8', 'm4s', 'mov', 'webm', 'mkv', 'avi', 'm4v', 'wmv', 'mpg'],
  track: ['vtt', 'srt', 'sbv', 'ass', 'ttml', 'dfxp'],
  records: ['yaml', 'yml', 'json', 'toml', 'csv'],
} as const;

/** The ending each sort should have; pictures and films keep theirs when we can read it. */
const kept: readonly string[] = ['mdx', 'jpg', 'jpeg', 'png', 'webp', 'avif', 'mp4', 'm3u8', 'm4s', 'vtt', 'yaml'];

/** What people call a language in a file name. */
const languageNames: Readonly<Record<string, string>> = {
  ...{ no: 'nb', nob: 'nb', nor: 'nb', norsk: 'nb', bokmal: 'nb', 'nb-no': 'nb', 'no-nb': 'nb' },
  ...{ nno: 'nn', nynorsk: 'nn', 'nn-no': 'nn', 'no-nn': 'nn' },
  ...{ eng: 'en', engelsk: 'en', english: 'en', us: 'en', gb: 'en', uk: 'en', 'en-us': 'en', 'en-gb': 'en' },
};

/** What people call a text track. */
const trackNames: Readonly<Record<string, string>> = {
  ...{ subtitles: 'captions', subtitle: 'captions', subs: 'captions', teksting: 'captions', undertekster: 'captions' },
  ...{ kapitler: 'chapters', synstolking: 'descriptions' },
};

/** Works out where a file nothing reads should have been. */
export function suggestPath(written: string, locales: readonly string[]): Suggestion {
  const path = mendPath(written);
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  const parts = name.split('.');
  const ending = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  const sort = (Object.keys(endings) as (keyof typeof endings)[]).find((key) =>
    endings[key].some((one) => one === ending),
  );
  if (sort === undefined) return { path: undefined, form: undefined };
  if (sort === 'records') return { path: suggestRecords(folders, name), form: undefined };
  const form = kept.includes(ending) ? undefined : sort;
  const place = findPlace(folders, { stem: parts[0] ?? '', sort });
  const folder = fitFolders(folders, place);
  const locale = findLocale(parts.slice(1, -1), locales);
  if (sort === 'text') return { path: `${folder}/${place.id}.${locale}.mdx`, form };
  if (sort === 'track') return { path: `${folder}/${nameTrack(parts[0] ?? '')}.${locale}.vtt`, form };
  const right = kept.includes(ending) ? ending : sort === 'film' ? 'mp4' : 'jpg';
  return { path: `${folder}/${parts.slice(0, -1).join('.')}.${right}`, form };
}

/** A file of records goes by its own name wherever it lies, else by the name most like it. */
function suggestRecords(folders: readonly string[], name: string): string | undefined {
  const wanted = name.replace(/\.[^.]+$/, '.yaml').slice(-60);
  if (folders[0] === 'films' && folders.length === 2 && wanted === 'script.yaml')
    return `${folders.join('/')}/${wanted}`;
  const byName = new Map(recordPaths.map((path) => [path.split('/').at(-1) ?? path, path]));
  const nearest = byName.has(wanted) ? wanted : findNearest(wanted, byName.keys());
  return nearest === undefined ? undefined : byName.get(nearest);
}

type TextPlace = (typeof textPlaces)[number];

/** The kind of text a file belongs with: by its top folder, else by its own name. */
function findPlace(folders: readonly string[], { stem, sort }: { stem: string; sort: string }): TextPlace {
  const [films] = textPlaces;
  const places = sort === 'film' || sort === 'track' ? textPlaces.filter(({ id }) => id === 'film') : textPlaces;
  const top = folders[0];
  const wanted =
    top === undefined
      ? findNearest(
          stem.slice(0, 40),
          places.map(({ id }) => id),
        )
      : undefined;
  const near =
    top === undefined
      ? undefined
      : findNearest(
          top.slice(0, 40),
          places.map(({ folder }) => folder),
        );
  const found = places.find(({ id, folder }) => folder === top || id === wanted || folder === near);
  // The table of kinds is never empty.
  return (places.find(({ folder }) => folder === top) ?? found ?? films) as TextPlace;
}

/** Folders of the right depth: unknown ones above are asked for, those between are left out. */
function fitFolders(folders: readonly string[], { folder, depth }: TextPlace): string {
  const isElsewhere = folders[0] !== folder && textPlaces.some((place) => place.folder === folders[0]);
  const own = isElsewhere ? [] : folders.slice(1);
  const missing = Array.from({ length: Math.max(0, depth - own.length) }, (_, index) =>
    depth === 2 && index === 0 ? '<del>' : '<navn>',
  );
  const fitted = own.length > depth ? [...own.slice(0, depth - 1), ...own.slice(-1)] : own;
  return [
    folder,
    ...(missing.includes('<del>') ? [...missing, ...fitted].slice(0, depth) : [...fitted, ...missing]),
  ].join('/');
}

function findLocale(parts: readonly string[], locales: readonly string[]): string {
  const named = parts
    .map((part) => languageNames[part] ?? part)
    .find((part) => everyLocale.some((locale) => locale === part));
  return named ?? locales[0] ?? 'nb';
}

function nameTrack(stem: string): string {
  return trackNames[stem] ?? findNearest(stem.slice(0, 40), trackKinds) ?? 'captions';
}

/** Paths that will be there when files nothing reads, and files with a wrong name, have got the right one. */
export function listMended(paths: readonly string[], locales: readonly string[]): ReadonlySet<string> {
  return new Set(
    paths.map((path) => {
      const mended = mendPath(path);
      return isRead(mended, locales) ? mended : (suggestPath(path, locales).path ?? mended);
    }),
  );
}
