import type { PlainDate } from '~/lib/plain-date';
import { sourceKinds } from '~/schemas/source';
import type { SourceKind } from '~/schemas/source';
import type { Entries } from '../entries';
import { buildSite } from '../playback';
import { groupTexts } from '../text';
import type { TextPlace } from './section';
import { yearBefore } from './today';

/** Addresses nobody has opened for a year or more. */
export interface SourceHealth {
  /** How many sources of a kind have no day at all, of how many; kinds where all have one are left out. */
  never: readonly { kind: SourceKind; count: number; total: number }[];
  /** Sources opened too long ago, the longest first. */
  old: readonly { id: string; checked: PlainDate }[];
  /** Sources without a kept copy whose address was gone when it was last tried. */
  gone: readonly { id: string; checked: PlainDate }[];
  /** Addresses of other sites that films are seen at, with the film. */
  watch: readonly (TextPlace & { url: string; checked: PlainDate | undefined })[];
}

/** Finds the sources and the addresses of films that are due to be opened again. */
export function findSourceHealth(
  { sources, films, addressStates }: Pick<Entries, 'sources' | 'films' | 'addressStates'>,
  today: PlainDate,
): SourceHealth {
  const limit = yearBefore(today);
  const isOld = (checked: PlainDate | undefined) => checked !== undefined && checked <= limit;
  const never = sourceKinds.map((kind) => {
    const own = sources.filter(({ data }) => data.kind === kind);
    return { kind, count: own.filter(({ data }) => data.checked === undefined).length, total: own.length };
  });
  const watch = groupTexts(films, 'films').flatMap(({ slug, original }) =>
    original.data.watch.flatMap((entry) => {
      const { checked } = entry;
      const url = entry.provider === 'file' ? entry.mp4 : (buildSite(entry, original.locale).page ?? '');
      const isDue = url.startsWith('http') && (checked === undefined || isOld(checked));
      return isDue ? [{ kind: 'film' as const, slug, locale: original.locale, url, checked }] : [];
    }),
  );
  return {
    never: never.filter(({ count }) => count > 0),
    old: sources
      .flatMap(({ id, data: { checked } }) => (checked && isOld(checked) ? [{ id, checked }] : []))
      .sort((a, b) => compare(a.checked, b.checked) || compare(a.id, b.id)),
    gone: sources.flatMap(({ id, data: { url, archived, closed } }) => {
      const tried = addressStates.find(({ address }) => address === url);
      return tried?.state === 'dead' && !archived && !closed ? [{ id, checked: tried.checked }] : [];
    }),
    watch,
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
