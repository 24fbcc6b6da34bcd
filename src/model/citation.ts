import { formatYearFirst } from '~/i18n/dates';
import type { Locale } from '~/i18n/locales';
import { wordsOf } from '~/i18n/words';
import { absolute, routeParam } from '~/lib/address';
import { joinReference, writeReference, writeShortReference } from '~/lib/citation/apa';
import type { Reference } from '~/lib/citation/apa';
import { writeBibtex } from '~/lib/citation/bibtex';
import type { Author, Cited } from '~/lib/citation/cited';
import { splitName } from '~/lib/citation/cited';
import { describeForCsl } from '~/lib/citation/csl-json';
import { writeRis } from '~/lib/citation/ris';
import { formatClock } from '~/lib/timecode';
import type { FilmFacts } from './film';
import type { Page } from './frame';
import type { TextDates } from './text';

/** How a page is cited: as a reader copies it, and as programs fetch it. */
export interface Citation {
  cited: Cited;
  /** The reference in the page’s language, with its title apart. */
  reference: Reference;
  /** The reference as one line. */
  line: string;
  /** Who and when, as it stands in a text: `Elven, 2026`. */
  short: string;
  files: readonly CitationFile[];
}

/** A file that a program for references reads. */
export interface CitationFile {
  label: string;
  address: string;
  text: string;
}

/** What the marks for quoting say in a language; copying says the same as beside a film. */
export function listQuotingWords(locale: Locale): Readonly<Record<string, string>> {
  const { film, quoting } = wordsOf(locale);
  const { copied, copyYourself } = film.player;
  return { ...quoting.marks, copied, copyYourself, byHand: film.tools.byHand };
}

/** A page of words: who wrote it is the site itself. */
export function citeText(page: Page, dates: TextDates): Citation {
  const { siteName } = page.frame;
  // The day of what stands there now.
  const date = [dates.published, dates.changed, dates.translated]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return buildCitation(page, {
    kind: 'text',
    language: page.locale,
    authors: [{ group: siteName }],
    role: undefined,
    date,
    title: page.title,
    range: undefined,
    container: siteName,
    publisher: siteName,
  });
}

/** A film: by whoever directed it, else produced it, else the company. */
export function citeFilm(page: Page, facts: FilmFacts): Citation {
  return buildCitation(page, {
    ...describeFilm(page.locale, facts),
    kind: 'film',
    title: page.title,
    range: undefined,
    container: undefined,
  });
}

/** A clip of a film, named by its own title and the film’s. */
export function citeClip(
  page: Page,
  { film, clip }: { film: { title: string; facts: FilmFacts }; clip: { title: string; start: number; end: number } },
): Citation {
  return buildCitation(page, {
    ...describeFilm(page.locale, film.facts),
    kind: 'clip',
    title: clip.title,
    range: `${formatClock(clip.start)}–${formatClock(clip.end)}`,
    container: film.title,
  });
}

function describeFilm(locale: Locale, { credits, production, year, spokenCodes }: FilmFacts) {
  const words = wordsOf(locale);
  // Somebody who has taken back their consent is named nowhere.
  const named = credits.filter(({ text }) => text !== words.film.personWithdrawn);
  const role = (['director', 'producer'] as const).find((wanted) => named.some((credit) => credit.role === wanted));
  const makers = named
    .filter((credit) => credit.role === role)
    .map(({ text, address }): Author => (address === undefined ? { group: text } : splitName(text)));
  const company: readonly Author[] = production === undefined ? [] : [{ group: production }];
  return {
    authors: makers.length > 0 ? makers : company,
    role: role && makers.some((author) => 'family' in author) ? words.quoting.roles[role] : undefined,
    date: year?.toString(),
    publisher: production,
    language: spokenCodes[0] ?? locale,
  };
}

function buildCitation(page: Page, work: Omit<Cited, 'key' | 'summary' | 'url'>): Citation {
  const { locale, address, summary } = page;
  const { apa, file } = wordsOf(locale).quoting;
  const key = (routeParam(address) ?? '').replaceAll('/', '-');
  const cited: Cited = { ...work, key, summary, url: absolute(address) };
  const reference = writeReference(cited, cited.date && formatYearFirst(cited.date, locale), apa);
  return {
    cited,
    reference,
    line: joinReference(reference),
    short: writeShortReference(cited, apa),
    files: [
      { label: 'RIS', address: `${address}${file}.ris`, text: writeRis(cited) },
      { label: 'BibTeX', address: `${address}${file}.bib`, text: writeBibtex(cited) },
      {
        label: 'CSL-JSON',
        address: `${address}${file}.json`,
        text: `${JSON.stringify(describeForCsl(cited))}\n`,
      },
    ],
  };
}
