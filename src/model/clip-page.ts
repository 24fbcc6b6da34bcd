import { wordsOf } from '~/i18n/words';
import { formatClock, isoDuration } from '~/lib/timecode';
import type { TimeRange } from '~/lib/media-fragment';
import type { FilmEntry, FilmTranslation } from '~/schemas/film';
import { citeClip } from './citation';
import type { Citation } from './citation';
import { clipAddress, embedAddress, oembedAddress } from './address';
import type { Connection } from './connection';
import type { FilmPage } from './film-page';
import type { Page } from './frame';
import type { LocaleModel } from './locale-model';
import type { Principle } from './principle';
import { buildSharing } from './sharing';
import type { Sharing } from './sharing';
import type { TranscriptSection } from './transcript';
import type { Version } from './text';

/** A named part of a film in one language. */
export interface Clip {
  id: string;
  title: string;
  start: number;
  end: number;
  /** Its start and end as a reader's clock: `0:23–0:34`. */
  text: string;
  /** How long it lasts, for machines (ISO 8601). */
  duration: string;
  question: string | undefined;
  principle: Principle | undefined;
  /** A still from the clip, else the film's poster. */
  still: ImageMetadata | undefined;
  stillAlt: string | undefined;
  address: string;
  /** The address of its embed page; undefined unless embedding is allowed. */
  embed: string | undefined;
  /** The address of what oEmbed consumers read; undefined unless embedding is allowed. */
  oembed: string | undefined;
  /** True when it was taken out because somebody in it took back their consent. */
  isWithdrawn: boolean;
}

/** A named clip's page in one language. */
export interface ClipPage extends Page {
  film: FilmPage;
  clip: Clip;
  /** The part of the transcript that is said in the clip. */
  sections: readonly TranscriptSection[];
  citation: Citation;
  sharing: Sharing;
  /** What the handbook says about what the clip shows. */
  connections: readonly Connection[];
}

/** What a film's clips are made from. */
interface ClipParts {
  slug: string;
  original: Version<FilmEntry>;
  version: Version<FilmEntry> | Version<FilmTranslation>;
  model: LocaleModel;
  withdrawn: ReadonlySet<string>;
  isEmbeddable: boolean;
}

/** Builds a film's clips in the language of one of its texts; a clip without words in it is left out. */
export function buildClips({ slug, original, version, model, withdrawn, isEmbeddable }: ClipParts): readonly Clip[] {
  const { locale } = version;
  const { poster } = original.data;
  const posterAlt = version.data.posterAlt;
  return original.data.clips.flatMap(({ id, start, end, principle, still, ...written }): Clip[] => {
    const words = version === original ? written : version.data.clips.find((clip) => clip.id === id);
    if (!words) return [];
    const isOpen = isEmbeddable && !withdrawn.has(`${slug}/${id}`);
    return [
      {
        id,
        title: words.title,
        start,
        end,
        text: `${formatClock(start)}–${formatClock(end)}`,
        duration: isoDuration(end - start),
        question: words.question,
        principle: principle === undefined ? undefined : model.principles.get(principle),
        still: still ?? poster,
        stillAlt: still ? (words.stillAlt ?? written.stillAlt) : posterAlt,
        address: clipAddress(locale, slug, id),
        embed: isOpen ? embedAddress(locale, slug, id) : undefined,
        oembed: isOpen ? oembedAddress(locale, slug, id) : undefined,
        isWithdrawn: withdrawn.has(`${slug}/${id}`),
      },
    ];
  });
}

/** Builds the pages of a language's clips, in the films' order and as the clips come in each. */
export function buildClipPages(
  films: readonly FilmPage[],
  { model, alternatesOf }: { model: LocaleModel; alternatesOf: (film: FilmPage, clip: Clip) => Page['alternates'] },
): readonly ClipPage[] {
  return films.flatMap((film) =>
    film.clips
      .filter(({ isWithdrawn }) => !isWithdrawn)
      .map((clip): ClipPage => {
        const words = wordsOf(film.locale).film;
        const title = words.clipOf(clip.title, film.title);
        const summary = [words.clipSummary(clip.text, film.title), clip.question].filter(Boolean).join(' ');
        const page = model.page(
          { title, summary, source: film.source },
          clip.address,
          'films',
          alternatesOf(film, clip),
        );
        const citation = citeClip(page, { film, clip });
        return {
          ...page,
          film,
          clip,
          sections: cutSections(film.transcript?.sections ?? [], clip),
          citation,
          sharing: buildSharing({
            locale: film.locale,
            title: clip.title,
            film: { title: film.title, maker: film.facts.production, year: film.facts.year },
            address: clip.address,
            citation: citation.line,
            embed: clip.embed,
            still: clip.still && page.picture,
          }),
          connections: model.connections.filter(
            (connection) => connection.clip?.film === film.slug && connection.clip.id === clip.id,
          ),
        };
      }),
  );
}

/** Builds a page for the address of each clip that was taken out, so that a link to it is told why. */
export function buildWithdrawnClips(
  films: readonly FilmPage[],
  model: LocaleModel,
): readonly (Page & { film: FilmPage })[] {
  return films.flatMap((film) =>
    film.clips
      .filter(({ isWithdrawn }) => isWithdrawn)
      .map(({ address }) => {
        const { clipGone, clipWithdrawn } = wordsOf(film.locale).film;
        const text = { title: clipGone, summary: clipWithdrawn, source: film.source };
        return { ...model.page(text, address, 'films', []), film };
      }),
  );
}

/** What is seen belongs to the stretch it begins in; a stretch written in whole seconds may miss it by a little. */
const slackSeconds = 0.5;

/** The lines of a transcript that are said or seen within a stretch. */
export function cutSections(
  sections: readonly TranscriptSection[],
  { start, end = Infinity }: TimeRange,
): readonly TranscriptSection[] {
  const isWithin = (line: { start: number; end: number }) => line.start < end && line.end > start;
  return sections
    .map((section) => ({
      ...section,
      blocks: section.blocks
        .map((block) => ({ ...block, lines: block.lines.filter(isWithin) }))
        .filter(({ lines, kind, start: at }) =>
          kind === 'speech' ? lines.length > 0 : at >= start - slackSeconds && at < end - slackSeconds,
        ),
    }))
    .filter(({ blocks }) => blocks.length > 0);
}
