import type { Locale } from '~/i18n/locales';
import type { Media } from './media';
import type { FilmEntry } from '~/schemas/film';
import type { WatchEntry } from '~/schemas/watch';
import type { Entries } from './entries';

/** Our own film file, played by the browser itself. */
export interface FilePlayback {
  provider: 'file';
  /** The MP4's address. */
  url: string;
  /** The HLS playlist's address; undefined for a film short enough to be one file. */
  hls: string | undefined;
  /** The MP4 with a spoken description of what is seen. */
  described: string | undefined;
}

/** A film shown in another site's player, which is asked for nothing before the viewer says so. */
export interface FramePlayback {
  provider: 'youtube' | 'vimeo' | 'peertube';
  /** Whose player it is, in words: YouTube, or a PeerTube site's host. */
  name: string;
  /** The host that is contacted when the viewer plays the film. */
  host: string;
  /** The film's page there, for those without script. */
  page: string;
  /** The player's address, with a query that a start and an end can be added to. */
  player: string;
  /** What the player calls a stretch's start and end, and the unit it wants after the seconds. */
  range: { start: string; end: string; unit: '' | 's' };
}

/** How a film is played on its page. */
export type Playback = FilePlayback | FramePlayback;

/** What is needed to say how a film is played. */
interface PlaybackParts {
  /** The folder below the content root: `films/elven`. */
  folder: string;
  entry: WatchEntry;
  /** The MP4 with a spoken description, as written. */
  described: string | undefined;
  media: readonly Media[];
  locale: Locale;
}

/** The way of seeing a film that its page plays: the first living one. */
export function findPlayed({ watch }: FilmEntry): WatchEntry | undefined {
  return watch.find(isPlayed);
}

/** True for a way of seeing a film that can be played on our own page: it is not gone, and not somebody else's page. */
export function isPlayed({ provider, state }: WatchEntry): boolean {
  return provider !== 'external' && state === 'offered';
}

/** Says how a film is played on its page; undefined when it is only told about. */
export function playFilm(
  { media }: Pick<Entries, 'media'>,
  { slug, film, locale }: { slug: string; film: FilmEntry; locale: Locale },
): Playback | undefined {
  const entry = findPlayed(film);
  const described = film.audioDescription?.status === 'available' ? film.audioDescription.mp4 : undefined;
  return entry && buildPlayback({ folder: `films/${slug}`, entry, described, media, locale });
}

/** Says how one way of seeing a film is played on its page; undefined when it is only linked to. */
export function buildPlayback({ folder, entry, described, media, locale }: PlaybackParts): Playback | undefined {
  if (entry.provider !== 'file') return buildFrame(entry, locale);
  const addressOf = (written: string) => findFile({ folder, written, media });
  return {
    provider: 'file',
    url: addressOf(entry.mp4),
    hls: entry.hls,
    described: described && addressOf(described),
  };
}

/** Whose site shows a film, and the film's page there; a file of our own has neither. */
export function buildSite(entry: WatchEntry, locale: Locale): { name: string | undefined; page: string | undefined } {
  if (entry.provider === 'external') return { name: entry.name, page: entry.url };
  return buildFrame(entry, locale) ?? { name: undefined, page: undefined };
}

/** How other sites' players are addressed, as their own documentation says (2026). */
function buildFrame(entry: WatchEntry, locale: Locale): FramePlayback | undefined {
  switch (entry.provider) {
    case 'youtube':
      return {
        provider: 'youtube',
        name: 'YouTube',
        host: 'www.youtube-nocookie.com',
        page: `https://www.youtube.com/watch?v=${entry.id}`,
        player: `https://www.youtube-nocookie.com/embed/${entry.id}?hl=${locale}&cc_lang_pref=${locale}&cc_load_policy=1&playsinline=1&rel=0`,
        range: { start: 'start', end: 'end', unit: '' },
      };
    case 'vimeo':
      return {
        provider: 'vimeo',
        name: 'Vimeo',
        host: 'player.vimeo.com',
        page: `https://vimeo.com/${entry.id}${entry.hash ? `/${entry.hash}` : ''}`,
        player: `https://player.vimeo.com/video/${entry.id}?${entry.hash ? `h=${entry.hash}&` : ''}dnt=1&texttrack=${locale}`,
        range: { start: 'start_time', end: 'end_time', unit: '' },
      };
    case 'peertube':
      return {
        provider: 'peertube',
        name: entry.host,
        host: entry.host,
        page: `https://${entry.host}/w/${entry.id}`,
        player: `https://${entry.host}/videos/embed/${entry.id}?p2p=0&warningTitle=0&peertubeLink=0&subtitle=${locale}`,
        range: { start: 'start', end: 'stop', unit: 's' },
      };
    default:
      return undefined;
  }
}

/** Hosts other than our own that a page with this film may contact, and how the Content Security Policy names what is got there. */
export function hostsOf(playback: Playback | undefined): { frame: readonly string[]; media: readonly string[] } {
  if (!playback) return { frame: [], media: [] };
  if (playback.provider !== 'file') return { frame: [`https://${playback.host}`], media: [] };
  const addresses = [playback.url, playback.hls, playback.described].filter((address) => address !== undefined);
  const foreign = addresses.filter((address) => address.startsWith('https://')).map((url) => new URL(url).origin);
  return { frame: [], media: [...new Set(foreign)] };
}

function findFile({ folder, written, media }: { folder: string; written: string; media: readonly Media[] }): string {
  if (written.startsWith('https://')) return written;
  const path = `${folder}/${written.replace(/^\.\//, '')}`;
  const found = media.find((file) => file.path === path);
  if (found) return found.address;
  throw new Error(`${folder}: «${written}» finnes ikke ved siden av teksten.`);
}
