import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '~/checks/site/built-site';
import { copyContent } from '../content-copy.ts';
import type { ContentCopy } from '../content-copy.ts';
import { findHtmlFaults } from '../html-faults.ts';
import { buildTestSite } from '../site-build.ts';
import type { TestSite } from '../site-build.ts';

/** A chapter with every kind of thing whose ids and numbers must not be mixed up with another chapter's. */
const chapter = (order: number, first: string, second: string) => `---
title: Kapittel ${order}
summary: Et kapittel om fisk, med ord og kilder og bokser.
order: ${order}
published: 2024-02-29
brief: [Én., To., Tre.]
topics: [fiske]
---

## Likt

En <Begrep id="laks">laks</Begrep> i elven.<Kilde id="${first}" /> Og en til.<Kilde id="${second}" />

<Faktaboks tittel="Boks">

Se [sluken](/handbok/fiske/sluk/#nar-bor-du-bytte) og [det andre kapitlet](/handbok/fiske/k${order === 20 ? 30 : 20}/).

</Faktaboks>

### Under

<Diagram tittel="Laks" kilde="${second}">

| År | Laks |
| --- | --- |
| 2019 | 10 |
| 2020 | 20 |

</Diagram>

<Film id="elven" />

<Oyeblikk film="elven" fra="0:01" til="2">Hør hvem som kommer.</Oyeblikk>

<Oyeblikk film="fossen" fra="1:02" til="1:10">Se fossen.</Oyeblikk>
`;

describe('the book of other content, below a sub-path', () => {
  let content: ContentCopy;
  let site: TestSite;
  let html = '';
  beforeAll(async () => {
    content = copyContent(resolve('tests/fixtures/elven'));
    const write = (order: number, text: string) => {
      const folder = join(content.folder, `handbook/fiske/k${order}`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'chapter.nb.mdx'), text);
    };
    write(20, chapter(20, 'elvelaget-2020-arbok', 'fiskeblad-2019-telling'));
    write(30, chapter(30, 'fiskeblad-2019-telling', 'elvelaget-2020-arbok'));
    cpSync(join(content.folder, 'handbook/fiske/k30'), join(content.folder, 'handbook/fiske/k40'), { recursive: true });
    content.replace('handbook/fiske/k40/chapter.nb.mdx', 'published:', 'draft: true\npublished:');
    content.replace('handbook/fiske/k40/chapter.nb.mdx', 'Kapittel 30', 'Kladden');
    site = await buildTestSite({ CONTENT_DIR: content.folder, BASE_PATH: '/x/', SITE_URL: 'https://other.example' });
    html = readPage('/handbok/bok/', site.folder);
  });
  afterAll(() => {
    content.remove();
    site.remove();
  });

  it('numbers each chapter’s sources as the book does, however many chapters are drawn', () => {
    const start = (id: string) => html.indexOf(`<h3 id="${id}">`);
    const [second, third] = [html.slice(start('fiske_k20'), start('fiske_k30')), html.slice(start('fiske_k30'))];
    const marks = (text: string) => [...text.matchAll(/href="#kilde-(\d)"/g)].map(([, number]) => number);
    // The first chapter names the newspaper first and the yearbook last.
    expect(marks(second)).toEqual(['2', '1', '1']);
    expect(marks(third)).toEqual(['1', '2', '2']);
  });

  it('leads from chapter to chapter and to a place in one, inside itself', () => {
    expect(html).toContain('href="#fiske_sluk_nar-bor-du-bytte"');
    expect(html).toContain('id="fiske_sluk_nar-bor-du-bytte"');
    expect(html).toContain('href="#fiske_k30"');
    expect(html).not.toContain('href="/x/handbok/fiske/');
  });

  it('names films with their whole address, and a moment with its own', () => {
    expect(html).toContain('>https://other.example/x/filmer/elven/</a>');
    expect(html).toContain('>https://other.example/x/filmer/elven/#t=1,2</a>');
    expect(html).toContain('Hør på elven. Nå kommer laksen.');
    expect(html).toContain('>https://other.example/x/filmer/fossen/</a>');
    expect(html).toMatch(/<\/span>, 0:01–0:02\. Se den på <a /);
  });

  it('has its tables unfolded, no draft, no id twice, and is valid HTML', async () => {
    expect(html).not.toContain('<details>');
    expect(html).toContain('<details open>');
    expect(html).not.toContain('Kladden');
    expect(await findHtmlFaults(html)).toEqual([]);
  });

  it('is made only in languages with chapters, and no cost example where none is written', () => {
    expect(existsSync(join(site.folder, 'en/handbook/book/index.html'))).toBe(false);
    expect(existsSync(join(site.folder, 'handbok/regnestykke/index.html'))).toBe(false);
  });
});
