import { listLinks, unsafeAddress } from '../addresses/written-links.ts';
import { shorten } from '../shorten.ts';
import type { Rule } from './rule.ts';

/** `javascript:` in a link runs in the reader’s browser, as if we had written it. */
export const linkUnsafe: Rule = {
  id: 'link-unsafe',
  severity: 'error',
  about: {
    nb: 'En lenke fører til en side, en fil eller en e-postadresse, aldri til kode (javascript:, data:) eller noe på din egen maskin (file:).',
    en: 'A link leads to a page, a file or an e-mail address, never to code (javascript:, data:) or to something on your own machine (file:).',
  },
  example: '[uustatus.no](https://uustatus.no/)',
  *find({ texts }) {
    for (const text of texts) {
      for (const { address, at } of listLinks(text)) {
        if (!unsafeAddress.test(address)) continue;
        yield {
          file: text.file,
          at,
          message: {
            nb: `«${shorten(address, 30)}» er ikke en adresse leseren kan gå til.`,
            en: `“${shorten(address, 30)}” is not an address readers can go to.`,
          },
          fix: {
            nb: 'Skriv en adresse som begynner med https:// eller /, eller slett lenken.',
            en: 'Write an address that begins with https:// or /, or delete the link.',
          },
        };
      }
    }
  },
};
