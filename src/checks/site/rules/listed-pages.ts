import { follow } from '../addresses.ts';
import type { Fault, Rule } from '../rule.ts';
import { isUnlisted } from '../site.ts';
import type { BuiltSite } from '../site.ts';

/** Search engines are told of a page or asked to leave it, and never both. */
export const listedPages: Rule = {
  id: 'listed-page',
  severity: 'error',
  about: {
    nb: 'Hver side står i nettstedskartet, eller ber søkemotorer la den være; aldri begge deler.',
    en: 'Every page stands in the sitemap, or asks search engines to leave it; never both.',
  },
  find: (site) => {
    const listed = listSitemap(site);
    return site.pages.flatMap((page): Fault[] => {
      const isListed = listed.has(page.address);
      if (isListed !== isUnlisted(page)) return [];
      const message = isListed
        ? {
            nb: 'Siden står i nettstedskartet, men ber søkemotorer la den være (noindex).',
            en: 'The page stands in the sitemap, but asks search engines to leave it (noindex).',
          }
        : {
            nb: 'Siden står ikke i nettstedskartet, og ber ikke søkemotorer la den være (noindex).',
            en: 'The page does not stand in the sitemap, and does not ask search engines to leave it (noindex).',
          };
      return [{ page, seek: [], message, fix: { nb: 'Velg ett av dem.', en: 'Choose one of them.' } }];
    });
  },
};

/** The pages all sitemaps name together. */
function listSitemap(site: BuiltSite): ReadonlySet<string> {
  const maps = site.documents.filter(({ address }) => /^\/sitemap-\d+\.xml$/.test(address));
  const targets = maps.flatMap(({ address, addresses }) => addresses.map(({ value }) => follow(value, address, site)));
  return new Set(targets.flatMap((target) => (target.kind === 'own' ? [target.path] : [])));
}
