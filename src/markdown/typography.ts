import { defineMdastPlugin } from 'satteri';
import { setHardSpaces } from '../lib/typography.ts';

/** Sets hard spaces in running text, so that authors need not. */
export const typography = defineMdastPlugin({
  name: 'typography',
  text(node, context) {
    const value = setHardSpaces(node.value);
    if (value !== node.value) context.setProperty(node, 'value', value);
  },
});
