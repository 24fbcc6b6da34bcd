import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listPages, readPage } from '~/checks/site/built-site';

const html = readPage('/innholdshelse/');

/** A section of the page, by its id. */
function section(id: string): string {
  const [, found] = new RegExp(`<h2 id="${id}">(.*?)<h2`, 's').exec(html) ?? [];
  return found ?? '';
}

/** The rows of a section: the address, the words after the link, and the file. */
function rows(id: string) {
  const pattern = /<li>\s*<a href="([^"]+)"[^>]*>[^<]*<\/a>([^<]*)(?:<code>([^<]+)<\/code>)?/g;
  return [...section(id).matchAll(pattern)].map(([, address = '', note = '', file]) => ({
    address,
    note: note.replace(/^: /, '').trim(),
    file,
  }));
}

describe('an editor opens the page of what the content lacks', () => {
  it('and sees the day everything is counted from, which no clock decides', () => {
    expect(html).toMatch(/Regnet fra \d+\.\u00a0[a-z]+ \d{4}, den nyeste datoen i innholdet\./);
  });

  it.each(['oversettelser', 'kilder', 'synstolking', 'faglig', 'ukjent'])(
    'and what stands under #%s leads to a page that is there and names a file that is there',
    (id) => {
      const pages = listPages();
      const found = rows(id);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter(({ address }) => !pages.includes(address))).toEqual([]);
      expect(found.filter(({ file }) => file !== undefined && !existsSync(file))).toEqual([]);
      expect(html).toContain(`<a href="#${id}">`);
    },
  );

  it('and is told that no professional has read the handbook', () => {
    expect(section('faglig')).toContain('Ingen kapitler i håndboken er gjennomgått av fagfolk ennå.');
    const chapters = listPages().filter((page) => /^\/handbok\/[^/]+\/[^/]+\/$/.test(page)).length;
    const [, more = '0'] = /[Oo]g (\d+) til/.exec(section('faglig')) ?? [];
    expect(rows('faglig').length + Number(more)).toBe(chapters);
  });

  it('and finds every fact a film’s page calls unknown, and no other', () => {
    const listed = new Map(rows('ukjent').map(({ address, note }) => [address, note.split(' · ')]));
    for (const film of listPages().filter((page) => /^\/filmer\/[^/]+\/$/.test(page))) {
      const facts = [...readPage(film).matchAll(/<dt>([^<]*)<\/dt>\s*<dd>\s*ukjent\s*<\/dd>/g)];
      const unknown = facts.flatMap(([, label = '']) => label.split(', '));
      const own = (listed.get(film) ?? []).filter((label) => label !== 'Hvor filmen kan ses');
      expect(own.sort(), film).toEqual(unknown.sort());
    }
  });
});
