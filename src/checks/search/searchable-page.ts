import { readWords } from '../../lib/html-parts.ts';
import { unsearchedParts } from '../../search/unsearched-parts.ts';
import { listPages, readPage } from '../site/built-site.ts';

/** A page of the built site as the search is told of it; a glossary's terms are a page each, at their own place. */
export interface SearchablePage {
  /** The address, with the term's id where the page is a term. */
  address: string;
  /** The page's language, as its `html` says. */
  locale: string;
  title: string;
  /** Headings below the title. */
  headings: readonly string[];
  /** The page's words in order, a paragraph, heading or cell each. */
  blocks: readonly string[];
  /** The same without words in another language than the page's. */
  ownBlocks: readonly string[];
}

/** Elements whose words no search reads: what the index always leaves out (Pagefind 1.6), and what we leave out. */
const unread = /^(footer|form|head|iframe|label|nav|noscript|script|style|svg|template)$/;
const classes = unsearchedParts.filter((part) => /^\.[\w-]+$/.test(part)).map((part) => part.slice(1));
const children = unsearchedParts.map((part) => /^\.([\w-]+) > (\w+)$/.exec(part)).filter((part) => part !== null);

const inline = new Set(
  'a abbr b bdi button cite code em i kbd mark q s small span strong sub sup time u wbr'.split(' '),
);
const empty = new Set('br hr img input source track wbr'.split(' '));

/** Reads every page of a built site that search may find, sorted by address. */
export function readSearchablePages(folder: string): readonly SearchablePage[] {
  return listPages(folder).flatMap((address) => splitPage(address, readPage(address, folder)));
}

/** Reads a page as search is told of it, or the terms of a glossary page; none for a page it is not told of. */
export function splitPage(address: string, html: string): readonly SearchablePage[] {
  const body = /<main[^>]*\sdata-pagefind-body[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
  if (body === undefined) return [];
  const locale = /<html[^>]*\slang="([^"]+)"/.exec(html)?.[1] ?? '';
  const terms = [...body.matchAll(/<div id="([^"]+)"><dt>([\s\S]*?)<\/dt>([\s\S]*?)<\/div>/g)];
  if (terms.length === 0) return [readParts(address, locale, body)];
  return terms.map(([, id, term, meaning]) => readParts(`${address}#${id}`, locale, `<h1>${term}</h1>${meaning}`));
}

function readParts(address: string, locale: string, body: string): SearchablePage {
  const own = takeRead(body, locale);
  const all = (pattern: RegExp) => [...own.matchAll(pattern)].map((match) => toBlocks(match[1] ?? '').join(' '));
  return {
    address,
    locale,
    title: all(/<h1[^>]*>([\s\S]*?)<\/h1>/g)[0] ?? '',
    headings: all(/<h[2-6]\b[^>]*>([\s\S]*?)<\/h[2-6]>/g),
    blocks: toBlocks(takeRead(body)),
    ownBlocks: toBlocks(own),
  };
}

/** The HTML without the elements search does not read and, when a language is named, without those in another. */
function takeRead(html: string, locale?: string): string {
  const open: { tag: string; names: readonly string[] }[] = [];
  let [read, from, unreadFrom] = ['', 0, 0];
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)\b([^>]*)>/g)) {
    const [whole, slash, tag = '', attributes = ''] = match;
    if (slash !== '') {
      open.pop();
      if (unreadFrom > 0 && open.length < unreadFrom) [unreadFrom, from] = [0, match.index + whole.length];
      continue;
    }
    if (empty.has(tag) || whole.endsWith('/>')) continue;
    const names = (/\sclass="([^"]*)"/.exec(attributes)?.[1] ?? '').split(' ');
    const parent = open.at(-1)?.names ?? [];
    open.push({ tag, names });
    if (unreadFrom > 0 || !(isUnread({ tag, attributes, names, parent }) || isForeign(attributes, locale))) continue;
    [read, unreadFrom] = [read + html.slice(from, match.index), open.length];
  }
  return unreadFrom > 0 ? read : read + html.slice(from);
}

function isForeign(attributes: string, locale: string | undefined): boolean {
  const lang = /\slang="([^"]+)"/.exec(attributes)?.[1];
  return locale !== undefined && lang !== undefined && lang !== locale;
}

interface OpenTag {
  tag: string;
  attributes: string;
  names: readonly string[];
  parent: readonly string[];
}

function isUnread({ tag, attributes, names, parent }: OpenTag): boolean {
  if (unread.test(tag) || /\s(data-pagefind-ignore|hidden)\b/.test(attributes)) return true;
  if (classes.some((name) => names.includes(name))) return true;
  return children.some(([, name = '', child]) => child === tag && parent.includes(name));
}

/** The words of HTML, a line for each block. */
function toBlocks(html: string): readonly string[] {
  const lines = html.replace(/<\/?([a-z][a-z0-9-]*)\b[^>]*>/g, (_, tag: string) => (inline.has(tag) ? '' : '\n'));
  return readWords(lines.replaceAll('&NoBreak;', '').replace(/\u00ad/g, ''))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
