import { relative } from 'node:path';
import { getCollection, getEntry, render } from 'astro:content';
import type { CollectionEntry, CollectionKey } from 'astro:content';
import { locales } from '~/i18n/locales';
import type { Locale } from '~/i18n/locales';
import { readSettings } from '~/lib/settings';
import { readTone } from '~/lib/tone';
import { makeSplitter } from '~/search/compounds';
import type { SplitCompound } from '~/search/compounds';
import { readDictionary } from '~/search/dictionary';
import type { Entries, Entry } from './entries';
import { buildAlphabet } from './alphabet';
import { buildArticles, listArticles } from './article';
import { buildBook } from './book';
import { buildChapters, buildParts } from './chapter';
import { findCitations } from './citations';
import { buildComparisonPages } from './comparison-page';
import { buildCosts } from './costs';
import { buildContentHealthPage, frameContentHealth } from './content-health-page';
import { buildContentPages } from './content-page';
import { buildClipPages, buildWithdrawnClips } from './clip-page';
import { buildFilmPages } from './film-page';
import type { FilmPage } from './film-page';
import { buildGuides, listGuideLinks } from './guide';
import { buildGlossaryIndex, buildGlossaryPages } from './glossary';
import { buildDoors } from './home';
import { buildLexicon } from './lexicon';
import { buildKeywordPages, buildSuggestions } from './keyword-page';
import { findKeywordTexts } from './keyword-texts';
import { buildKeywords } from './keywords';
import type { Keyword } from './keywords';
import { buildLocaleModel } from './locale-model';
import type { LocaleModel } from './locale-model';
import type { Page } from './frame';
import { buildMatrixPages } from './matrix-page';
import { findMostLinked } from './most-linked';
import { readMedia } from './media';
import type { Media } from './media';
import { readFilePath } from './picture';
import type { Picture } from './picture';
import { buildPeopleRecords, buildPlaceRecords, buildScreeningRecords } from './record';
import { buildSelfAssessments } from './self-assessment';
import { selectTexts } from './selection';
import { buildNotFoundPage, buildSections, buildSourceGroupPage } from './section';
import { groupSources } from './source';
import { buildTopicPages } from './topic-page';
import { clipAddress } from './address';
import { buildTranscriptPages } from './transcript-page';
import { nobodyWithdrawn, takeOutWithdrawn } from './withdrawal';

const pictures = import.meta.glob<ImageMetadata>('@content/**/*.{jpg,jpeg,png,webp,avif}', {
  import: 'default',
  eager: true,
});

/** What takes words apart at their seams, kept once it is needed: the dictionary behind it is slow to read, and no content changes it. */
let splitter: SplitCompound | undefined;
const splitCompound: SplitCompound = (word) => {
  splitter ??= makeSplitter(readDictionary());
  return splitter(word);
};

/** Everything the site knows, language by language; the only door to the content. */
export type Site = Awaited<ReturnType<typeof readSite>>;

/** The site, kept between pages: in a build the content cannot change, and joining it for each page would be quadratic. */
let built: Promise<Site> | undefined;

/** Loads and joins all content: once in a build, anew for every page an author previews. Drafts are left out of a build; broken references stop it. */
export function loadSite(): Promise<Site> {
  if (!import.meta.env.PROD) return readSite();
  built ??= readSite();
  return built;
}

/** Renders the body of a text: a component for it, and its headings. */
export async function renderText(collection: 'films' | 'articles' | 'chapters' | 'pages', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`${collection}/${id}: no such text.`);
  return render(entry);
}

async function readSite() {
  const written = selectTexts(await readEntries(), { hasDrafts: !import.meta.env.PROD });
  const entries = takeOutWithdrawn(written);
  const models = locales
    .filter((locale) => entries.site.locales.includes(locale))
    .map((locale) => buildLocaleModel(entries, locale));
  const keywords = new Map(
    models.map((model) => {
      const texts = findKeywordTexts(entries, model);
      return [model.locale, buildKeywords(model, { texts, splitCompound })] as const;
    }),
  );
  const sites = models.map((model) => buildSiteLocale(entries, model, keywords));
  const films = sites.flatMap(({ filmPages }) => filmPages);
  const played = new Set(films.filter(({ playback }) => playback).map(({ slug }) => slug));
  return {
    locales: sites,
    // Tracks and files that no page plays are not published.
    tracks: entries.tracks.map(({ data }) => data).filter(({ film }) => played.has(film)),
    media: listPlayed(films, entries.media),
    withdrawn: entries.withdrawn,
    lexicons: (['nb', 'en'] as const).map((language) => ({ language, data: buildLexicon(entries, language) })),
    /** The pages that stand in no language's list. */
    otherPages: [...sites.slice(0, 1).map(({ notFound }) => notFound), ...models.slice(0, 1).map(frameContentHealth)],
    // Built when its page is, since it reads a whole dictionary.
    buildHealth: () => buildContentHealthPage(entries, buildLocaleModel(entries, 'nb'), splitCompound),
  };
}

/** The films' own files that a page plays, each once: two copies of a film have the same address. */
function listPlayed(films: readonly FilmPage[], media: readonly Media[]): readonly Media[] {
  const played = films.flatMap(({ playback }) =>
    playback?.provider === 'file' ? [playback.url, playback.hls, playback.described] : [],
  );
  const own = media.filter(({ address }) => played.includes(address));
  return [...new Map(own.map((file) => [file.address, file])).values()];
}

