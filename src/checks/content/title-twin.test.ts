import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { titleTwin } from './title-twin';

describe('two texts with one title', () => {
  it.each([
    ['as written', 'pages/om/page.nb.mdx', '---\ntitle: Elven om våren\n---\n', '2:8'],
    ['of other letters', 'pages/om/page.nb.mdx', '\uFEFF---\r\ndraft: true\r\ntitle:   "ELVEN om  våren"\r\n---\r\n', '3:10'],
    ['å of two characters', 'pages/om/page.nb.mdx', `---\ntitle: ${'Elven om våren'.normalize('NFD')}\n---\n`, '2:8'],
  ])('are told with the other text: %s', async (_name, path, text, place) => {
    const [fault, ...others] = await findFaults(titleTwin, { [path]: text });
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ place: `${path}:${place}` });
    expect(fault?.nb).toContain('er også tittelen på content/films/elven/film.nb.mdx');
  });

  it.each([
    ['in two languages', '---\ntitle: The river in spring\n---\n'],
    ['one word apart', '---\ntitle: Elven om våren 2\n---\n'],
    ['empty', '---\ntitle: ""\n---\n'],
  ])('are not those %s', async (_name, text) => {
    expect(await findFaults(titleTwin, { 'pages/om/page.nb.mdx': text })).toEqual([]);
  });
});
