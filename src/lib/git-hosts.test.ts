import { describe, expect, it } from 'vitest';
import { formAddress, isRepository } from './git-hosts';

const known = { file: 'content/articles/laksen/article.nb.mdx', title: 'Om%20«Laksen»', body: 'Siden' };

describe('formAddress', () => {
  it.each([
    [
      'https://github.com/elvelaget/elven',
      'https://github.com/elvelaget/elven/edit/main/content/articles/laksen/article.nb.mdx',
      'https://github.com/elvelaget/elven/issues/new?title=Om%20«Laksen»&body=Siden',
      'https://github.com/elvelaget/elven/new/main?filename=content/articles/laksen/article.nb.mdx',
    ],
    [
      'https://gitlab.com/laget/gruppe/elven.git',
      'https://gitlab.com/laget/gruppe/elven/-/edit/main/content/articles/laksen/article.nb.mdx',
      'https://gitlab.com/laget/gruppe/elven/-/issues/new?issue[title]=Om%20«Laksen»&issue[description]=Siden',
      'https://gitlab.com/laget/gruppe/elven/-/new/main?file_name=content/articles/laksen/article.nb.mdx',
    ],
    [
      'https://codeberg.org/elvelaget/elven/',
      'https://codeberg.org/elvelaget/elven/_edit/main/content/articles/laksen/article.nb.mdx',
      'https://codeberg.org/elvelaget/elven/issues/new?title=Om%20«Laksen»&body=Siden',
      'https://codeberg.org/elvelaget/elven/_new/main/content/articles?filename=laksen/article.nb.mdx',
    ],
    [
      'https://gitea.elven.example/laget/elven',
      'https://gitea.elven.example/laget/elven/_edit/main/content/articles/laksen/article.nb.mdx',
      'https://gitea.elven.example/laget/elven/issues/new?title=Om%20«Laksen»&body=Siden',
      'https://gitea.elven.example/laget/elven/_new/main/content/articles?filename=laksen/article.nb.mdx',
    ],
  ])('%s', (address, edit, issue, create) => {
    const repository = { address, branch: 'main' };
    expect(formAddress(repository, 'edit', known)).toBe(edit);
    expect(formAddress(repository, 'issue', known)).toBe(issue);
    expect(formAddress(repository, 'create', known)).toBe(create);
  });

  it('takes another branch', () => {
    const repository = { address: 'https://github.com/a/b', branch: 'tekster' };
    expect(formAddress(repository, 'edit', known)).toContain('/edit/tekster/content/');
  });
});

describe('isRepository', () => {
  it.each([
    ['https://github.com/eier/navn', true],
    ['https://gitlab.example.org/eier/navn', true],
    ['https://codeberg.org/eier/navn.git', true],
    ['https://github.com/eier', false],
    ['http://github.com/eier/navn', false],
    ['https://git.example.org/eier/navn', false],
    ['https://github.com.example.org/eier/navn', false],
    ['git@github.com:eier/navn.git', false],
  ])('%s: %s', (address, expected) => {
    expect(isRepository(address)).toBe(expected);
  });
});
