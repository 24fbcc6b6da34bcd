import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listPages, readPage, siteFolder } from '~/checks/site/built-site';

const books = [
  { book: '/handbok/bok/', chapters: /^\/handbok\/[^/]+\/[^/]+\/$/ },
  { book: '/nn/handbok/bok/', chapters: /^\/nn\/handbok\/[^/]+\/[^/]+\/$/ },
  { book: '/en/handbook/book/', chapters: /^\/en\/handbook\/[^/]+\/[^/]+\/$/ },
] as const;

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found);
const readMain = (address: string) => /<main[\s\S]*<\/main>/.exec(readPage(address))?.[0] ?? '';
const toId = (address: string) => address.split('/').filter(Boolean).slice(-2).join('_');

describe.each(books)('the book $book', ({ book, chapters }) => {
  const html = readMain(book);
  const ids = all(html, /\sid="([^"]+)"/g);
  const own = listPages().filter((address) => chapters.test(address));

  it('has every chapter of its language, once, and leads to each from its contents', () => {
    const contents = /<nav class="book-contents"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
    const listed = all(contents, /href="#([^"]+)"/g).filter((id) => id.includes('_'));
    expect([...listed].sort()).toEqual(own.map(toId).sort());
    expect(all(html, /<h3 id="([^"]+)">/g)).toEqual(listed);
  });

  it('has no id twice, and every link on it leads somewhere', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const wanted = all(html, /href="#([^"]+)"/g);
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    const named = all(html, /aria-(?:labelledby|describedby)="([^"]+)"/g).flatMap((value) => value.split(' '));
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('leads from chapter to chapter inside itself', () => {
    expect(all(html, /href="([^"#]+)/g).filter((href) => own.includes(href))).toEqual([]);
  });

  it('numbers its sources from one end to the other, and names every source a chapter names', () => {
    const numbers = all(html, /<li id="kilde-(\d+)"/g).map(Number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const sources = (page: string) => all(page, /<li id="kilde-\d+">[\s\S]*?href="([^"]+)"/g);
    const named = new Set(own.flatMap((address) => sources(readPage(address))));
    expect(new Set(sources(html))).toEqual(named);
  });

  it('says as much as its chapters, mark for mark and source for source', () => {
    for (const address of own) {
      const chapter = readMain(address);
      const start = html.indexOf(`<h3 id="${toId(address)}">`);
      const end = html.indexOf('<section class="book-chapter"', start);
      const bound = html.slice(start, end === -1 ? undefined : end);
      const prose = /<div class="prose">([\s\S]*?)<nav class="previous-next"/.exec(chapter)?.[1] ?? '';
      const [list, bookList] = [chapter, html].map((page) => readSources(page));
      const cited = (text: string, names: ReadonlyMap<string, string>) =>
        all(text, /href="#kilde-(\d+)"/g).map((number) => names.get(number));
      expect(cited(bound, bookList ?? new Map()), address).toEqual(cited(prose, list ?? new Map()));
    }
  });

  it('has no player, and is left to its chapters by search engines and by our own search', () => {
    expect(html).not.toMatch(/<(?:video|film-player|iframe|button|input)\b/);
    expect(readPage(book)).toContain('<meta name="robots" content="noindex"');
    expect(html).not.toContain('data-pagefind-body');
    expect(readFileSync(join(siteFolder, 'sitemap-0.xml'), 'utf8')).not.toContain(`${book}<`);
  });
});

/** The addresses of a page's sources by number. */
function readSources(page: string): ReadonlyMap<string, string> {
  return new Map(
    [...page.matchAll(/<li id="kilde-(\d+)">[\s\S]*?href="([^"]+)"/g)].map(([, number = '', address = '']) => [
      number,
      address,
    ]),
  );
}

it('the books know each other, and those with chapters missing say which', () => {
  for (const { book } of books) {
    const page = readPage(book);
    for (const other of books) expect(page).toContain(`${other.book}"`);
  }
  expect(readPage('/nn/handbok/bok/')).toMatch(/\d+ kapittel finst ikkje på nynorsk/);
  expect(readPage('/handbok/bok/')).not.toContain('book-missing');
  expect(existsSync(join(siteFolder, 'handbok', 'bok', 'index.html'))).toBe(true);
});
