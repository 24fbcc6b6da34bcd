import { findNearest } from '~/lib/nearest';
import { formatClock } from '~/lib/timecode';
import type { FilmEntry, FilmText } from '~/schemas/film';
import type { SiteEntry } from '~/schemas/site';
import type { WatchEntry } from '~/schemas/watch';
import type { Entries } from './entries';
import { folderOf } from './text';

/** What is wrong with the films although every field is sound: times outside the film, ids used twice, hosts nobody has allowed. As sentences naming the file. */
export function findFilmFaults({ films, site }: Pick<Entries, 'films' | 'site'>): string[] {
  const originals = new Map(films.flatMap(({ id, data }) => (isOriginal(data) ? [[folderOf(id), data] as const] : [])));
  const faults = films.flatMap(({ id, data }) => {
    const original = originals.get(folderOf(id));
    const own = isOriginal(data)
      ? [...findTimeFaults(data), ...findTwins(data), ...data.watch.flatMap((entry) => findHostFaults(entry, site))]
      : data.clips.flatMap((clip) => findStrayClip(clip.id, original));
    return own.map((fault) => `films/${id}: ${fault}`);
  });
  return faults.sort();
}

function findTimeFaults({ durationSeconds: length, clips, contentNotes }: FilmEntry): string[] {
  if (length === undefined) return [];
  const ends = [
    ...clips.map(({ id, end }) => ({ what: `klippet «${id}»`, end })),
    ...contentNotes.flatMap(({ theme, to }) => (to === undefined ? [] : [{ what: `varselet «${theme}»`, end: to }])),
  ];
  // A film's length is written in whole seconds, rounded down.
  return ends
    .filter(({ end }) => end > length + 1)
    .map(
      ({ what, end }) =>
        `${what} slutter ${formatClock(end)}, men filmen er bare ${formatClock(length)} lang. Skriv et tidligere tidspunkt.`,
    );
}

function findTwins({ clips }: FilmEntry): string[] {
  const ids = clips.map(({ id }) => id);
  const twins = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twins].map((id) => `to klipp heter «${id}». Gi det ene en annen id.`);
}

function findStrayClip(id: string, original: FilmEntry | undefined): string[] {
  const known = original?.clips.map((clip) => clip.id) ?? [];
  if (known.includes(id)) return [];
  const nearest = findNearest(id, known);
  return [`klippet «${id}» finnes ikke i originalen. ${nearest ? `Mente du «${nearest}»?` : 'Der står ingen klipp.'}`];
}

function findHostFaults(entry: WatchEntry, { videoHosts }: SiteEntry): string[] {
  const { media, peertube } = videoHosts;
  if (entry.provider === 'peertube' && !peertube.includes(entry.host)) return [foreign(entry.host, 'peertube')];
  if (entry.provider !== 'file') return [];
  const hosts = [entry.mp4, entry.hls]
    .filter((url) => url?.startsWith('https://'))
    .map((url) => new URL(url ?? '').host);
  return hosts.filter((host) => !media.includes(host)).map((host) => foreign(host, 'media'));
}

function foreign(host: string, list: 'media' | 'peertube'): string {
  return `${host} står ikke blant vertene i site.yaml. Skriv den under videoHosts: ${list}: [${host}] hvis dere stoler på den.`;
}

function isOriginal(data: FilmText): data is FilmEntry {
  return data.translates === undefined;
}
