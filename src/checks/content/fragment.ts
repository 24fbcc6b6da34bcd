import { slugify } from '../../lib/slug.ts';
import { textFragments } from '../addresses/fragments.ts';
import type { Fragments } from '../addresses/fragments.ts';
import { listPages } from '../addresses/pages.ts';
import type { KnownPage } from '../addresses/pages.ts';
import { listLinks } from '../addresses/written-links.ts';
import { findClose } from '../close.ts';
import type { Words } from '../finding.ts';
import { shorten } from '../shorten.ts';
import type { Rule } from './rule.ts';

/** A link to a place on a page that is not there opens the page at its top, and nobody is told. */
export const fragment: Rule = {
  id: 'fragment',
  severity: 'error',
  about: {
    nb: 'Det som står etter # i en lenke, er en mellomtittel eller en id på siden, skrevet med små bokstaver og bindestrek.',
    en: 'What stands after # in a link is a heading or an id on the page, written in small letters and hyphens.',
  },
  example: '[tellingen](/artikler/elven/#slik-telte-vi)',
  *find(manuscript) {
    const pages = listPages(manuscript);
    const found = new Map<string, Fragments>();
    for (const text of manuscript.texts) {
      for (const { address, at } of listLinks(text)) {
        const [, path = '', written = ''] = /^([^?#]*)(?:\?[^#]*)?#([\s\S]*)$/.exec(address) ?? [];
        if (written === '' || (path !== '' && !path.startsWith('/'))) continue;
        const key = path === '' ? text.file.path : path;
        const fragments = found.get(key) ?? readFragments(path, pages) ?? textFragments(text);
        found.set(key, fragments);
        const id = decode(written);
        if (!fragments.has(id)) yield { file: text.file, at, ...tell({ path, id, fragments, pages }) };
      }
    }
  },
};

/** What can be linked to on another page; a page that is not there is told by another rule. */
function readFragments(path: string, pages: ReadonlyMap<string, KnownPage>): Fragments | undefined {
  if (path === '') return undefined;
  const page = pages.get(path);
  return page?.state === 'page' ? page.fragments() : { has: () => true, ids: [] };
}

function decode(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

interface Broken {
  path: string;
  id: string;
  fragments: Fragments;
  pages: ReadonlyMap<string, KnownPage>;
}

function tell({ path, id, fragments, pages }: Broken): { message: Words; fix: Words } {
  const place = path === '' ? { nb: 'I denne teksten', en: 'In this text' } : { nb: `På ${path}`, en: `On ${path}` };
  const neat = slugify(id);
  const meant = fragments.has(neat) && neat !== '' ? neat : findClose(neat, fragments.ids);
  const elsewhere = meant === undefined ? findBelow(path, neat, pages) : undefined;
  const right = elsewhere ?? (meant === undefined ? undefined : `${path}#${meant}`);
  return {
    message: {
      nb: `${place.nb} er det ikke noe sted som heter #${shorten(id)}.`,
      en: `${place.en} there is no place called #${shorten(id)}.`,
    },
    fix: right
      ? { nb: `Mente du ${right}?`, en: `Did you mean ${right}?` }
      : {
          nb: `Slett #${shorten(id)}, eller skriv en mellomtittel slik den står i adressen.`,
          en: `Delete #${shorten(id)}, or write a heading as it stands in the address.`,
        },
  };
}

/** Terms and sources stand on the pages below their section's own. */
function findBelow(path: string, id: string, pages: ReadonlyMap<string, KnownPage>): string | undefined {
  if (path === '' || path === '/') return undefined;
  for (const page of pages.values()) {
    if (page.origin !== 'made' || !page.address.startsWith(path) || page.address === path) continue;
    if (page.fragments().ids.includes(id)) return `${page.address}#${id}`;
  }
  return undefined;
}
