import { defineHastPlugin } from 'satteri';
import { withBase } from '../lib/base-path.ts';

/** Puts the site's sub-path in front of links from the root, so that a text's links hold wherever the site lies. */
export function internalLinks({ basePath }: { basePath: string }) {
  return defineHastPlugin({
    name: 'internal-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties['href'];
        if (typeof href === 'string') context.setProperty(node, 'href', withBase(href, basePath));
      },
    },
  });
}
