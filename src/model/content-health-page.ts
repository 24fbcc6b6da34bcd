import type { MarkdownHeading } from 'astro';
import { healthWords } from '~/i18n/content-health';
import { formatDate } from '~/i18n/dates';
import { pageAddress } from '~/lib/address';
import type { SplitCompound } from '~/search/compounds';
import { readKnown } from '~/search/dictionary';
import { listWords } from '~/search/letters';
import { openLexicon } from '~/search/lexicon';
import { understand } from '~/search/understand';
import { writeWordList } from '~/search/word-list';
import type { PageLink, TextKind } from './directory';
import type { Entries } from './entries';
import type { Page } from './frame';
import { findSearchHealth } from './health/search';
import type { CountedWord, SearchHealth } from './health/search';
import type { HealthSection } from './health/section';
import { buildHealthSections } from './health/sections';
import { findToday } from './health/today';
import { buildLexicon } from './lexicon';
import type { LocaleModel } from './locale-model';

/** A word with links to texts that hold it. */
export interface LinkedWord extends Omit<CountedWord, 'texts'> {
  texts: readonly PageLink[];
  /** How many more texts hold it than are linked to. */
  more: number;
}

/** The page where editors see what the content lacks; in bokmål only. */
export interface ContentHealthPage extends Page {
  /** The day everything is counted from, in words. */
  today: string;
  sections: readonly HealthSection[];
  /** What the list of contents links to. */
  headings: readonly MarkdownHeading[];
  compounds: readonly LinkedWord[];
  english: readonly LinkedWord[];
  everyday: readonly LinkedWord[];
  unanswerable: SearchHealth['unanswerable'];
}

/** Links shown for each word. */
const mostLinks = 3;

/** The page without what it finds: its address, title and frame. */
export function frameContentHealth(model: LocaleModel): Page {
  const address = pageAddress(healthWords.path);
  return model.page({ ...healthWords, source: 'site.yaml' }, address, 'contribute', [
    { locale: model.locale, address },
  ]);
}

/** Builds the page; reads the dictionary, so it is built only when somebody asks for it. */
export function buildContentHealthPage(entries: Entries, model: LocaleModel, split: SplitCompound): ContentHealthPage {
  const health = findSearchHealth(
    {
      words: entries.wordUses.nb,
      english: entries.wordUses.en,
      terms: entries.terms.map(({ data }) => data),
      searchWords: entries.searchWords,
      questions: entries.searchQuestions.map(({ data }) => data).filter(({ locale }) => locale === 'nb'),
    },
    { isKnown: readKnown(), split, isUnderstood: makeIsUnderstood(entries, split) },
  );
  const link = ({ texts, ...word }: CountedWord): LinkedWord => ({
    ...word,
    texts: texts.slice(0, mostLinks).map((text) => findText(model, text)),
    more: Math.max(0, texts.length - mostLinks),
  });
  const today = findToday(entries);
  const sections = buildHealthSections(entries, model, today);
  return {
    ...frameContentHealth(model),
    today: formatDate(today, 'nb'),
    sections,
    headings: listHeadings(sections),
    compounds: health.compounds.map(link),
    english: health.english.map(link),
    everyday: health.everyday.map(link),
    unanswerable: health.unanswerable,
  };
}

/** Understands questions as search does, with the words of the texts and of the glossary. */
function makeIsUnderstood(entries: Entries, split: SplitCompound): (question: string) => boolean {
  const words = entries.wordUses.nb;
  const lexicon = openLexicon({ ...buildLexicon(entries, 'nb'), pages: words.length, parts: [] }, 'nb');
  const terms = entries.terms.flatMap(({ data }) => listWords(`${data.term.nb} ${data.meaning.nb} ${data.term.nn}`));
  const all = [...terms, ...words.map(({ word }) => word)].flatMap((word) => [word, ...split(word)]);
  lexicon.addWords(writeWordList(new Map(all.map((word) => [word, { pages: 1, isNynorsk: false }]))));
  return (question) => understand(question, lexicon).words.length > 0;
}

function findText({ directory, locale }: LocaleModel, text: string): PageLink {
  const [kind = '', slug = ''] = text.split(':');
  // The loader names texts by the same four kinds.
  return directory.find(kind as TextKind, slug, locale);
}

/** The sections' titles, for the list of contents, each with how much there is to mend in it. */
function listHeadings(sections: readonly HealthSection[]): readonly MarkdownHeading[] {
  const counted = sections.map(({ id, title, count }) => ({ id, title: healthWords.count(title, count) }));
  return [...counted, healthWords.search].map(({ id, title }) => ({ depth: 2, slug: id, text: title }));
}
