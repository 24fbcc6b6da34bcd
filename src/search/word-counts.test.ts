import { describe, expect, it } from 'vitest';
import { countWords } from './word-counts';

const page = (content: string, { title = '', language = 'nb' } = {}) => ({
  content,
  meta: { title },
  filters: { language: [language] },
});

it('a word is counted once for each page it stands on, its title too', () => {
  const counts = countWords([page('Elven og elven.'), page('Fossen', { title: 'Elven' })]);
  expect([...counts].map(([word, { pages }]) => [word, pages])).toEqual([
    ['elven', 2],
    ['og', 1],
    ['fossen', 1],
  ]);
});

it('a word is nynorsk where only pages in nynorsk have it', () => {
  const counts = countWords([
    page('elva renn', { language: 'nn' }),
    page('elva renner'),
    page('renn', { language: 'nn' }),
  ]);
  expect([...counts].filter(([, { isNynorsk }]) => isNynorsk).map(([word]) => word)).toEqual(['renn']);
});

it('a page without a title or a language is counted as bokmål', () => {
  expect([...countWords([{ content: 'elv', meta: {}, filters: {} }])]).toEqual([
    ['elv', { pages: 1, isNynorsk: false }],
  ]);
});

describe('the words counted', () => {
  it.each([
    ['lakse|trappen', ['laksetrappen', 'lakse', 'trappen']],
    ['«hus|leie|kontrakten».', ['husleiekontrakten', 'hus', 'leie', 'kontrakten']],
    ['tirs|dag–tors|dag', ['tirs', 'dag', 'tors']],
    ['e-post|adresse', ['e', 'post', 'adresse']],
    ['rus/psykiatri 2014', ['rus', 'psykiatri', '2014']],
    ['elven | fossen', ['elven', 'fossen']],
    ['', []],
  ])('of %j are %j', (content, words) => expect([...countWords([page(content)]).keys()]).toEqual(words));
});
