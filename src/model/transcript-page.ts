import { wordsOf } from '~/i18n/words';
import type { Locale } from '~/i18n/locales';
import { transcriptAddress } from './address';
import type { Entries } from './entries';
import { buildFilmFacts } from './film';
import type { Page } from './frame';
import type { LocaleModel } from './locale-model';
import { playFilm } from './playback';
import { groupTexts } from './text';
import { plainTextAddress, tracksOf } from './track';
import { buildTranscript } from './transcript';
import type { Transcript } from './transcript';

/** A film's printable transcript in one language; it exists in every language the film is captioned in. */
export interface TranscriptPage extends Page {
  /** The film's own title, and its page in this language or the nearest. */
  film: { title: string; titleLang: Locale | undefined; address: string; lang: Locale | undefined };
  transcript: Transcript;
  /** The same as a plain text file; undefined unless the film may be downloaded. */
  plainText: string | undefined;
}

/** Builds the transcript pages of a language, sorted by film. */
export function buildTranscriptPages(entries: Entries, model: LocaleModel): readonly TranscriptPage[] {
  const { locale, directory } = model;
  const words = wordsOf(locale).film;
  return groupTexts(entries.films, 'films').flatMap(({ slug, original, translations }): TranscriptPage[] => {
    const tracks = tracksOf(entries, slug);
    const captioned = (lang: Locale) => tracks.some((track) => track.kind === 'captions' && track.lang === lang);
    if (!captioned(locale)) return [];
    const version = [original, ...translations].find((text) => text.locale === locale) ?? original;
    const film = directory.find('film', slug, locale);
    const playback = playFilm(entries, { slug, film: original.data, locale });
    const { contentNotes } = buildFilmFacts({ original, version, person: model.person });
    const transcript = buildTranscript({ slug, tracks, locales: entries.site.locales, locale, contentNotes, playback });
    if (!transcript) return [];
    const text = {
      title: words.transcriptOf(film.title),
      summary: words.transcriptSummary(film.title),
      source: `films/${slug}/captions.${locale}.vtt` as const,
    };
    const alternates = entries.site.locales
      .filter(captioned)
      .map((lang) => ({ locale: lang, address: transcriptAddress(lang, slug) }));
    return [
      {
        ...model.page(text, transcriptAddress(locale, slug), 'films', alternates),
        film: {
          title: film.title,
          titleLang: film.titleLang ?? (film.locale === locale ? undefined : film.locale),
          address: film.address,
          lang: film.locale === locale ? undefined : film.locale,
        },
        transcript,
        plainText: original.data.rights.download === 'yes' ? plainTextAddress(slug, locale) : undefined,
      },
    ];
  });
}

/** A transcript as plain text: the title, then chapter by chapter with times, speakers and what is seen. */
export function writePlainText({
  film,
  transcript,
  locale,
}: Pick<TranscriptPage, 'film' | 'transcript' | 'locale'>): string {
  const words = wordsOf(locale).film;
  const sections = transcript.sections.map(({ title, clock, blocks }) => {
    const paragraphs = blocks.map(({ kind, clock: time, speaker, lines, text }) => {
      const said = [speaker && `${speaker}:`, ...lines.map((line) => line.text)].filter(Boolean).join(' ');
      const texts = {
        speech: said,
        description: `[${words.described}: ${text}]`,
        'content-note': `[${words.contentNote}: ${text}]`,
        withdrawn: `[${words.linesWithdrawn}]`,
      };
      return `${time}  ${texts[kind]}`;
    });
    const heading = title ? [`${clock}  ${title}`.toUpperCase()] : [];
    return [...heading, ...paragraphs].join('\n\n');
  });
  return `${[film.title, ...sections].join('\n\n\n')}\n`;
}
