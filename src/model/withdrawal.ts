import type { FilmEntry, FilmText } from '~/schemas/film';
import type { Entries, Entry } from './entries';
import { readFilePath } from './picture';
import { folderOf } from './text';
import { tracksOf } from './track';

/** What was taken out of the site because somebody took back their consent. */
export interface Withdrawn {
  /** The people, by id. */
  people: ReadonlySet<string>;
  /** Films that nobody may be shown any more, by folder name. */
  films: ReadonlySet<string>;
  /** Ids of clips that were taken out, as `film/clip`. */
  clips: ReadonlySet<string>;
  /** Texts whose picture on top was taken out, by folder below the content root: `articles/elven`. */
  texts: ReadonlySet<string>;
  /** Pictures that were taken out, as paths below the content root. */
  pictures: ReadonlySet<string>;
}

/** A site nobody has left. */
export const nobodyWithdrawn: Withdrawn = {
  people: new Set(),
  films: new Set(),
  clips: new Set(),
  texts: new Set(),
  pictures: new Set(),
};

/**
 * The entries without those who have withdrawn: their records, the pictures that show them, every version of a film that
 * still holds them, and the clips they are in. Names and lines in words are gone already; the loaders took them out.
 */
export function takeOutWithdrawn(entries: Entries): Entries {
  const gone = entries.people.filter(({ data }) => data.consent.state === 'withdrawn');
  if (gone.length === 0) return entries;
  const people = new Set(gone.map(({ id }) => id));
  const pictures = new Set(gone.flatMap(({ data }) => data.pictures));
  const files = new Set(
    entries.pictures.filter(({ path }) => pictures.has(path)).map(({ file }) => readFilePath(file)),
  );
  const isKept = (picture: ImageMetadata | undefined) => picture && !files.has(readFilePath(picture));
  const inFilms = new Map(
    entries.films.map((film) => [film.id, findPeople(entries, film).filter((id) => people.has(id))]),
  );
  const isShown = (film: Entry<FilmText>, without: readonly string[]) =>
    (inFilms.get(film.id) ?? []).every((id) => without.includes(id));
  const films = entries.films.map((film) => {
    if (!isOriginal(film)) return film;
    const { data } = film;
    return {
      ...film,
      data: {
        ...data,
        poster: isKept(data.poster) ? data.poster : undefined,
        watch: data.watch.filter(({ without }) => isShown(film, without)),
        clips: data.clips.map((clip) => ({ ...clip, still: isKept(clip.still) ? clip.still : undefined })),
      },
    };
  });
  const withheld = films.filter((film, index) => isOriginal(film) && isEmptied(film, entries.films[index]));
  return {
    ...entries,
    people: entries.people.filter(({ id }) => !people.has(id)),
    pictures: entries.pictures.filter(({ path }) => !pictures.has(path)),
    films,
    articles: entries.articles.map((article) =>
      'published' in article.data
        ? {
            ...article,
            data: {
              ...article.data,
              people: article.data.people.filter((id) => !people.has(id)),
              image: isKept(article.data.image?.file) ? article.data.image : undefined,
            },
          }
        : article,
    ),
    chapters: entries.chapters.map((chapter) =>
      'published' in chapter.data
        ? { ...chapter, data: { ...chapter.data, people: chapter.data.people.filter((id) => !people.has(id)) } }
        : chapter,
    ),
    withdrawn: {
      people,
      pictures,
      films: new Set(withheld.map(({ id }) => folderOf(id))),
      texts: new Set(listBared(entries, isKept)),
      clips: new Set(films.filter(isOriginal).flatMap((film) => findClips(entries, film, people))),
    },
  };
}

/** Folders of texts that had a picture on top which is not kept. */
function listBared(entries: Entries, isKept: (picture: ImageMetadata | undefined) => unknown): readonly string[] {
  const articles = entries.articles.flatMap(({ id, data }) =>
    'published' in data && data.image && !isKept(data.image.file) ? [`articles/${folderOf(id)}`] : [],
  );
  const films = entries.films.flatMap((film) =>
    isOriginal(film) && film.data.poster && !isKept(film.data.poster) ? [`films/${folderOf(film.id)}`] : [],
  );
  return [...articles, ...films];
}

/** Everybody seen or heard in a film: those its text lists, and those its captions name. */
function findPeople(entries: Entries, film: Entry<FilmText>): readonly string[] {
  const listed = isOriginal(film) ? film.data.participants.flatMap(({ person }) => person ?? []) : [];
  return [...listed, ...listCues(entries, film).flatMap(({ withdrawn }) => withdrawn)];
}

/** Clips of a film that somebody who has withdrawn is in, and all of them when the film itself is gone. */
function findClips(entries: Entries, film: Entry<FilmEntry>, people: ReadonlySet<string>): readonly string[] {
  const spoken = listCues(entries, film).filter(({ withdrawn }) => withdrawn.length > 0);
  const isGone = findPeople(entries, film).some((id) => people.has(id)) && film.data.watch.length === 0;
  return film.data.clips
    .filter(
      ({ start, end, people: shown }) =>
        isGone || shown.some((id) => people.has(id)) || spoken.some((cue) => cue.start < end && cue.end > start),
    )
    .map(({ id }) => `${folderOf(film.id)}/${id}`);
}

function listCues(entries: Entries, { id }: Entry<FilmText>) {
  return tracksOf(entries, folderOf(id)).flatMap(({ cues }) => cues);
}

function isEmptied(film: Entry<FilmText>, before: Entry<FilmText> | undefined): boolean {
  return (
    isOriginal(film) &&
    film.data.watch.length === 0 &&
    before !== undefined &&
    isOriginal(before) &&
    before.data.watch.length > 0
  );
}

function isOriginal(film: Entry<FilmText>): film is Entry<FilmEntry> {
  return 'published' in film.data;
}
