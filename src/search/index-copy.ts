import { readFacets } from '../lib/facets.ts';
import { paragraphIdPattern } from '../lib/paragraph-ids.ts';
import { formatClock } from '../lib/timecode.ts';
import type { SplitCompound } from './compounds.ts';

/** A page as the index is told it: its address below the site's root, and its HTML. */
export interface IndexedPage {
  /** Path of the file, or the address with a fragment where a part of a page stands for itself. */
  address: string;
  html: string;
}

/** The seam between the parts of a compound; the index then finds the word by each part (Pagefind takes it for punctuation). */
export const seam = '|';

const tag = /<(?:[^<>"']|"[^"]*"|'[^']*')*>/;
const silent = /^<(script|style|template|noscript)\b/;

/**
 * The copies of a page the index is told, while the page readers get stays as it is: nynorsk stands in the bokmål index, each
 * line said in a film is a place of its own, each term of a glossary a page of its own, and compounds have their seams marked.
 * None for a page search passes by.
 */
export function copyForIndex(page: IndexedPage, split: SplitCompound): readonly IndexedPage[] {
  if (!page.html.includes('data-pagefind-body')) return [];
  const language = /<html lang="([a-z]+)"/.exec(page.html)?.[1] ?? 'nb';
  const html = nameLines(writeFilters(dropPictures(dropParagraphIds(page.html)), language)).replace(
    '<html lang="nn"',
    '<html lang="nb"',
  );
  const copies = takeTerms({ ...page, html }).map((copy) => ({ ...copy, html: partCells(copy.html) }));
  return language === 'en' ? copies : copies.map((copy) => ({ ...copy, html: markSeams(copy.html, split) }));
}

/** Takes pictures out: the index would keep the name of the first one’s file as words of the page. */
function dropPictures(html: string): string {
  return html.replace(/<(img|source)\b(?:[^<>"']|"[^"]*"|'[^']*')*>/g, '');
}

/** Takes the ids of paragraphs out: hits lead to headings, and the index would keep every id with a stretch of the text. */
function dropParagraphIds(html: string): string {
  return html.replace(/<p id="([^"]*)"/g, (whole, id: string) => (paragraphIdPattern.test(id) ? '<p' : whole));
}

/** Keeps what stands side by side apart: a name from its description, and the cells of a table, which the index would write as one word. */
function partCells(html: string): string {
  return html.replaceAll('</dt>', ': </dt>').replace(/<\/(th|td)>/g, ' </$1>');
}

/** Turns the page's facets into the marks Pagefind reads, one element for each. */
function writeFilters(html: string, language: string): string {
  return html.replace(/<main\b[^>]*?data-facets="([^"]*)"[^>]*>/, (whole, attribute: string) => {
    const pairs = [...readFacets(attribute), ['language', language] as const];
    const marks = pairs.map(([name, value]) => {
      const use = name === 'date' ? 'sort' : 'filter';
      return `<span data-pagefind-${use}="${name}:${value}"></span>`;
    });
    return whole + marks.join('');
  });
}

/** Gives each line said in a film the time it is said as its name. */
function nameLines(html: string): string {
  return html.replace(
    /<a id="t-(\d\d)-(\d\d)-(\d\d)[^"]*"/g,
    (whole, hours: string, minutes: string, seconds: string) => {
      const time = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
      return `${whole} data-pagefind-title="${formatClock(time)}"`;
    },
  );
}

/** The terms of a glossary page as pages of their own, which open at the definition; any other page as it is. */
function takeTerms(page: IndexedPage): readonly IndexedPage[] {
  const terms = [...page.html.matchAll(/<div id="([^"]+)"><dt>([^<]+)<\/dt><dd>([\s\S]*?)<\/dd><\/div>/g)];
  if (terms.length === 0) return [page];
  const head = /^[\s\S]*?<main\b[^>]*>(<span data-pagefind[^>]*><\/span>)*/.exec(page.html)?.[0] ?? '';
  return terms.map(([, id, term, meaning]) => ({
    address: `${page.address}#${id}`,
    html: `${head}<h1>${term}</h1>${meaning}</main></body></html>`,
  }));
}

/** Marks the seams of compounds in the words a reader sees. */
function markSeams(html: string, split: SplitCompound): string {
  let isSilent = false;
  return html
    .split(new RegExp(`(${tag.source})`))
    .map((piece) => {
      if (piece.startsWith('<')) isSilent = silent.test(piece) || (isSilent && !piece.startsWith('</'));
      if (piece.startsWith('<') || isSilent) return piece;
      return piece.replace(/&[a-z#0-9]+;|\p{L}{6,}/gu, (word) =>
        word.startsWith('&') ? word : split(word).join(seam),
      );
    })
    .join('');
}
