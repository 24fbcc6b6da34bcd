import { findNearest } from '../../../lib/nearest.ts';
import { countSlips } from '../../../lib/slips.ts';
import { follow } from '../addresses.ts';
import type { Fault, Rule } from '../rule.ts';
import type { BuiltPage, BuiltSite, WrittenAddress } from '../site.ts';

/** Every address on a page that leads to our own site must lead to something. */
export const deadLinks: Rule = {
  id: 'dead-link',
  severity: 'error',
  about: {
    nb: 'Hver lenke, plass på en side, hvert bilde og hver fil som en side peker på her på nettstedet, finnes.',
    en: 'Every link, place on a page, picture and file that a page points to on this site exists.',
  },
  find: (site) => {
    const pages = new Map(site.pages.map((page) => [page.address, page]));
    // One dead address often stands on every page, and looking for the nearest is dear.
    const nearest = new Map<string, string | undefined>();
    const findPage = (path: string) => {
      if (!nearest.has(path)) nearest.set(path, pages.has(`${path}/`) ? `${path}/` : findLikely(path, pages.keys()));
      return nearest.get(path);
    };
    return site.pages.flatMap((page) =>
      page.addresses.flatMap((written): Fault[] => {
        const fault = findFault(written, page, { site, pages, findPage });
        return fault ? [fault] : [];
      }),
    );
  },
};

/** What an address is held against. */
interface Surroundings {
  site: BuiltSite;
  pages: ReadonlyMap<string, BuiltPage>;
  /** The page whose address is most like another. */
  findPage(path: string): string | undefined;
}

function findFault(
  { value, from }: WrittenAddress,
  page: BuiltPage,
  { site, pages, findPage }: Surroundings,
): Fault | undefined {
  const isFile = ['src', 'srcset', 'poster', 'imagesrcset', 'data'].includes(from?.attribute ?? '');
  const target = follow(value, page.address, site);
  const fault = { page, seek: seekAddress(value, site) };
  if (target.kind === 'malformed' || (isFile && value.trim() === ''))
    return { ...fault, message: leadsNowhere(value, isFile), fix: correct };
  if (target.kind !== 'own') return undefined;
  const { path, fragment } = target;
  if (!exists(path, site)) {
    const nearest = isFile ? undefined : findPage(path);
    return {
      ...fault,
      message: leadsNowhere(value, isFile),
      fix: nearest === undefined ? correct : suggest(nearest),
    };
  }
  const there = pages.get(path);
  if (!there || !isPlace(fragment) || there.ids.has(fragment)) return undefined;
  const nearest = findLikely(fragment, there.ids);
  return {
    ...fault,
    message: {
      nb: `Lenken «${value}» peker på en plass som ikke finnes på siden.`,
      en: `The link ‘${value}’ points to a place that is not on the page.`,
    },
    fix: nearest === undefined ? correct : suggest(`${path === page.address ? '' : path}#${nearest}`),
  };
}

/** The nearest of some addresses, when no more than a third of the letters differ. */
function findLikely(text: string, candidates: Iterable<string>): string | undefined {
  const nearest = findNearest(text, candidates);
  return nearest !== undefined && countSlips(text, nearest) <= Math.ceil(text.length / 3) ? nearest : undefined;
}

/** What an address may look like in the file it was written in: as on the page, and without the sub-path. */
export function seekAddress(value: string, { basePath, origin }: Pick<BuiltSite, 'basePath' | 'origin'>): string[] {
  const local = value.startsWith(basePath) ? `/${value.slice(basePath.length)}` : value;
  return [...new Set([local, value, local.startsWith(origin) ? local.slice(origin.length) : local])];
}

/** True when a file of the site answers at an address. */
export function exists(path: string, { files }: Pick<BuiltSite, 'files'>): boolean {
  return files.has(path.endsWith('/') ? `${path}index.html` : path);
}

/** A stretch of a film or of words is found by the browser, and the top of the page is always there. */
function isPlace(fragment: string): boolean {
  return fragment !== '' && fragment !== 'top' && !fragment.startsWith('t=') && !fragment.startsWith(':~:');
}

const correct: Fault['fix'] = {
  nb: 'Rett adressen, eller ta den bort.',
  en: 'Correct the address, or take it out.',
};

function suggest(address: string): Fault['fix'] {
  return { nb: `Mente du «${address}»?`, en: `Did you mean ‘${address}’?` };
}

function leadsNowhere(value: string, isFile: boolean): Fault['message'] {
  return isFile
    ? { nb: `Filen «${value}» finnes ikke.`, en: `The file ‘${value}’ does not exist.` }
    : {
        nb: `Lenken «${value}» fører ikke til noen side eller fil.`,
        en: `The link ‘${value}’ leads to no page or file.`,
      };
}
