import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { headingAnchors } from './heading-anchors';

const hastPlugins = [headingAnchors];
const render = (text: string) => markdownToHtml(text, { hastPlugins }).html;
const idsIn = (html: string) => [...html.matchAll(/<h\d id="([^"]*)"/g)].map((match) => match[1]);

describe('a section of a text', () => {
  it.each([
    ['## Å bo først', '<h2 id="a-bo-forst"><a href="#a-bo-forst">Å bo først</a></h2>\n'],
    ['### Ærlige ønsker', '<h3 id="aerlige-onsker"><a href="#aerlige-onsker">Ærlige ønsker</a></h3>\n'],
    ['#### *Egne* valg', '<h4 id="egne-valg"><a href="#egne-valg"><em>Egne</em> valg</a></h4>\n'],
  ])('can be linked to by its heading: %s', (text, html) => {
    expect(render(text)).toBe(html);
  });

  it.each([
    ['# Tittel', '<h1>Tittel</h1>\n'],
    ['##### Liten', '<h5>Liten</h5>\n'],
  ])('is only what h2 to h4 begin: %s', (text, html) => {
    expect(render(text)).toBe(html);
  });

  it('has an id of its own when another heading reads like its number', () => {
    expect(idsIn(render('## Steg\n\n## Steg\n\n## Steg 2'))).toEqual(['steg', 'steg-2', 'steg-2-2']);
  });

  it('never takes an id the page uses itself', () => {
    expect(idsIn(render('## Kilder\n\n## Innhold'))).toEqual(['kilder-2', 'innhold-2']);
  });

  it('keeps a link of its own instead of lying inside another', () => {
    expect(render('## Se [elven](/elven/)')).toBe('<h2 id="se-elven">Se <a href="/elven/">elven</a></h2>\n');
  });

  it('has an id of its own when headings are alike, whatever their level', () => {
    const html = render('## Å bo\n\n### Å bo\n\n## Noe annet\n\n## Å bo');
    expect(idsIn(html)).toEqual(['a-bo', 'a-bo-2', 'noe-annet', 'a-bo-3']);
    expect(html).toContain('<h3 id="a-bo-2"><a href="#a-bo-2">Å bo</a></h3>');
  });

  it.each([
    ['## 3. Bedring i eget tempo', 'bedring-i-eget-tempo'],
    ['## 2.1 Bolig 2', 'bolig-2'],
    ['## ?', 'avsnitt'],
    ['## 2019', 'avsnitt'],
  ])('keeps its id when sections are numbered anew, and has one when no words are left: %s', (text, id) => {
    expect(idsIn(render(text))).toEqual([id]);
  });

  it('has the same id however many texts were read before', () => {
    expect(idsIn(render('## Steg'))).toEqual(['steg']);
    expect(idsIn(render('## Steg'))).toEqual(['steg']);
  });

  it('keeps its id in MDX, also inside a component', () => {
    const { code } = mdxToJs('<Faktaboks>\n## Å bo\n</Faktaboks>', { hastPlugins });
    expect(code).toMatch(/id: "a-bo"/);
    expect(code).toMatch(/href: "#a-bo"/);
  });
});
