import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { linkOut } from './link-out';

describe('a symbolic link', () => {
  it.each([
    ['out of the folder', resolve('README.md'), 'pages/home/page.nn.mdx'],
    ['to a file beside it', 'poster.jpg', 'films/elven/still.jpg'],
    ['to a folder', resolve('tests'), 'articles/andre'],
    ['to itself', 'ring', 'articles/ring'],
    ['to a folder above it', '../..', 'articles/laksen/alt'],
    ['to nothing', 'borte.jpg', 'articles/laksen/borte.jpg'],
  ])('is told: %s', async (_name, linkTo, path) => {
    const faults = await findFaults(linkOut, { [path]: { linkTo } });
    expect(faults.map(({ place }) => place)).toEqual([`${path}:1:1`]);
    expect(faults[0]?.nb).toContain('Slett snarveien');
  });

  it('is not a file that is only called so', async () => {
    expect(await findFaults(linkOut, { 'films/elven/link.jpg': 'lenke' })).toEqual([]);
  });
});
