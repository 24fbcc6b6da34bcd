import { slugify } from '../../lib/slug.ts';
import { findClose } from '../close.ts';
import type { KnownPage } from './pages.ts';

/** Guesses what page somebody meant by an address that leads nowhere; a page in the same language goes first. */
export function makeGuess(pages: ReadonlyMap<string, KnownPage>): (path: string, locale: string) => string | undefined {
  const out = [...pages.values()].filter(({ state }) => state === 'page');
  const byName = Map.groupBy(out, ({ address }) => address.split('/').at(-2) ?? '');
  const addresses = out.map(({ address }) => address);
  const guessed = new Map<string, string | undefined>();
  const guess = (path: string, locale: string) => {
    const neat = neaten(path);
    if (neat !== '/' && pages.get(neat)?.state === 'page') return neat;
    const name = nameOf(path);
    // The file of the text itself says nothing of where it should lead.
    if (name === '' && path !== '') return undefined;
    const named = name === '' ? [] : (byName.get(name) ?? []);
    const own = named.find((page) => page.locale === locale) ?? named[0];
    if (own) return own.address;
    // Each guess compares with every address, so a site full of dead links is helped with the first of them only.
    return guessed.size < mostGuesses ? findClose(neat, addresses) : undefined;
  };
  return (path, locale) => {
    const key = `${locale} ${path}`;
    if (!guessed.has(key)) guessed.set(key, guess(path.slice(0, 300), locale));
    return guessed.get(key);
  };
}

const mostGuesses = 50;

/** The address with the slashes and small ASCII letters every address has. */
function neaten(path: string): string {
  const parts = decode(path)
    .replace(/\/index\.html?$|\.(?:html?|mdx?)$/i, '')
    .split('/')
    .map(slugify)
    .filter((part) => part !== '');
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** The folder a path names: `laksen` of `../articles/laksen/article.nb.mdx` and of `/content/articles/laksen`. */
function nameOf(path: string): string {
  const parts = decode(path)
    .split('/')
    .filter((part) => part !== '' && !/^[a-z]+\.[a-z]+\.mdx?$/.test(part));
  return slugify((parts.at(-1) ?? '').replace(/\.(?:html?|mdx?)$/i, ''));
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