/** Everything of one language: what its pages share, and the pages. */
function buildSiteLocale(entries: Entries, model: LocaleModel, keywords: ReadonlyMap<Locale, readonly Keyword[]>) {
  const { locale } = model;
  const parts = buildParts(entries, model);
  const articles = buildArticles(entries, model);
  const filmPages = buildFilmPages(entries, model);
  const texts = {
    articles,
    filmPages,
    clipPages: buildClipPages(filmPages, {
      model,
      alternatesOf: ({ slug }, { id }) => listClipAlternates(entries, { slug, id }),
    }),
    transcriptPages: buildTranscriptPages(entries, model),
    chapters: buildChapters(entries, model, parts),
    contentPages: buildContentPages(entries, model),
    topicPages: buildTopicPages(entries, model),
    glossaryPages: buildGlossaryPages(entries, model),
    keywordPages: buildKeywordPages(model, keywords),
    guides: buildGuides(model),
    comparisonPages: buildComparisonPages(model),
    matrixPages: buildMatrixPages(model),
  };
  const [assessment] = buildSelfAssessments(entries, model);
  const handbookPages = {
    assessment,
    costs: buildCosts(entries, model),
    book: buildBook(entries, model, { chapters: texts.chapters, parts }),
  };
  /** The handbook's pages that are no chapters, as far as there is something to make them of. */
  const tools: readonly Page[] = Object.values(handbookPages).filter((page) => page !== undefined);
  const sections = buildSections(model);
  const groups = groupSources(model.sources, locale).map((group) => ({
    ...group,
    page: buildSourceGroupPage(model, group),
  }));
  return {
    ...model,
    ...texts,
    ...handbookPages,
    tools,
    sections,
    sourceGroups: groups,
    pages: [...Object.values(sections), ...Object.values(texts).flat(), ...tools, ...groups.map(({ page }) => page)],
    guideLinks: listGuideLinks(model),
    leadFilm: entries.site.leadFilm,
    // On the front page a window is lit for each part of the handbook and each film.
    homeLights: parts.length + model.films.length,
    doors: buildDoors(model.directory, locale),
    mostLinked: findMostLinked(entries, model.directory, locale),
    parts,
    articleLinks: listArticles(entries, model, articles),
    notFound: buildNotFoundPage(model),
    alphabet: buildAlphabet(model),
    glossary: buildGlossaryIndex(model),
    suggestions: buildSuggestions(keywords.get(locale) ?? [], locale),
    withdrawnClips: buildWithdrawnClips(filmPages, model),
    withdrawnPeople: entries.withdrawn.people.size,
    peopleRecords: buildPeopleRecords(entries, model),
    placeRecords: buildPlaceRecords(entries, model),
    screeningRecords: buildScreeningRecords(model),
    citations: findCitations(entries, model, [handbookPages.assessment, handbookPages.costs]),
  };
}

/** The languages a clip has words in. */
function listClipAlternates({ films, site }: Entries, { slug, id }: { slug: string; id: string }): Page['alternates'] {
  return site.locales
    .filter((locale) =>
      films.some((film) => film.id === `${slug}/${locale}` && film.data.clips.some((clip) => clip.id === id)),
    )
    .map((locale) => ({ locale, address: clipAddress(locale, slug, id) }));
}

/** The model of one language, pages included. */
export type SiteLocale = ReturnType<typeof buildSiteLocale>;

async function readEntries(): Promise<Entries> {
  const [site] = await getCollection('site');
  if (!site) throw new Error('site.yaml is empty.');
  const [searchWords] = await getCollection('searchWords');
  if (!searchWords) throw new Error('search/words.yaml is empty.');
  return {
    site: site.data,
    films: await readAll('films'),
    tracks: await readAll('tracks'),
    articles: await readAll('articles'),
    parts: await readAll('parts'),
    chapters: await readAll('chapters'),
    pages: await readAll('pages'),
    terms: await readAll('terms'),
    sources: await readAll('sources'),
    addressStates: (await getEntry('addressStates', 'addresses'))?.data.tried ?? [],
    people: await readAll('people'),
    places: await readAll('places'),
    topics: await readAll('topics'),
    principles: await readAll('principles'),
    connections: await readAll('connections'),
    screenings: await readAll('screenings'),
    laws: await readAll('laws'),
    costExamples: await readAll('costExamples'),
    selfAssessment: (await getCollection('selfAssessment'))[0]?.data,
    searchWords: searchWords.data,
    searchQuestions: await readAll('searchQuestions'),
    wordUses: { nb: await readWordUses('nb'), en: await readWordUses('en') },
    pictures: await Promise.all(Object.values(pictures).map(readPicture)),
    media: readMedia(readSettings().contentDir),
    withdrawn: nobodyWithdrawn,
  };
}

/** How the texts of a language use their words. */
async function readWordUses(locale: 'nb' | 'en'): Promise<Entries['wordUses']['nb']> {
  return (await getEntry('wordUses', locale))?.data.words ?? [];
}

/** A picture with where it lies below the content root, and its colour. */
async function readPicture(file: ImageMetadata): Promise<Picture> {
  const path = readFilePath(file) ?? '';
  return { path: relative(readSettings().contentDir, path).replaceAll('\\', '/'), file, tone: await readTone(path) };
}

/** A collection's entries sorted by id, because their order is not the same on every platform. */
async function readAll<Key extends CollectionKey>(key: Key): Promise<Entry<CollectionEntry<Key>['data']>[]> {
  const entries = await getCollection(key);
  return entries.map(({ id, data }) => ({ id, data })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
