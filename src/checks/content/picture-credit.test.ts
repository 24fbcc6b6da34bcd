import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { personPicture } from './person-picture';
import { pictureCredit } from './picture-credit';

const article = 'articles/laksen/article.nb.mdx';
const film = 'films/vimeo-film/film.nb.mdx';
const shows = (pictures: string) => (text: string) => text.replace('  sources:', `  pictures: ${pictures}\n  sources:`);

describe('a picture without a maker', () => {
  it.each([
    [
      'of a person, on a film nobody is known to have made',
      { 'people.yaml': shows('[films/vimeo-film/poster.jpg]') },
      `${film}:20:9`,
      'poster: Bildet viser kari-strom, men det står ikke hvem som har laget det. Skriv hvem som har laget filmen: production',
    ],
  ])('is told: %s', async (_name, changes, place, told) => {
    const [fault, ...others] = await findFaults(pictureCredit, changes);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ place });
    expect(fault?.nb).toContain(told);
  });

  it.each([
    ['of a person on a film somebody owns', { 'people.yaml': shows('[films/elven/poster.jpg]') }],
    ['of nobody', { 'people.yaml': shows('[]') }],
    ['in Figur, told with the other attributes', { [article]: (text: string) => text.replace('Foto: Kari Strøm', '') }],
  ])('is not one %s', async (_name, changes) => {
    expect(await findFaults(pictureCredit, changes)).toEqual([]);
  });
});

describe('a picture of a person that is not there', () => {
  it.each([
    ['misspelt', '[films/elven/postr.jpg]', '6:14', 'Mente du «films/elven/poster.jpg»?'],
    ['with content/ in front', "['å', content/films/elven/poster.jpg]", '6:19', 'Skriv: films/elven/poster.jpg'],
    ['only by name', '[elven.jpg]', '6:14', 'Mente du «articles/laksen/elven.jpg»?'],
    ['like nothing we have', '[borte.png]', '6:14', 'Skriv bildets sti under content/'],
  ])('is told: %s', async (_name, pictures, place, told) => {
    const faults = await findFaults(personPicture, { 'people.yaml': shows(pictures) });
    const fault = faults.at(-1);
    expect(fault).toMatchObject({ place: `people.yaml:${place}` });
    expect(fault?.nb).toContain(told);
  });

  it('is not one that is there', async () => {
    const changes = { 'people.yaml': shows('[films/elven/poster.jpg, articles/laksen/elven.jpg]') };
    expect(await findFaults(personPicture, changes)).toEqual([]);
  });
});
