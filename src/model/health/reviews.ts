import type { PlainDate } from '~/lib/plain-date';
import type { Entries } from '../entries';
import { groupTexts } from '../text';
import type { TextPlace } from './section';

/** A chapter that professionals should read again. */
interface Reviewed extends TextPlace {
  reviewed: PlainDate;
  /** The day it should be read again; undefined when nobody has set one. */
  due: PlainDate | undefined;
}

/** Chapters that professionals should read. */
export interface ReviewHealth {
  /** How many chapters there are. */
  total: number;
  /** Chapters no professional has read. */
  never: readonly TextPlace[];
  /** Chapters whose day to be read again has come, or is not set; the longest waiting first. */
  overdue: readonly Reviewed[];
}

/** Finds chapters no professional has read, and those that are due to be read again. */
export function findReviewHealth(chapters: Entries['chapters'], today: PlainDate): ReviewHealth {
  const groups = groupTexts(chapters, 'handbook').map(({ slug, original: { data, locale } }) => ({
    place: { kind: 'chapter', slug, locale } as const,
    data,
  }));
  return {
    total: groups.length,
    never: groups.filter(({ data }) => data.reviewed === undefined).map(({ place }) => place),
    overdue: groups
      .flatMap(({ place, data: { reviewed, reviewDue: due } }) => (reviewed ? [{ ...place, reviewed, due }] : []))
      .filter(({ due }) => due === undefined || due <= today)
      .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1)),
  };
}
