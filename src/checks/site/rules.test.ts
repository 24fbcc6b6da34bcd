import { describe, expect, it } from 'vitest';
import { hashInline } from '../../lib/inline-hash';
import { checkSite } from './check-site';
import { makeSite, writePage } from './example-site';
import { prepareSite } from './prepare-site';
import { siteRules } from './rules';

const written: Readonly<Record<string, string>> = {
  'pages/home/page.nb.mdx': `---
title: Elven
summary: Om elven.
---

Se [laksen](/laks/) og [stedet](/laksen/#kulp).

Et bilde: /bilde.png. Et skript: javascript:alert(1)

#### For dypt
`,
  'pages/laksen/page.nb.mdx':
    '---\ntitle: Elven\nsummary: Også om elven.\n---\n\nKlikk <b onclick="alert(1)">her</b>.\n',
  'sources.yaml': 'arbok:\n  title: Årbok\n  url: https://elven.example/arbok\n',
};
const sources = { list: Object.keys(written).sort() as never[], read: (file: string) => written[file] };

/** What a site of some files is told, as `rule file:line:column`. */
const check = (files: Record<string, string>) =>
  checkSite(makeSite(files), sources).map(({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`);

const home = 'pages/home/page.nb.mdx';
const other = 'pages/laksen/page.nb.mdx';
const front = (body: string, head = '') => ({ '/index.html': writePage({ body: `<h1>Elven</h1>${body}`, head }) });
const laksen = (page: Parameters<typeof writePage>[0] = {}) => ({
  '/laksen/index.html': writePage({ title: 'Laksen', body: '<h1>Laksen</h1><p id="kulpen">', ...page }),
});
const script = 'let a = 1;';
const heavy = Array.from({ length: 9_000 }, (_, index) => (index * index * 7919).toString(36)).join(' ');

const cases: Record<string, [string, Record<string, string>, string[]][]> = {
  draft: [
    ['a page that says nothing of it', front('<p>En kladd'), []],
    ['its title on a page', front('<p>En kladd ingen&nbsp;skal se'), ['draft pages/kladd/page.nb.mdx:1:1']],
  ],
  'enough-links': [
    ['a page with its menus', {}, []],
    ['a page without them', { '/index.html': writePage({ menu: '' }) }, [`enough-links ${home}:1:1`]],
    ['a page in a frame with two', { '/embed/laksen/index.html': embed(2) }, []],
    [
      'a page in a frame with one',
      { '/embed/laksen/index.html': embed(1) },
      ['enough-links pages/embed-laksen/page.nb.mdx:1:1'],
    ],
  ],
  'dead-link': [
    ['a link to a page', { ...laksen(), ...front('<a href="/laksen/">') }, []],
    ['a link to a place on a page', { ...laksen(), ...front('<a href="/laksen/#kulpen">') }, []],
    ['a link to a stretch of a film', { ...laksen(), ...front('<a href="/laksen/#t=1,2">') }, []],
    ['a link with a question', { ...laksen(), ...front('<a href="/laksen/?q=laks#kulpen">') }, []],
    ['a link from where the page stands', { ...laksen({ menu: '<a href="../">'.repeat(12) }) }, []],
    ['a link to another site', front('<a href="https://other.example/x/">'), []],
    ['a name that looks like an address', front(data({ '@id': 'https://elven.example/#film' })), []],
    ['a link to no page', front('<a href="/laks/">'), [`dead-link ${home}:6:13`]],
    ['a whole address to no page', front('<a href="https://elven.example/laks/">'), [`dead-link ${home}:6:13`]],
    ['a link without its slash', { ...laksen(), ...front('<a href="/laksen">') }, [`dead-link ${home}:1:1`]],
    ['a link to no place', { ...laksen(), ...front('<a href="/laksen/#kulp">') }, [`dead-link ${home}:6:33`]],
    ['a place that is not on this page', front('<a href="#kulp">'), [`dead-link ${home}:1:1`]],
    ['a picture that is gone', front('<img src="/bilde.png" alt="">'), [`dead-link ${home}:8:11`]],
    ['one of two sizes that is gone', front('<img srcset="/ 1x, /bilde.png 2x" alt="">'), [`dead-link ${home}:8:11`]],
    ['captions that are gone', front('<track src="/a.vtt">'), [`dead-link ${home}:1:1`]],
    ['a poster that is gone', front('<video poster="/a.jpg">'), [`dead-link ${home}:1:1`]],
    ['a form that leads nowhere', front('<form action="/sok/">'), [`dead-link ${home}:1:1`]],
    [
      'a shared picture that is gone',
      front('', '<meta content="https://elven.example/a.png">'),
      [`dead-link ${home}:1:1`],
    ],
    ['a file of data that is gone', front('<form data-suggestions="/a.json">'), [`dead-link ${home}:1:1`]],
    ['an address in data', front(data({ url: 'https://elven.example/laks/' })), [`dead-link ${home}:6:13`]],
    ['an address that cannot be read', front('<a href="/%E0%A4%A/">'), [`dead-link ${home}:1:1`]],
    [
      'one in another file that the page quotes',
      front('<a href="https://elven.example/arbok">'),
      ['dead-link sources.yaml:3:8'],
    ],
    [
      'the same on two pages, told once',
      { ...laksen({ body: '<h1>L</h1><a href="/laks/">' }), ...front('<a href="/laks/">') },
      [`dead-link ${home}:6:13`],
    ],
  ],
  'dead-data-link': [
    ['a feed', { '/rss.xml': '<link>https://elven.example/</link>' }, []],
    ['data with other words', { '/a.json': '{"a":["ord","https://other.example/x"]}' }, []],
    ['a stylesheet with its font', { '/a.css': 'a{src:url(/a.woff2)}', '/a.woff2': '' }, []],
    [
      'a feed with a dead address',
      { '/rss.xml': '<link>https://elven.example/laks/</link>' },
      [`dead-data-link ${home}:6:13`],
    ],
    [
      'a robots file with one',
      { '/robots.txt': 'Sitemap: https://elven.example/kart.xml\n' },
      ['dead-data-link site.yaml:1:1'],
    ],
    ['data with one', { '/a.json': '{"a":["ord","/ord/#ord"]}' }, ['dead-data-link site.yaml:1:1']],
    [
      'HTML in data with one',
      { '/a.json': '{"a":"<a href=\\"https://elven.example/b/\\">"}' },
      ['dead-data-link site.yaml:1:1'],
    ],
    ['a place that is not there', { '/a.json': '["/#kulp"]' }, [`dead-data-link site.yaml:1:1`]],
    [
      'a stylesheet without its font',
      { '/a.css': '@font-face{src:url("/a.woff2")}' },
      ['dead-data-link site.yaml:1:1'],
    ],
  ],
  'link-scheme': [
    ['a letter and a telephone', front('<a href="mailto:a@b.example"><a href="tel:113">'), []],
    ['code', front('<a href="javascript:alert(1)">'), [`link-scheme ${home}:8:34`]],
    ['code in disguise', front('<a href=" java\tSCRIPT:alert(1)">'), [`link-scheme ${home}:1:1`]],
    ['a page of its own', front('<a href="data:text/html,a">'), [`link-scheme ${home}:1:1`]],
    ['a picture in itself', front('<img src="data:image/png;base64,AA==" alt="">'), [`link-scheme ${home}:1:1`]],
  ],
  'foreign-host': [
    ['a link to another site', front('<a href="https://other.example/">'), []],
    ['a film that waits', front('<video preload="none"><source src="https://other.example/a.mp4"></video>'), []],
    ['a canonical address', front('', '<link rel="canonical" href="https://other.example/">'), []],
    ['a picture', front('<img src="https://other.example/a.png" alt="">'), [`foreign-host ${home}:1:1`]],
    ['a picture without a scheme', front('<img src="//other.example/a.png" alt="">'), [`foreign-host ${home}:1:1`]],
    [
      'one of two sizes',
      front('<img srcset="/ 1x, https://other.example/a.png 2x" alt="">'),
      [`foreign-host ${home}:1:1`],
    ],
    [
      'a film that does not wait',
      front('<video src="https://other.example/a.mp4"></video>'),
      [`foreign-host ${home}:1:1`],
    ],
    ['a frame', front('<iframe src="https://other.example/"></iframe>'), [`foreign-host ${home}:1:1`]],
    ['a script', front('<script src="https://other.example/a.js"></script>'), [`foreign-host ${home}:1:1`]],
    ['captions', front('<track src="https://other.example/a.vtt">'), [`foreign-host ${home}:1:1`]],
    [
      'a stylesheet',
      front('', '<link href="https://other.example/a.css" rel="stylesheet">'),
      [`foreign-host ${home}:1:1`],
    ],
    [
      'something fetched ahead',
      front('', '<link rel="preload" as="font" href="//other.example/a">'),
      [`foreign-host ${home}:1:1`],
    ],
    [
      'a font in a stylesheet',
      { '/a.css': 'a{src:url(https://other.example/a.woff2)}' },
      ['foreign-host site.yaml:1:1'],
    ],
  ],
  'inline-attribute': [
    ['a class', front('<p class="style" data-on="x">'), []],
    ['code in a text', front('<code>&lt;a onclick="x" style="y"&gt;</code>'), []],
    ['a handler', laksen({ body: '<h1>L</h1><b onclick="alert(1)">' }), [`inline-attribute ${other}:6:10`]],
    ['a handler without quotes', front('<p ONLOAD=x>'), [`inline-attribute ${home}:1:1`]],
    ['a style', front('<p style="color:red">'), [`inline-attribute ${home}:1:1`]],
    ['a page in a frame', front('<iframe srcdoc="x">'), [`inline-attribute ${home}:1:1`]],
  ],
  'inline-code': [
    ['data', front(data({ a: 1 })), []],
    ['a script the policy names', carrying(`<script>${script}</script>`, `script-src ${hashInline(script)}`), []],
    ['a style the policy names', carrying('<style>a{}</style>', `style-src ${hashInline('a{}')}`), []],
    ['a script it does not', front(`<script>${script}</script>`), [`inline-code ${home}:1:1`]],
    [
      'a script that has changed',
      carrying('<script>let b</script>', `script-src ${hashInline(script)}`),
      [`inline-code ${home}:1:1`],
    ],
    ['a module', front(`<script type="module">${script}</script>`), [`inline-code ${home}:1:1`]],
    ['a style it does not', front('<style>a{}</style>'), [`inline-code ${home}:1:1`]],
    [
      'a style named as a script',
      carrying('<style>a{}</style>', `script-src ${hashInline('a{}')}`),
      [`inline-code ${home}:1:1`],
    ],
    ['a page without a policy', { '/index.html': writePage({ policy: '' }) }, [`inline-code ${home}:1:1`]],
  ],
  'page-language': [
    ['nynorsk below /nn/', { '/nn/index.html': writePage({ lang: 'nn' }) }, []],
    ['English below /en/', { '/en/index.html': writePage({ lang: 'en' }) }, []],
    ['bokmål at an address of two letters', { '/om/index.html': writePage({ title: 'Om' }) }, []],
    ['bokmål below /en/', { '/en/index.html': writePage({}) }, ['page-language pages/en/page.nb.mdx:1:1']],
    ['no language', { '/index.html': writePage({}).replace(' lang="nb"', '') }, [`page-language ${home}:1:1`]],
  ],
  headings: [
    ['levels down and up again', front('<h2>A</h2><h3>B</h3><h2>C</h2>'), []],
    ['a level left out', front('<h2>A</h2><h4>For dypt</h4>'), [`headings ${home}:10:1`]],
    [
      'a level left out first',
      { '/index.html': writePage({ body: '<h2>A</h2><h1>B</h1>' }) },
      [`headings ${home}:1:1`],
    ],
    ['two main headings', front('<h1>B</h1>'), [`headings ${home}:1:1`]],
    ['none', { '/index.html': writePage({ body: '' }) }, [`headings ${home}:1:1`]],
  ],
  'unique-title': [
    ['titles of their own', laksen(), []],
    ['the same in two languages', { '/en/index.html': writePage({ lang: 'en' }) }, []],
    ['the same in a frame', { '/embed/laksen/index.html': embed(2, 'Forsiden') }, []],
    ['the same twice', { '/laksen/index.html': writePage({}) }, [`unique-title ${other}:2:1`]],
    ['none', { '/index.html': writePage({ title: ' ' }) }, [`unique-title ${home}:2:1`]],
  ],
  'listed-page': [
    ['a page in the sitemap', {}, []],
    ['a page that asks to be left', laksen({ head: '<meta name="robots" content="noindex, follow">' }), []],
    ['neither', { '/sitemap-0.xml': '' }, [`listed-page ${home}:1:1`]],
    [
      'both',
      {
        ...laksen({ head: '<meta name="robots" content="noindex">' }),
        '/sitemap-0.xml': '<loc>https://elven.example/</loc><loc>https://elven.example/laksen/</loc>',
      },
      [`listed-page ${other}:1:1`],
    ],
  ],
  'page-budget': [
    ['a long text that packs well', front(`<p>${'laks '.repeat(20_000)}</p>`), []],
    ['a text that does not', front(`<p>${heavy}</p>`), [`page-budget ${home}:1:1`]],
    [
      'a stylesheet that is too heavy alone',
      { ...front('', '<link rel="stylesheet" href="/a.css">'), '/a.css': heavy.slice(0, 20_000) },
      [`page-budget ${home}:1:1`],
    ],
  ],
};

/** A page in a frame with so many addresses. */
function embed(links: number, title = 'Laksen'): string {
  return writePage({ title, menu: '<a href="/">'.repeat(links), head: '<meta name="robots" content="noindex">' });
}

function data(content: object): string {
  return `<script type="application/ld+json">${JSON.stringify(content)}</script>`;
}

function carrying(code: string, policy: string): Record<string, string> {
  return { '/index.html': writePage({ policy: `default-src 'none';${policy}`, body: `<h1>Elven</h1>${code}` }) };
}

describe.each(Object.entries(cases))('the rule %s', (id, rows) => {
  it.each(rows)('%s', (_name, files, expected) => {
    const told = check(files);
    expect(told.filter((line) => line.startsWith(`${id} `))).toEqual(expected);
    // What passes one rule is no fault by another.
    if (expected.length === 0) expect(told).toEqual([]);
  });
});

describe('the rules', () => {
  it('each have cases, both such that pass and such that fail', () => {
    const both = Object.entries(cases).filter(([, rows]) =>
      [0, 1].every((count) => rows.some(([, , told]) => told.length === count)),
    );
    expect(both.map(([id]) => id).sort()).toEqual(siteRules.map(({ id }) => id).sort());
  });

  it('each say in one sentence, in both languages, what they demand', () => {
    for (const { about } of siteRules)
      for (const words of Object.values(about)) expect(words).toMatch(/^\p{Lu}[^\n]+\.$/u);
  });

  it('a page the model knows and the build did not write is told of', () => {
    const site = makeSite({});
    const known = new Map([...site.sources, ['/borte/', 'pages/borte/page.nb.mdx'] as const]);
    expect(checkSite({ ...site, sources: known }, sources).map(({ rule, file }) => [rule, file])).toEqual([
      ['enough-links', 'pages/borte/page.nb.mdx'],
    ]);
  });

  it('a site where nothing was read does not pass', () => {
    const parts = { origin: 'https://elven.example', basePath: '/', read: () => Buffer.alloc(0) };
    const rules = (files: string[], from: Record<string, 'site.yaml'>) =>
      checkSite(prepareSite({ ...parts, files, sources: from }), sources).map(({ rule }) => rule);
    expect(rules([], {})).toContain('enough-links');
    expect(rules(['/index.html'], { '/': 'site.yaml' })).toContain('enough-links');
  });

  it('holds below a sub-path too, where nothing outside it is ours', () => {
    const html = writePage({
      menu: '<a href="/x/">'.repeat(12),
      body: '<h1>Elven</h1><a href="/x/laks/"><a href="/utenfor/">',
    });
    const files: Record<string, string> = {
      '/index.html': html,
      '/sitemap-0.xml': '<loc>https://elven.example/x/</loc>',
    };
    const site = prepareSite({
      origin: 'https://elven.example',
      basePath: '/x/',
      files: Object.keys(files),
      read: (address) => Buffer.from(files[address] ?? ''),
      sources: { '/x/': home },
    });
    expect(checkSite(site, sources).map(({ rule, line, column }) => [rule, line, column])).toEqual([
      ['dead-link', 1, 1],
      ['dead-link', 6, 13],
    ]);
  });

  it('says what is wrong and what to write', () => {
    const [finding] = checkSite(makeSite({ ...laksen(), ...front('<a href="/laks/">') }), sources);
    expect(finding?.message.nb).toBe('/: Lenken «/laks/» fører ikke til noen side eller fil.');
    expect(finding?.fix.nb).toBe('Mente du «/laksen/»?');
    expect(finding?.message.en).toBe('/: The link ‘/laks/’ leads to no page or file.');
  });
});
