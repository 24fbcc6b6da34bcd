import { defineHastPlugin } from 'satteri';

/** Wraps tables so that a wide one scrolls by itself, reachable by keyboard, and turns column alignment into an attribute, since our policy refuses style attributes. */
export const tables = defineHastPlugin({
  name: 'tables',
  element: [
    {
      filter: ['table'],
      visit(node, context) {
        context.wrapNode(node, {
          type: 'element',
          tagName: 'div',
          properties: { className: ['table'], tabIndex: 0 },
          children: [],
        });
      },
    },
    {
      filter: ['td', 'th'],
      visit(node, context) {
        if (node.tagName === 'th') context.setProperty(node, 'scope', 'col');
        const { style, align } = node.properties;
        const side = /text-align:\s*(\w+)/.exec(String(style ?? ''))?.[1] ?? align;
        if (side === undefined || side === null) return;
        context.setProperty(node, 'style', undefined);
        context.setProperty(node, 'align', undefined);
        context.setProperty(node, 'dataAlign', side);
      },
    },
  ],
});
