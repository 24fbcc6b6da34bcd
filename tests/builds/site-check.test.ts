import { expect, it } from 'vitest';
import { copyContent } from '../content-copy.ts';
import { buildTestSite } from '../site-build.ts';

it('a link to a file that only the finished site could have stops the build and names the file, the line and the nearest address', async () => {
  const content = copyContent('tests/fixtures/elven');
  content.replace(
    'articles/laksen/article.nb.mdx',
    'Se filmen.',
    'Se [filmen](/filmer/elven.mp4) og [årboken](/arbok.pdf).',
  );
  await expect(buildTestSite({ CONTENT_DIR: content.folder, BASE_PATH: '/x/' })).rejects.toMatchObject({
    stdout: expect.stringContaining('Innholdet er i orden.'),
    stderr: expect.stringMatching(
      /articles\/laksen\/article\.nb\.mdx:22:13 {2}\/artikler\/laksen\/: Lenken «\/x\/filmer\/elven\.mp4» fører ikke til noen side eller fil\. Mente du «\/filmer\/elven\/»\?\n.*article\.nb\.mdx:22:45 {2}.*«\/x\/arbok\.pdf»/,
    ),
  });
  content.remove();
});
