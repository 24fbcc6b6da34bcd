import type { Entries, Entry } from './entries';
import { folderOf } from './text';

/** What tells whether a text is part of the site. */
interface TextData {
  draft: boolean;
  translates?: unknown;
}

/**
 * The entries that are part of this build: texts in the site's languages and, unless the author previews, no drafts. A
 * draft takes its translations and its tracks with it.
 */
export function selectTexts(entries: Entries, { hasDrafts }: { hasDrafts: boolean }): Entries {
  const select = <Data extends TextData>(texts: readonly Entry<Data>[]) => {
    const drafts = new Set(
      texts.filter(({ data }) => data.draft && data.translates === undefined).map(({ id }) => folderOf(id)),
    );
    return texts.filter(
      ({ id, data }) => isIn(entries, id) && (hasDrafts || (!data.draft && !drafts.has(folderOf(id)))),
    );
  };
  const films = select(entries.films);
  const kept = new Set(films.map(({ id }) => folderOf(id)));
  return {
    ...entries,
    films,
    articles: select(entries.articles),
    chapters: select(entries.chapters),
    pages: select(entries.pages),
    tracks: entries.tracks.filter(({ data }) => kept.has(data.film)),
    screenings: entries.screenings.filter(({ data }) => kept.has(data.film) || !isDraftFilm(entries, data.film)),
  };
}

function isIn({ site }: Entries, id: string): boolean {
  return site.locales.some((locale) => id.endsWith(`/${locale}`));
}

/** True for a film that is written but not out; a film nobody has written is a broken reference, not a draft. */
function isDraftFilm({ films }: Entries, slug: string): boolean {
  return films.some(({ id }) => folderOf(id) === slug);
}
