import { defineHastPlugin } from 'satteri';
import { nameParagraphs } from '../lib/paragraph-ids.ts';

/** Gives every paragraph of prose an id that holds when the rest of the page is edited, so that it can be linked to and cited. */
export const paragraphIds = () => {
  const nameNext = nameParagraphs();
  return defineHastPlugin({
    name: 'paragraph-ids',
    element: {
      filter: ['p'],
      visit(node, context) {
        const id = nameNext(context.textContent(node));
        if (id !== undefined) context.setProperty(node, 'id', id);
      },
    },
  });
};
