import { comparisonParts, handbookPageParts, matrixParts, sectionParts } from '../../i18n/address-parts.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Section } from '../../i18n/paths.ts';
import { glossaryStretches, sourceKindPaths } from '../../i18n/paths.ts';
import { findStretch } from '../../lib/stretch.ts';
import type { WrittenDocument } from '../manuscript/documents.ts';
import { idsAt, isRecord } from '../manuscript/documents.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { anyFragment, idFragments } from './fragments.ts';
import type { KnownPage } from './pages.ts';
import { makePage } from './pages.ts';

/** Pages made of records in YAML files, with the id of each record as a place on its page. */
export function listRecordPages({ documents }: Manuscript, locale: Locale): readonly KnownPage[] {
  const ofKind = (kind: WrittenDocument['kind']) => documents.filter((document) => document.kind === kind);
  const listed = (section: Section, ids: readonly string[]) =>
    makePage(sectionParts(locale, section), locale, () => idFragments(ids));
  const idsOf = (kind: WrittenDocument['kind']) => ofKind(kind).map(({ id }) => id);
  const terms = Map.groupBy(ofKind('term'), (term) => findStretch(readTerm(term, locale), glossaryStretches, locale));
  const sources = Map.groupBy(ofKind('source'), readSourceKind);
  return [
    ...(ofKind('principles').length > 1 ? [makePage(comparisonParts(locale), locale, () => idFragments([]))] : []),
    ...(ofKind('connection').length > 0
      ? [makePage(matrixParts(locale), locale, () => idFragments(idsOf('connection')))]
      : []),
    listed('people', idsOf('person')),
    listed('places', idsOf('place')),
    listed('screenings', idsOf('screening')),
    listed('handbook', idsOf('parts')),
    ...ofKind('selfAssessment').map(() =>
      makePage(handbookPageParts(locale, 'selfAssessment'), locale, () => anyFragment),
    ),
    listed('principles', ofKind('principles').flatMap(readPrinciples)),
    ...idsOf('topic').map((id) => makePage(sectionParts(locale, 'topics', id), locale, () => idFragments([]))),
    ...[...terms].map(([first, own]) =>
      makePage(sectionParts(locale, 'glossary', first.toLowerCase()), locale, () =>
        idFragments(
          own.map(({ id }) => id),
          /^bokstav-/,
        ),
      ),
    ),
    ...[...sources].flatMap(([kind, own]) =>
      kind === undefined
        ? []
        : [
            makePage(sectionParts(locale, 'sources', sourceKindPaths[kind][locale]), locale, () =>
              idFragments(own.map(({ id }) => id)),
            ),
          ],
    ),
  ];
}

function readTerm({ data }: WrittenDocument, locale: Locale): string {
  const term = isRecord(data) && isRecord(data['term']) ? data['term'][locale] : undefined;
  return typeof term === 'string' ? term.trim() : '';
}

function readSourceKind({ data }: WrittenDocument): keyof typeof sourceKindPaths | undefined {
  const kind = isRecord(data) ? data['kind'] : undefined;
  const kinds = Object.keys(sourceKindPaths) as (keyof typeof sourceKindPaths)[];
  return kinds.find((known) => known === kind);
}

/** A list of principles can be linked to, and each principle in it. */
function readPrinciples({ id, data }: WrittenDocument): readonly string[] {
  return [`liste-${id}`, ...idsAt(data, 'items')];
}
