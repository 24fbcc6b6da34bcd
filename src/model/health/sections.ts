import { healthWords } from '~/i18n/content-health';
import { formatDate } from '~/i18n/dates';
import { formatList } from '~/i18n/lists';
import { wordsOf } from '~/i18n/words';
import type { PlainDate } from '~/lib/plain-date';
import type { Entries } from '../entries';
import { buildFilmFacts } from '../film';
import type { LocaleModel } from '../locale-model';
import { findPlayed } from '../playback';
import { groupSources } from '../source';
import { groupTexts } from '../text';
import { tracksOf } from '../track';
import { findUndescribed, listUnknown } from './films';
import { findLawHealth } from './laws';
import { findReviewHealth } from './reviews';
import { foreign, makeRow, makeSection } from './section';
import type { HealthSection, MakeRow } from './section';
import { findSourceHealth } from './sources';
import { findTranslationHealth } from './translations';

const locale = 'nb';
const day = (date: PlainDate) => formatDate(date, locale);
const maybeDay = (date: PlainDate | undefined) => date && day(date);

/** Builds what editors may look after in texts, sources and films, counted from a day. */
export function buildHealthSections(entries: Entries, model: LocaleModel, today: PlainDate): readonly HealthSection[] {
  const row = makeRow(model.directory);
  return [
    buildTranslations(entries, row),
    buildSourceSection(entries, model, { today, row }),
    buildLawSection(entries, today),
    buildDescriptions(entries, row),
    buildReviews(entries, { today, row }),
    buildUnknowns(entries, model, row),
  ];
}

function buildTranslations(entries: Entries, row: MakeRow): HealthSection {
  const words = healthWords.translations;
  const { lagging, missing } = findTranslationHealth(entries, entries.site.locales);
  const { inLanguage } = wordsOf(locale);
  const names = (languages: readonly (keyof typeof inLanguage)[]) =>
    formatList(
      languages.map((language) => inLanguage[language]),
      locale,
    );
  return makeSection(words, [
    {
      ...words.lagging,
      rows: lagging.map((text) => row(text, words.lagging.note(day(text.translated), day(text.changed)))),
    },
    { ...words.missing, rows: missing.map((text) => row(text, words.missing.note(names(text.languages)))) },
  ]);
}

function buildSourceSection(
  entries: Entries,
  model: LocaleModel,
  { today, row }: { today: PlainDate; row: MakeRow },
): HealthSection {
  const words = healthWords.sources;
  const { never, old, gone, watch } = findSourceHealth(entries, today);
  const groups = new Map(groupSources(model.sources, locale).map((group) => [group.kind, group]));
  // These stand in one file, which the lists name once.
  const inOneFile = { lang: undefined, file: undefined };
  const kinds = never.map(({ kind, count, total }) => {
    const { title = kind, address = '' } = groups.get(kind) ?? {};
    return { ...inOneFile, title, address, note: words.never.note(count, total) };
  });
  const toRow = (id: string, note: string) => {
    const { title = id, titleLang, address = '' } = model.sources.get(id) ?? {};
    return { ...inOneFile, title, lang: foreign(titleLang), address, note };
  };
  const due = old.map(({ id, checked }) => toRow(id, words.old.note(day(checked))));
  const lost = gone.map(({ id, checked }) => toRow(id, words.gone.note(day(checked))));
  const places = watch.map((film) => row(film, words.watch.note(film.url, maybeDay(film.checked))));
  const unopened = never.reduce((sum, { count }) => sum + count, 0);
  return makeSection(
    words,
    [
      { ...words.never, lead: words.never.lead(unopened, entries.sources.length), rows: kinds },
      { ...words.old, rows: due },
      { ...words.gone, rows: lost },
      { ...words.watch, rows: places },
    ],
    unopened + old.length + gone.length + watch.length,
  );
}

/** The laws stand in texts and have no page of their own, so a row leads to none. */
function buildLawSection(entries: Entries, today: PlainDate): HealthSection {
  const words = healthWords.laws;
  const { total, never, old } = findLawHealth(entries, today);
  const toRow = ({ law, section }: { law: string; section: string | undefined }, note?: string) => ({
    title: section === undefined ? law : `${law} ${section}`,
    lang: undefined,
    address: undefined,
    file: undefined,
    note,
  });
  return makeSection(words, [
    { ...words.never, lead: words.never.lead(never.length, total), rows: never.map((rule) => toRow(rule)) },
    { ...words.old, rows: old.map((rule) => toRow(rule, words.old.note(day(rule.checked)))) },
  ]);
}

function buildDescriptions(entries: Entries, row: MakeRow): HealthSection {
  const words = healthWords.descriptions;
  const rows = findUndescribed(entries.films).map((film) =>
    row(film, words.missing.note(maybeDay(film.checked), film.reason)),
  );
  return makeSection(words, [{ ...words.missing, rows }]);
}

function buildReviews({ chapters }: Entries, { today, row }: { today: PlainDate; row: MakeRow }): HealthSection {
  const words = healthWords.reviews;
  const { total, never, overdue } = findReviewHealth(chapters, today);
  return makeSection(words, [
    {
      ...words.overdue,
      rows: overdue.map((chapter) => row(chapter, words.overdue.note(day(chapter.reviewed), maybeDay(chapter.due)))),
    },
    { ...words.never, lead: words.never.lead(never.length, total), rows: never.map((chapter) => row(chapter)) },
  ]);
}

function buildUnknowns(entries: Entries, { person, screenings }: LocaleModel, row: MakeRow): HealthSection {
  const words = healthWords.unknowns;
  const films = groupTexts(entries.films, 'films').map(({ slug, original }) => {
    const tracks = findPlayed(original.data) ? tracksOf(entries, slug) : [];
    const unknown = listUnknown(buildFilmFacts({ original, version: original, person }), {
      captions: tracks.filter(({ kind }) => kind === 'captions').length,
      screenings: screenings.filter(({ film }) => film.slug === slug).length,
    });
    return { place: { kind: 'film' as const, slug, locale: original.locale }, unknown };
  });
  const open = films.filter(({ unknown }) => unknown.length > 0);
  const rows = open.map(({ place, unknown }) => row(place, unknown.join(' · ')));
  const count = open.reduce((sum, { unknown }) => sum + unknown.length, 0);
  return makeSection(words, [{ ...words.facts, rows }], count);
}
