import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tokens = ['palette.css', 'tokens.css']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('');
const manual = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
const values = new Map([...tokens.matchAll(/^\s*--([a-z-]+):\s*([^;]+);/gm)].map(([, name, value]) => [name, value]));

/** What stands on what, and the least contrast it needs: 7 for reading (AAA), 4.5 for other words (AA), 3 for marks. */
const pairs = [
  ['color-text', 'color-ground', 7],
  ['color-text', 'color-raised', 7],
  ['color-text', 'color-mark', 7],
  ['color-text-soft', 'color-ground', 7],
  ['color-text-soft', 'color-raised', 4.5],
  ['color-link', 'color-ground', 7],
  ['color-link', 'color-raised', 4.5],
  ['color-accent', 'color-ground', 4.5],
  ['color-accent', 'color-raised', 4.5],
  ['color-focus', 'color-ground', 3],
  ['color-night-text', 'color-night', 7],
  ['color-night-text', 'dusk', 7],
  ['snow-soft', 'night-soft', 7],
  ['color-light', 'color-night', 7],
  ['color-light', 'dusk', 4.5],
] as const;

/** A role's colour as #rrggbb in light or dark. */
function resolve(name: string, scheme: 'light' | 'dark'): string {
  const value = values.get(name);
  if (!value) throw new Error(`tokens.css has no --${name}.`);
  const [, light = '', dark = ''] = /^light-dark\(([^,]+),\s*([^)]+\)?)\)$/.exec(value) ?? [];
  const chosen = light === '' ? value : scheme === 'light' ? light : dark;
  const reference = /^var\(--([a-z-]+)\)$/.exec(chosen.trim());
  return reference ? resolve(reference[1] ?? '', scheme) : chosen.trim();
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(front: string, back: string, scheme: 'light' | 'dark'): number {
  const [low = 0, high = 0] = [front, back].map((name) => luminance(resolve(name, scheme))).sort((a, b) => a - b);
  return Math.floor(((high + 0.05) / (low + 0.05)) * 10) / 10;
}

describe.each(pairs)('%s on %s', (front, back, least) => {
  it.each(['light', 'dark'] as const)(`has a contrast of at least ${least} in %s colours`, (scheme) => {
    expect(contrast(front, back, scheme)).toBeGreaterThanOrEqual(least);
  });

  it('is told in the design’s own table as it is measured', () => {
    const row = new RegExp(
      `\\| *${front} +\\| *${back} +\\| *${contrast(front, back, 'light').toFixed(1)} +\\| *${contrast(front, back, 'dark').toFixed(1)} +\\|`,
    );
    expect(manual).toMatch(row);
  });
});
