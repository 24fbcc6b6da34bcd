import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { night } from './houses';
import { mark } from './mark';

it('the icon in the browser’s tab is the mark of the page', () => {
  const icon = readFileSync('public/favicon.svg', 'utf8');
  for (const part of [mark.wall, mark.window, night.mark, night.light]) expect(icon).toContain(`"${part}"`);
});
