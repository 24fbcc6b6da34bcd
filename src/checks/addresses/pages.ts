import { clipParts, contentPageParts, embedParts, sectionParts, transcriptParts } from '../../i18n/address-parts.ts';
import { healthWords } from '../../i18n/content-health.ts';
import { guideLanguageOf, guideWords } from '../../i18n/guide.ts';
import type { Locale } from '../../i18n/locales.ts';
import { keywordStretches, madeSections } from '../../i18n/paths.ts';
import { slugify } from '../../lib/slug.ts';
import { kinds } from '../../schemas/kinds.ts';
import type { WrittenText } from '../manuscript/documents.ts';
import { idsAt, isRecord } from '../manuscript/documents.ts';
import { readLocales } from '../manuscript/known-files.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { anyFragment, idFragments, textFragments } from './fragments.ts';
import type { Fragments } from './fragments.ts';
import { listHandbookPages } from './handbook-pages.ts';
import { listRecordPages } from './record-pages.ts';

/** A page the site will have, or would have if a text were finished or translated. */
export interface KnownPage {
  address: string;
  locale: Locale;
  /** `draft`: its text is a draft. `untranslated`: its text is not written in that language. */
  state: 'page' | 'draft' | 'untranslated';
  /** The address of the original where the text is not translated; undefined when that is no page either. */
  instead: string | undefined;
  /** `text`: somebody wrote it. `made`: the site makes it of records. */
  origin: 'text' | 'made';
  /** What on the page can be linked to; found when somebody asks. */
  fragments(): Fragments;
}

/** Parts of an address put together: `/en/films/elven/`. */
export function toAddress(parts: readonly string[]): string {
  const path = parts.filter((part) => part !== '').join('/');
  return path === '' ? '/' : `/${path}/`;
}

/** Every page of the site by its address, worked out of what authors wrote. */
export function listPages(manuscript: Manuscript): ReadonlyMap<string, KnownPage> {
  const spoken = readLocales(manuscript);
  const texts = listTextPages(manuscript, spoken);
  const pages = spoken.flatMap((locale) => [
    ...listMadePages(locale),
    ...listHandbookPages(manuscript, { locale, texts }),
    ...listGuides(locale),
    ...listRecordPages(manuscript, locale),
  ]);
  const health = makePage([healthWords.path], 'nb', () => anyFragment);
  const known = new Map([...pages, health].map((page) => [page.address, page]));
  for (const page of texts) known.set(page.address, page);
  return known;
}

/** A page that is always there. */
export function makePage(parts: readonly string[], locale: Locale, fragments: () => Fragments): KnownPage {
  return { address: toAddress(parts), locale, state: 'page', instead: undefined, origin: 'made', fragments };
}

/** Sections' own front pages, and the keyword index, whose letters depend on more than is known here. */
function listMadePages(locale: Locale): readonly KnownPage[] {
  return [
    ...madeSections.map((section) =>
      makePage(sectionParts(locale, section), locale, () => (section === 'search' ? anyFragment : idFragments([]))),
    ),
    ...keywordStretches.map((first) =>
      makePage(sectionParts(locale, 'index', first.toLowerCase()), locale, () => anyFragment),
    ),
  ];
}

/** The author guide's pages about each kind of thing, the tags and the rules. */
function listGuides(locale: Locale): readonly KnownPage[] {
  const language = guideLanguageOf(locale);
  if (!language) return [];
  const names = Object.values(kinds).map(({ name }) => slugify(name[language]));
  return [...names, guideWords[language].tags.path, guideWords[language].rules.path].map((name) =>
    makePage(sectionParts(locale, 'contribute', name), locale, () => anyFragment),
  );
}

function listTextPages({ texts, tracks }: Manuscript, spoken: readonly Locale[]): readonly KnownPage[] {
  const groups = Map.groupBy(texts, ({ document: { kind, id } }) => `${kind} ${id}`);
  const captioned = new Set(
    tracks.filter(({ kind }) => kind === 'captions').map(({ film, locale }) => `${film} ${locale}`),
  );
  return [...groups.values()].flatMap((own) => {
    const original = own.find(({ document: { data } }) => isRecord(data) && data['translates'] === undefined);
    const isOut = original !== undefined && !isDraft(original);
    const instead = original && isOut ? addressOf(original) : undefined;
    return spoken.flatMap((locale): KnownPage[] => {
      const version = own.find(({ document }) => document.locale === locale);
      const some = version ?? original ?? own[0];
      if (!some) return [];
      const state = version ? (isOut && !isDraft(version) ? 'page' : 'draft') : 'untranslated';
      const page: KnownPage = {
        address: addressOf(some, locale),
        locale,
        state,
        instead,
        origin: 'text',
        fragments: () => (version ? textFragments(version) : anyFragment),
      };
      const isCaptioned = isOut && captioned.has(`${some.document.id} ${locale}`);
      return [page, ...(some.document.kind === 'film' ? listFilmPages(page, { original, version, isCaptioned }) : [])];
    });
  });
}

function isDraft({ document: { data } }: WrittenText): boolean {
  return isRecord(data) && data['draft'] === true;
}

/** The address of a text’s page in a language, its own unless another is given. */
export function addressOf({ document }: WrittenText, locale = document.locale as Locale): string {
  const { kind, id } = document;
  if (kind === 'film') return toAddress(sectionParts(locale, 'films', id));
  if (kind === 'article') return toAddress(sectionParts(locale, 'articles', id));
  return toAddress(kind === 'chapter' ? sectionParts(locale, 'handbook', id) : contentPageParts(locale, id));
}

interface FilmParts {
  original: WrittenText | undefined;
  version: WrittenText | undefined;
  isCaptioned: boolean;
}

/** What belongs to a film in one language: its clips, what is said in it, and the pages others may show in a frame. */
function listFilmPages(page: KnownPage, { original, version, isCaptioned }: FilmParts): readonly KnownPage[] {
  const film = original?.document.id ?? '';
  const { locale } = page;
  const own = { ...page, fragments: () => anyFragment };
  const clips = readClips(version ?? original);
  const isOpen = readEmbedding(original) === 'yes';
  const at = (parts: readonly string[]) => ({ ...own, address: toAddress(parts) });
  return [
    ...(isCaptioned ? [makePage(transcriptParts(locale, film), locale, () => anyFragment)] : []),
    ...clips.map((clip) => at(clipParts(locale, film, clip))),
    ...(isOpen ? ['', ...clips].map((clip) => at(embedParts(locale, film, clip))) : []),
  ];
}

function readClips(text: WrittenText | undefined): readonly string[] {
  return idsAt(text?.document.data, 'clips');
}

function readEmbedding(text: WrittenText | undefined): unknown {
  const data = text?.document.data;
  return isRecord(data) && isRecord(data['rights']) ? data['rights']['embedding'] : undefined;
}
