import { datePartsOf } from './cited.ts';
import type { Cited } from './cited.ts';

const types = { text: 'webpage', film: 'motion_picture', clip: 'motion_picture' } as const;

/** A work as CSL-JSON: a list of one, as programs that read it expect. */
export function describeForCsl(cited: Cited) {
  const parts = datePartsOf(cited);
  const authors = cited.authors.map((author) => ('group' in author ? { literal: author.group } : author));
  return [
    {
      id: cited.key,
      type: types[cited.kind],
      title: cited.title,
      author: authors.length > 0 ? authors : undefined,
      issued: parts.length > 0 ? { 'date-parts': [parts] } : undefined,
      'container-title': cited.container,
      publisher: cited.publisher,
      language: cited.language,
      abstract: cited.summary,
      URL: cited.url,
    },
  ];
}
