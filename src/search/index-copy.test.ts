import { describe, expect, it } from 'vitest';
import { copyForIndex } from './index-copy';

const split = (word: string) => (word === 'laksetrappen' ? ['lakse', 'trappen'] : [word]);
const page = (main: string, { lang = 'nb', facets = 'kind=article' } = {}) =>
  `<html lang="${lang}"><head><title>laksetrappen</title></head><body><main data-pagefind-body data-facets="${facets}">${main}</main></body></html>`;
const copy = (html: string) => copyForIndex({ address: 'elven/index.html', html }, split);
const mainOf = (html = '') => /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];

describe('the copy of a page the index is told', () => {
  it('has the seams of compounds marked in what is read, and nowhere else', () => {
    const [made] = copy(page('<p title="laksetrappen">laksetrappen</p><script>laksetrappen</script>&laksetrappen;'));
    expect(mainOf(made?.html)).toContain(
      '<p title="laksetrappen">lakse|trappen</p><script>laksetrappen</script>&laksetrappen;',
    );
  });

  it('has no ids of paragraphs, which nothing in the index leads to', () => {
    const [made] = copy(page('<p id="p57yn7">Laks</p><p id="p57yn7-2">Sik</p><p id="fiske">Ørret</p>'));
    expect(mainOf(made?.html)).toContain('<p>Laks</p><p>Sik</p><p id="fiske">Ørret</p>');
  });

  it('has one mark for each value of a facet, the language and the date', () => {
    const [made] = copy(page('', { lang: 'nn', facets: 'kind=film;topic=fiske,vann;date=2019-06-18' }));
    expect(mainOf(made?.html)?.match(/"[^"]+"/g)).toEqual([
      '"kind:film"',
      '"topic:fiske"',
      '"topic:vann"',
      '"date:2019-06-18"',
      '"language:nn"',
    ]);
    expect(mainOf(made?.html)).toContain('data-pagefind-sort="date:');
  });

  it('tells nynorsk as bokmål, and leaves English as it is', () => {
    expect(copy(page('', { lang: 'nn' }))[0]?.html).toContain('<html lang="nb"');
    const [english] = copy(page('<p>laksetrappen</p>', { lang: 'en' }));
    expect(english?.html).toContain('<html lang="en"');
    expect(english?.html).toContain('<p>laksetrappen</p>');
  });

  it.each([
    ['t-00-01-35', '1:35'],
    ['t-01-02-03', '1:02:03'],
    ['t-00-00-05-2', '0:05'],
  ])('a line with the id %s is a place named %s', (id, time) => {
    expect(copy(page(`<a id="${id}" href="#${id}">Hør.</a>`))[0]?.html).toContain(
      `<a id="${id}" data-pagefind-title="${time}" href="#${id}">`,
    );
  });

  it('each term of a glossary is a page of its own, which opens at its definition', () => {
    const made = copy(
      page(
        '<dl><div id="laks"><dt>laks</dt><dd><p>En fisk.</p></dd></div><div id="elv"><dt>elv</dt><dd>Vann.</dd></div></dl>',
        {
          facets: 'kind=term',
        },
      ),
    );
    expect(made.map(({ address }) => address)).toEqual(['elven/index.html#laks', 'elven/index.html#elv']);
    expect(mainOf(made[0]?.html)).toMatch(/kind:term.*<h1>laks<\/h1><p>En fisk\.<\/p>$/);
    expect(made[0]?.html).not.toContain('Vann');
  });

  it('keeps what stands side by side apart', () => {
    const html = page('<dl><dt>Lengde</dt><dd>ukjent</dd></dl><table><tr><th>År</th><td>2019</td></tr></table>');
    expect(mainOf(copy(html)[0]?.html)).toContain('<dt>Lengde: </dt><dd>ukjent</dd>');
    expect(mainOf(copy(html)[0]?.html)).toContain('<th>År </th><td>2019 </td>');
  });

  it('has no pictures, whose names are no words', () => {
    expect(mainOf(copy(page('<p>a<img src="laks.png" alt="En &gt; laks"></p>'))[0]?.html)).toContain('<p>a</p>');
  });

  it('there is none of a page search passes by', () => {
    expect(copy('<html lang="nb"><main>Hei</main></html>')).toEqual([]);
  });
});
