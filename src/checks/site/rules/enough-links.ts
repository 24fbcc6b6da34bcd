import { isEmbedPage } from '../built-site.ts';
import { follow } from '../addresses.ts';
import type { Fault, Rule } from '../rule.ts';
import type { BuiltPage, BuiltSite } from '../site.ts';

/** Fewest addresses of our own on a page: a page has menus, a foot and files; one in a frame has its film's page and icon. */
const fewest = { page: 12, embed: 2 } as const;

/** The check must have seen something: a reader of pages that reads nothing must not pass. */
export const enoughLinks: Rule = {
  id: 'enough-links',
  severity: 'error',
  about: {
    nb: 'Kontrollen har sett hver side nettstedet skal ha, og minst så mange lenker på den som en side har i menyene.',
    en: 'The check has seen every page the site should have, and at least as many links on it as a page has in its menus.',
  },
  find: (site) => {
    const seen = new Set(site.pages.map(({ address }) => address));
    const missing = [...site.sources].filter(([address]) => !seen.has(address));
    return [
      ...missing.map(([address, source]) => tellMissing({ address, source })),
      ...site.pages.flatMap((page) => tellFew(page, site)),
      ...(site.pages.length === 0 ? [tellMissing({ address: '/', source: 'site.yaml' })] : []),
    ];
  },
};

function tellMissing(page: Fault['page']): Fault {
  return {
    page,
    seek: [],
    message: {
      nb: 'Siden skulle vært bygget, men finnes ikke.',
      en: 'The page should have been built, and is not there.',
    },
    fix: { nb: 'Bygg på nytt.', en: 'Build again.' },
  };
}

function tellFew(page: BuiltPage, site: BuiltSite): readonly Fault[] {
  const count = page.addresses.filter(({ value }) => follow(value, page.address, site).kind === 'own').length;
  const least = isEmbedPage(page.address) ? fewest.embed : fewest.page;
  if (count >= least) return [];
  return [
    {
      page,
      seek: [],
      message: {
        nb: `Kontrollen fant bare ${count} lenker her, og en side skal ha minst ${least}. Da er siden eller kontrollen ødelagt.`,
        en: `The check found only ${count} links here, and a page should have at least ${least}. Then the page or the check is broken.`,
      },
      fix: { nb: 'Se på siden i en nettleser.', en: 'Look at the page in a browser.' },
    },
  ];
}
