import { listLinks } from '../addresses/written-links.ts';
import { shorten } from '../shorten.ts';
import { isOwnMachine } from './link.ts';
import type { Rule } from './rule.ts';

/** What is fetched by http can be read and changed on its way, and nearly every site answers by https. */
export const linkHttp: Rule = {
  id: 'link-http',
  severity: 'warning',
  about: {
    nb: 'Lenker ut begynner med https://.',
    en: 'Links to other sites begin with https://.',
  },
  example: '[uustatus.no](https://uustatus.no/)',
  *find({ texts, documents }) {
    const site = documents.find(({ kind }) => kind === 'site')?.data as { address?: unknown } | undefined;
    const own = typeof site?.address === 'string' ? site.address.replace(/^https?:/, 'http:').replace(/\/$/, '') : '';
    for (const text of texts) {
      for (const { address, at } of listLinks(text)) {
        // A link to our own site or machine is told by another rule.
        if (isOwnMachine(address)) continue;
        if (!/^http:/i.test(address) || (own !== '' && address.startsWith(own))) continue;
        const right = `https:${address.slice('http:'.length)}`;
        yield {
          file: text.file,
          at,
          message: {
            nb: `«${shorten(address)}» begynner med http:, som ikke er trygt.`,
            en: `“${shorten(address)}” begins with http:, which is not safe.`,
          },
          fix: {
            nb: `Prøv den med s, og skriv: ${shorten(right, 200)}`,
            en: `Try it with an s, and write: ${shorten(right, 200)}`,
          },
        };
      }
    }
  },
};
