import { follow } from '../addresses.ts';
import type { HtmlElement } from '../parse-html.ts';
import type { Fault, Rule } from '../rule.ts';
import type { BuiltPage, BuiltSite, WrittenAddress } from '../site.ts';

/** Attributes a browser fetches by itself, whatever the element. */
const fetched: ReadonlySet<string> = new Set(['src', 'srcset', 'imagesrcset', 'poster', 'data']);

/** Kinds of `<link>` a browser fetches, or opens a connection for, by itself. */
const fetchedLinks =
  /\b(?:stylesheet|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|icon|apple-touch-icon|manifest)\b/;

/** Nothing may be fetched from others before the reader asks. */
export const foreignHosts: Rule = {
  id: 'foreign-host',
  severity: 'error',
  about: {
    nb: 'Ingenting en nettleser henter av seg selv, ligger hos andre: bilder, film, teksting, skript, stilark, rammer.',
    en: 'Nothing a browser fetches by itself lies with others: pictures, films, captions, scripts, styles, frames.',
  },
  find: (site) => [
    ...site.pages.flatMap((page) => {
      const waiting = listWaiting(page);
      const own = page.addresses.filter((written) => isFetched(written) && !waiting.has(written.from?.element));
      return findIn(own, page, site);
    }),
    ...site.documents
      .filter(({ address }) => address.endsWith('.css'))
      .flatMap(({ address, addresses }) => findIn(addresses, { address, source: 'site.yaml' }, site)),
  ],
};

/** Films that wait for the viewer's press (`preload="none"`), and their sources, which stand inside them. */
function listWaiting({ elements }: BuiltPage): ReadonlySet<HtmlElement | undefined> {
  const media = elements.filter(
    ({ name, attributes }) => name === 'video' || name === 'audio' || (name === 'source' && attributes.has('src')),
  );
  let isWaiting = false;
  return new Set(
    media.filter(({ name, attributes }) => {
      if (name !== 'source') isWaiting = attributes.get('preload') === 'none' && !attributes.has('autoplay');
      return isWaiting;
    }),
  );
}

function isFetched({ from }: WrittenAddress): boolean {
  if (!from) return false;
  const { attribute, element } = from;
  if (element.name === 'link') return attribute === 'href' && fetchedLinks.test(element.attributes.get('rel') ?? '');
  // In a drawing, what is pointed to is fetched too.
  if (element.name === 'use' || element.name === 'image') return /href$/.test(attribute);
  return fetched.has(attribute);
}

function findIn(addresses: readonly WrittenAddress[], page: Fault['page'], site: BuiltSite): readonly Fault[] {
  return addresses
    .filter(({ value }) => follow(value, page.address, site).kind === 'foreign')
    .map(({ value }) => ({
      page,
      seek: [value],
      message: {
        nb: `Nettleseren ville hentet «${value}» fra andre så snart siden åpnes.`,
        en: `The browser would fetch ‘${value}’ from others as soon as the page is opened.`,
      },
      fix: {
        nb: 'Legg filen ved siden av teksten, eller lenk til den.',
        en: 'Put the file beside the text, or link to it.',
      },
    }));
}
