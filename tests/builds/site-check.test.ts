import { expect, it } from 'vitest';
import { copyContent } from '../content-copy.ts';
import { buildTestSite } from '../site-build.ts';

it('a dead link stops the build and names the file, the line and the nearest address', async () => {
  const content = copyContent('tests/fixtures/elven');
  content.replace('articles/laksen/article.nb.mdx', 'Se filmen.', 'Se [filmen](/filmer/elvn/) og [vi](/innhold/#b).');
  await expect(buildTestSite({ CONTENT_DIR: content.folder, BASE_PATH: '/x/' })).rejects.toMatchObject({
    stderr: expect.stringMatching(
      /articles\/laksen\/article\.nb\.mdx:22:13 {2}\/artikler\/laksen\/: Lenken «\/x\/filmer\/elvn\/» fører ikke til noen side eller fil\. Mente du «\/filmer\/elven\/»\?\n.*article\.nb\.mdx:22:36 {2}.*«\/x\/innhold\/#b»/,
    ),
  });
  content.remove();
});
