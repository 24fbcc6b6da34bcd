import { follow } from '../addresses.ts';
import type { Fault, Rule } from '../rule.ts';
import type { BuiltSite } from '../site.ts';
import { exists, seekAddress } from './dead-links.ts';

/** Every address in feeds, sitemaps, JSON and stylesheets must lead to something. */
export const deadDataLinks: Rule = {
  id: 'dead-data-link',
  severity: 'error',
  about: {
    nb: 'Hver adresse i nyhetsstrømmer, nettstedskart, filer for maskiner og stilark finnes.',
    en: 'Every address in feeds, sitemaps, files for machines and stylesheets exists.',
  },
  find: (site) =>
    site.documents.flatMap(({ address, addresses }) =>
      addresses
        .filter(({ value }) => isDead(value, address, site))
        .map(({ value }): Fault => ({
          page: { address, source: 'site.yaml' },
          seek: seekAddress(value, site),
          message: {
            nb: `Adressen «${value}» fører ikke til noen side eller fil.`,
            en: `The address ‘${value}’ leads to no page or file.`,
          },
          fix: { nb: 'Rett teksten den kommer fra.', en: 'Correct the text it comes from.' },
        })),
    ),
};

function isDead(value: string, from: string, site: BuiltSite): boolean {
  const target = follow(value, from, site);
  if (target.kind === 'malformed') return true;
  if (target.kind !== 'own') return false;
  if (!exists(target.path, site)) return true;
  const { fragment, path } = target;
  if (fragment === '' || fragment.startsWith('t=')) return false;
  const page = site.pages.find(({ address }) => address === path);
  return page !== undefined && !page.ids.has(fragment);
}
