import type { Locale } from '~/i18n/locales';
import { locales } from '~/i18n/locales';
import type { SelfAssessmentEntry } from '~/schemas/self-assessment';
import { handbookPageAddress } from './address';
import type { PageLink } from './directory';
import type { Entries } from './entries';
import type { Page } from './frame';
import type { LocaleModel } from './locale-model';
import type { Principle } from './principle';
import { numberSources } from './source';
import type { NumberedSource } from './source';

/** The page with the form a team fills in about itself. */
export interface SelfAssessment extends Page {
  /** The edition of the questions. */
  version: number;
  intro: readonly { text: string; sources: readonly number[] }[];
  domains: readonly AssessmentDomain[];
  sources: readonly NumberedSource[];
}

/** A domain of the form with its questions. */
export interface AssessmentDomain {
  id: string;
  number: number;
  title: string;
  text: string;
  items: readonly AssessmentItem[];
}

/** A question of the form: what each score looks like, what it rests on, and where to read more. */
export interface AssessmentItem {
  id: string;
  /** Its number on the page: `2.3`. */
  number: string;
  question: string;
  /** What the scores look like, 1 first. */
  scores: readonly string[];
  /** Its sources' numbers in the page's list. */
  sources: readonly number[];
  principles: readonly Principle[];
  chapter: PageLink;
}

/** Builds the self-assessment of a language; none where nobody has written one. */
export function buildSelfAssessments(
  { selfAssessment: entry }: Entries,
  model: LocaleModel,
): readonly SelfAssessment[] {
  if (!entry) return [];
  const { locale } = model;
  const address = (own: Locale) => handbookPageAddress(own, 'selfAssessment');
  const sources = numberSources(listCited(entry), model.sources);
  const numbersOf = (ids: readonly string[]) =>
    sources.filter(({ id }) => ids.includes(id)).map(({ number }) => number);
  const text = { title: entry.title[locale], summary: entry.summary[locale], source: 'self-assessment.yaml' } as const;
  const spoken = locales.filter((own) => model.frame.languages.some((language) => language.locale === own));
  const alternates = spoken.map((own) => ({ locale: own, address: address(own) }));
  return [
    {
      ...model.page(text, address(locale), 'handbook', alternates),
      version: entry.version,
      intro: entry.intro.map((paragraph) => ({
        text: paragraph.text[locale],
        sources: numbersOf(paragraph.sources),
      })),
      domains: entry.domains.map(({ id, title, text: about, items }, place) => ({
        id,
        number: place + 1,
        title: title[locale],
        text: about[locale],
        items: items.map((item, index) => ({
          id: item.id,
          number: `${place + 1}.${index + 1}`,
          question: item.question[locale],
          scores: [item.score1, item.score2, item.score3, item.score4].map((score) => score[locale]),
          sources: numbersOf(item.sources),
          principles: pickPrinciples(model, item.principles),
          chapter: model.directory.find('chapter', item.chapter, locale),
        })),
      })),
      sources,
    },
  ];
}

/** The principles a question is about; of two lists' principles with one name, the first. */
function pickPrinciples({ principles }: LocaleModel, ids: readonly string[]): readonly Principle[] {
  const found = ids.flatMap((id) => principles.get(id) ?? []);
  return found.filter(({ title }, index) => found.findIndex((other) => other.title === title) === index);
}

/** The sources it cites, in the order they are first cited. */
function listCited({ intro, domains }: SelfAssessmentEntry): readonly string[] {
  return [...intro, ...domains.flatMap(({ items }) => items)].flatMap(({ sources }) => sources);
}
