import { describe, expect, it } from 'vitest';
import { buildAnswers } from './answer';

const page = {
  locale: 'nb',
  address: '/artikler/laksen/',
  title: 'Laksen & elven',
  section: 'articles',
  source: 'articles/laksen/article.nb.mdx',
} as const;
const email = 'post@elven.example';
const repository = { address: 'https://github.com/laget/elven', branch: 'main', folder: 'content' };
const kinds = (answers: ReturnType<typeof buildAnswers>) =>
  Object.fromEntries(answers.map(({ kind, address }) => [kind, address]));

describe('a reader answers a page', () => {
  it('in a letter with its title and address, when the content lies nowhere open', () => {
    const answers = buildAnswers({ email, repository: undefined, issueForm: undefined }, page);
    expect(answers.map(({ kind }) => kind)).toEqual(['mail']);
    expect(answers[0]?.address).toBe(
      'mailto:post@elven.example?subject=Om%20«Laksen%20%26%20elven»&body=Siden%20det%20gjelder:%20https://elven.example/artikler/laksen/%0A%0A',
    );
  });

  it('in a form at a host we do not know, filled in', () => {
    const issueForm = 'https://git.example/ny?t={title}&b={body}';
    expect(kinds(buildAnswers({ email, repository: undefined, issueForm }, page))['report']).toBe(
      'https://git.example/ny?t=Om%20«Laksen%20%26%20elven»&b=Siden%20det%20gjelder:%20https://elven.example/artikler/laksen/%0A%0A',
    );
  });

  it('where the content lies open: its file, a report that names the file, and a new text beside it', () => {
    expect(kinds(buildAnswers({ email, repository, issueForm: undefined }, page))).toEqual({
      edit: 'https://github.com/laget/elven/edit/main/content/articles/laksen/article.nb.mdx',
      report:
        'https://github.com/laget/elven/issues/new?title=Om+«Laksen+%26+elven»&body=Siden+det+gjelder:+https://elven.example/artikler/laksen/%0AFilen:+content/articles/laksen/article.nb.mdx%0A%0A',
      suggest: 'https://github.com/laget/elven/new/main?filename=content/articles/ny-tekst/article.nb.mdx',
      mail: 'mailto:post@elven.example',
    });
  });

  it.each([
    ['a film', { section: 'films', source: 'films/elven/film.nb.mdx', locale: 'nb' }, 'films/ny-tekst/film.nb.mdx'],
    [
      'a chapter',
      { section: 'handbook', source: 'handbook/fiske/sluk/chapter.nn.mdx', locale: 'nn' },
      'handbook/fiske/ny-tekst/chapter.nn.mdx',
    ],
    [
      'the glossary',
      { section: 'glossary', source: 'glossary.yaml', locale: 'en' },
      'articles/new-text/article.en.mdx',
    ],
  ] as const)('a new text beside %s', (_name, own, file) => {
    const answers = kinds(buildAnswers({ email, repository, issueForm: undefined }, { ...page, ...own }));
    expect(answers['suggest']).toBe(`https://github.com/laget/elven/new/main?filename=content/${file}`);
  });

  it('a page made of no file of its own has nothing to edit', () => {
    const answers = kinds(buildAnswers({ email, repository, issueForm: undefined }, { ...page, source: 'site.yaml' }));
    expect(Object.keys(answers)).toEqual(['report', 'suggest', 'mail']);
  });
});
