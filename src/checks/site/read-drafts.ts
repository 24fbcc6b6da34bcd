import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { locales, mainLocale } from '../../i18n/locales.ts';
import type { Locale } from '../../i18n/locales.ts';
import { sectionPaths } from '../../i18n/paths.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { ContentFile } from '../../lib/content-file.ts';
import { splitFrontMatter } from '../../lib/front-matter.ts';
import { plain } from './draft.ts';
import type { Draft } from './draft.ts';

/** The section whose address begins a text's own, by the folder of its kind; pages have an address of their own. */
const sections = { films: 'films', articles: 'articles', handbook: 'handbook', pages: undefined } as const;

/** A text as read: where it lies, and the few fields that matter here. */
interface WrittenText {
  file: ContentFile;
  folder: string;
  locale: Locale;
  source: string;
  fields: { title?: unknown; summary?: unknown; draft?: unknown; translates?: unknown };
}

/** Reads the drafts of some content, the translations a draft takes with it among them, in the order of their files. */
export function readDrafts(contentDir: string): readonly Draft[] {
  const texts = globSync('{films,articles,handbook,pages}/**/*.mdx', { cwd: contentDir })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .flatMap((path) => readWritten(contentDir, path));
  const whole = new Set(
    texts.filter(({ fields }) => fields.draft === true && !fields.translates).map(({ folder }) => folder),
  );
  const drafts = texts.filter(({ fields, folder }) => fields.draft === true || whole.has(folder));
  if (drafts.length === 0) return [];
  const published = texts.filter((text) => !drafts.includes(text));
  const records = globSync('**/*.yaml', { cwd: contentDir }).map((path) =>
    readFileSync(join(contentDir, path), 'utf8'),
  );
  const said = plain([...published.map(({ source }) => source), ...records, tellInterface()].join('\n'));
  const kept = new Set(published.flatMap(({ folder }) => hashFolder(contentDir, folder)));
  return drafts.map(({ file, folder, locale, fields }) => {
    const pages = [nameAddress(folder, locale)].filter((page) => page !== '');
    return {
      file,
      words: [fields.title, fields.summary]
        .filter((words) => typeof words === 'string')
        .map(plain)
        .filter((words) => words.length > 0 && !said.includes(words)),
      pages,
      beginnings: [...pages.flatMap(listBeginnings), ...listFilmBeginnings(folder, locale)],
      hashes: new Set(whole.has(folder) ? hashFolder(contentDir, folder).filter((hash) => !kept.has(hash)) : []),
    };
  });
}

/** A hash of some bytes, to know them again. */
export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A text that cannot be read is told of by the check of the content. */
function readWritten(contentDir: string, path: string): readonly WrittenText[] {
  const source = readFileSync(join(contentDir, path), 'utf8');
  const locale = locales.find((candidate) => path.endsWith(`.${candidate}.mdx`));
  if (!locale) return [];
  try {
    const fields: unknown = parse(splitFrontMatter(source).matter);
    // The pattern says how the path ends.
    const file = path as ContentFile;
    return typeof fields === 'object' && fields ? [{ file, folder: dirname(path), locale, source, fields }] : [];
  } catch {
    return [];
  }
}

function hashFolder(contentDir: string, folder: string): readonly string[] {
  const files = globSync('**/*.*', { cwd: join(contentDir, folder) }).filter((name) => !name.endsWith('.mdx'));
  return files.map((name) => hashOf(readFileSync(join(contentDir, folder, name))));
}

/** Everything the interface itself says, sentences with gaps among it: a title like that tells nothing. */
function tellInterface(): string {
  const tell = (value: unknown): string =>
    typeof value === 'object' && value ? Object.values(value).map(tell).join('\n') : String(value);
  return locales.map((locale) => tell(wordsOf(locale))).join('\n');
}

const prefix = (locale: Locale) => (locale === mainLocale ? '' : `${locale}/`);

/** A page's address without outer slashes; empty for the front page, without which there is no site. */
function nameAddress(folder: string, locale: Locale): string {
  const [kind = '', ...slug] = folder.split('/');
  const section = sections[kind as keyof typeof sections];
  if (section) return `${prefix(locale)}${sectionPaths[section][locale]}/${slug.join('/')}`;
  const name = slug.join('/');
  if (name === 'home') return '';
  const own = name in sectionPaths ? sectionPaths[name as keyof typeof sectionPaths][locale] : name;
  return `${prefix(locale)}${own}`;
}

/** A page with all below it, its other files, and the picture shown where it is shared. */
function listBeginnings(page: string): readonly string[] {
  return ['', 'deling/'].flatMap((place) => [`/${place}${page}/`, `/${place}${page}.`]);
}

/** A film can be shown in a frame as well, and is told of to other sites. */
function listFilmBeginnings(folder: string, locale: Locale): readonly string[] {
  const [kind, film] = folder.split('/');
  if (kind !== 'films') return [];
  return ['embed/', 'oembed/'].flatMap((place) =>
    ['/', '.', '--'].map((end) => `/${prefix(locale)}${place}${film}${end}`),
  );
}
