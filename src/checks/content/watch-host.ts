import { countSlips } from '../../lib/slips.ts';
import { findNearest } from '../../lib/nearest.ts';
import type { Words } from '../finding.ts';
import { isRecord, listAt } from '../manuscript/documents.ts';
import type { WrittenFilm } from '../manuscript/films.ts';
import type { YamlPath } from '../manuscript/yaml.ts';
import { shorten } from '../shorten.ts';
import type { Fault, Rule } from './rule.ts';

/** The page's policy refuses hosts nobody has allowed, and the film would stay black. */
export const watchHost: Rule = {
  id: 'watch-host',
  severity: 'error',
  about: {
    nb: 'En vert som filmer hentes fra, står under videoHosts i site.yaml.',
    en: 'A host that films are fetched from stands below videoHosts in site.yaml.',
  },
  example: 'videoHosts:\n  media: [film.example.org]\n  peertube: [video.example.org]',
  *find({ films, documents }) {
    const site = documents.find(({ kind }) => kind === 'site')?.data;
    const allowed = { media: readHosts(site, 'media'), peertube: readHosts(site, 'peertube') };
    for (const film of films) yield* findForeign(film, allowed);
  },
};

type Hosts = Readonly<Record<'media' | 'peertube', readonly string[]>>;

function readHosts(site: unknown, list: string): readonly string[] {
  const lists = isRecord(site) ? site['videoHosts'] : undefined;
  return listAt(lists, list).filter((host) => typeof host === 'string');
}

function findForeign({ original, facts }: WrittenFilm, allowed: Hosts): readonly Fault[] {
  // Nothing is fetched from a place that is gone.
  const watch = facts.watch.map((entry, index) => ({ ...entry, index })).filter(({ state }) => state === 'offered');
  const used: readonly Omit<Foreign, 'known'>[] = [
    ...watch.flatMap((entry) => listHosts(entry, ['watch', entry.index])),
    ...listHosts({ provider: 'file', mp4: facts.audioDescription?.mp4 }, ['audioDescription']),
  ];
  const told = new Set<string>();
  return used.flatMap(({ list, host, path }): Fault[] => {
    if (allowed[list].includes(host) || told.has(host)) return [];
    told.add(host);
    return [toFault(original, { list, host, path, known: allowed[list] })];
  });
}

/** A way to see a film, as far as it names hosts. */
interface Named {
  provider: string;
  mp4?: string | undefined;
  hls?: string | undefined;
  host?: string | undefined;
}

function listHosts({ provider, mp4, hls, host }: Named, path: YamlPath): Omit<Foreign, 'known'>[] {
  if (provider === 'peertube') return host ? [{ list: 'peertube', host, path: [...path, 'host'] }] : [];
  if (provider !== 'file') return [];
  return Object.entries({ mp4, hls }).flatMap(([key, address]) => {
    const own = readHost(address);
    return own ? [{ list: 'media' as const, host: own, path: [...path, key] }] : [];
  });
}

function readHost(address: string | undefined): string | undefined {
  return address?.startsWith('https://') && URL.canParse(address) ? new URL(address).host : undefined;
}

interface Foreign {
  list: 'media' | 'peertube';
  host: string;
  path: YamlPath;
  known: readonly string[];
}

function toFault({ file, yaml }: WrittenFilm['original'], { list, host: written, path, known }: Foreign): Fault {
  // A host's name has 253 letters at most (RFC 1035).
  const host = shorten(written, 253);
  const nearest = findNearest(host, known);
  const isSlip = nearest !== undefined && countSlips(host, nearest, 2) <= 2;
  // All the hosts, unless somebody has written more than can be read here.
  const hosts = [...known, host].join(', ');
  const write = `${list}: [${hosts.length > 500 ? host : hosts}]`;
  const allow: Words = {
    nb: `Stoler dere på verten, så skriv i site.yaml under videoHosts: ${write}`,
    en: `If you trust the host, write in site.yaml below videoHosts: ${write}`,
  };
  return {
    file,
    at: yaml.valueAt(path),
    message: {
      nb: `${path.at(-1)}: ${host} står ikke blant vertene i site.yaml.`,
      en: `${path.at(-1)}: ${host} is not among the hosts in site.yaml.`,
    },
    fix: isSlip ? { nb: `Mente du «${nearest}»? ${allow.nb}`, en: `Did you mean “${nearest}”? ${allow.en}` } : allow,
  };
}
