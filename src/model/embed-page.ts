import type { Locale } from '~/i18n/locales';
import { wordsOf } from '~/i18n/words';
import { absolute } from '~/lib/address';
import type { EmbedCaptions, EmbedData } from '~/lib/embed-data';
import { formatFragment } from '~/lib/media-fragment';
import type { TrackEntry } from '~/schemas/track';
import { embedAddress } from './address';
import { cutSections } from './clip-page';
import type { Clip } from './clip-page';
import type { FilmPage } from './film-page';
import type { TranscriptBlock, TranscriptSection } from './transcript';

/** A page that other sites show in a frame: a film, one of its clips, or a word on why it is gone. */
export interface EmbedPage {
  film: FilmPage;
  /** The clip that is shown; undefined for the whole film. */
  clip: Clip | undefined;
  address: string;
  title: string;
  /** The film's page at the clip's start, with the site's own address in front. */
  filmLink: string;
  /** Why the film or clip is no longer shown; undefined when it is. */
  withdrawn: string | undefined;
  /** The words said in what is shown, by chapter. */
  sections: readonly EmbedSection[];
  /** What the page's script is told; undefined when nothing is shown. */
  data: EmbedData | undefined;
}

/** A chapter's words, with each line's place among the film's cues. */
export interface EmbedSection extends Omit<TranscriptSection, 'blocks'> {
  blocks: readonly (Omit<TranscriptBlock, 'lines'> & { lines: readonly { text: string; cue: number }[] })[];
}

/** Builds the embed pages of a language's films: for what may be shown on other sites, and for what was until somebody withdrew. */
export function buildEmbedPages(films: readonly FilmPage[], tracks: readonly TrackEntry[]): readonly EmbedPage[] {
  return films
    .filter(({ embed, isWithheld, facts }) => embed || (isWithheld && facts.rights.embedding === 'yes'))
    .flatMap((film) => {
      const captions = listCaptions(
        film,
        tracks.filter((track) => track.film === film.slug && track.kind === 'captions'),
      );
      return [undefined, ...film.clips].map((clip) => buildEmbedPage(film, clip, captions));
    });
}

function buildEmbedPage(film: FilmPage, clip: Clip | undefined, captions: readonly EmbedCaptions[]): EmbedPage {
  const { locale, slug } = film;
  const words = wordsOf(locale).film;
  const gone = clip?.isWithdrawn ? words.clipWithdrawn : undefined;
  const withdrawn = film.isWithheld ? words.filmWithdrawn : gone;
  const sections = cutSections(film.transcript?.sections ?? [], clip ?? { start: 0, end: undefined });
  return {
    film,
    clip,
    address: embedAddress(locale, slug, clip?.id),
    title: clip && !withdrawn ? clip.title : film.title,
    filmLink: absolute(film.address) + (clip && !withdrawn ? formatFragment(clip) : ''),
    withdrawn,
    sections: withdrawn ? [] : placeLines(sections, captions),
    data: withdrawn ? undefined : tellScript(film, clip, captions),
  };
}

/** A film's words in every language that has them, the language of the transcript first. */
function listCaptions({ transcript }: FilmPage, tracks: readonly TrackEntry[]): readonly EmbedCaptions[] {
  const isAligned = (lang: Locale) =>
    transcript?.languages.some((language) => language.locale === lang && language.isAligned) ?? false;
  return tracks
    .toSorted((a, b) => Number(b.lang === transcript?.locale) - Number(a.lang === transcript?.locale))
    .map(({ lang, cues }) => ({
      lang,
      label: wordsOf(lang).languageName,
      isAligned: isAligned(lang),
      cues: cues
        .filter(({ withdrawn }) => withdrawn.length === 0)
        .map(({ start, end, text }) => [start, end, text] as const),
    }));
}

/** Gives each line its place among the cues. */
function placeLines(sections: readonly TranscriptSection[], [own]: readonly EmbedCaptions[]): readonly EmbedSection[] {
  const placeOf = (line: { start: number; text: string }) =>
    own?.cues.findIndex(([start, , text]) => start === line.start && text === line.text) ?? -1;
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => ({
      ...block,
      lines: block.lines.map((line) => ({ text: line.text, cue: placeOf(line) })),
    })),
  }));
}

function tellScript(film: FilmPage, clip: Clip | undefined, captions: readonly EmbedCaptions[]): EmbedData {
  const { timeFaults, openInNewTab, clip: clipWords, clipEnded } = wordsOf(film.locale).film;
  return {
    duration: film.facts.durationSeconds,
    clip: clip && { start: clip.start, end: clip.end },
    page: absolute(film.address) + (clip ? formatFragment(clip) : ''),
    captions: film.playback?.provider === 'file' ? captions : [],
    words: {
      clip: clipWords('{from}', '{to}'),
      ended: clipEnded,
      newTab: openInNewTab,
      faults: {
        reversed: timeFaults.reversed('{from}'),
        outside: timeFaults.outside('{from}'),
        'not-a-time': timeFaults['not-a-time']('{from}'),
        repeated: timeFaults.repeated('{from}'),
      },
    },
  };
}
