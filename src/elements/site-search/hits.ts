import type { PageContent, Passage } from '~/search/passages';
import { findPassages } from '~/search/passages';
import type { RankedPage } from '~/search/rank';
import type { PagefindResult } from './pagefind';
import type { Words } from './write';
import { write, writeLink, writeMarked, writeSentence } from './write';

/** A page found, with its content and the places on it that hold words of the question. */
export interface Hit {
  page: PageContent;
  passages: readonly Passage[];
}

/** Other places shown below a page. */
const morePlaces = 3;

/** Fetches what a page found holds. */
export async function loadHit(
  { page, found }: Pick<RankedPage<PagefindResult>, 'page' | 'found'>,
  information: readonly number[],
): Promise<Hit> {
  const content = await page.data();
  return { page: content, passages: findPassages(content, found, information) };
}

/** The address of a place on a page. */
export function addressOf({ url }: Pick<PageContent, 'url'>, { id }: Pick<Passage, 'id'>): string {
  return id === '' ? url : `${url}#${id}`;
}

/** A page found as an item of the list: its title and kind, the words around the best place, and links to other places. */
export function writeHit({ page, passages }: Hit, nameKind: (kind: string) => string, words: Words): HTMLElement {
  const [best, ...others] = passages;
  const title = page.meta['title'] ?? page.url;
  const isPlace = best !== undefined && best.id !== '';
  const places = [...(isPlace ? [best] : []), ...others.filter(({ id }) => id !== '')].slice(0, morePlaces);
  return write(
    'li',
    {},
    writeLink(page.url, title),
    ' ',
    write('span', { className: 'link-kind' }, nameKind(page.filters['kind']?.[0] ?? '')),
    ...(best ? [write('p', {}, ...writeMarked(best.excerpt))] : []),
    ...(places.length > 0 ? [write('ul', {}, ...places.map((place) => writePlace(page, place, words)))] : []),
  );
}

/** A link to a place; a line of a film is called by when it is said. */
function writePlace(page: PageContent, place: Passage, words: Words): HTMLElement {
  const name = isMoment(place) ? writeSentence(words['second'] ?? '', { time: place.title }) : [place.title];
  return write('li', {}, writeLink(addressOf(page, place), ...name));
}

/** True for a line said in a film. */
export function isMoment({ id }: Pick<Passage, 'id'>): boolean {
  return id.startsWith('t-');
}
