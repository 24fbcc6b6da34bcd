import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { pictureType } from './picture-type';

const make = (format: 'png' | 'webp' | 'gif' | 'jpeg') =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#abc' } })
    .toFormat(format)
    .toBuffer();

describe('an ending that says something else than the file', () => {
  it.each([
    ['a PNG called .jpg', 'films/elven/blå.jpg', () => make('png'), 'Gi filen navnet blå.png, og skriv det nye navnet'],
    ['a JPEG called .webp', 'films/elven/a.webp', () => make('jpeg'), 'Gi filen navnet a.jpg'],
    ['a WebP called .PNG', 'films/elven/a.PNG', () => make('webp'), 'Endelsen er .png, men filen er WEBP.'],
    ['a GIF called .jpeg', 'films/elven/a.jpeg', () => make('gif'), 'lagre det som JPEG: a.jpg'],
    ['an iPhone’s picture called .jpg', 'films/elven/a.jpg', async () => Buffer.from('\0\0\0\x18ftypheic'), 'HEIC'],
    ['a drawing called .png', 'films/elven/a.png', async () => Buffer.from('<svg xmlns="a"></svg>'), 'SVG'],
  ])('is told with the right one: %s', async (_name, file, bytes, told) => {
    const [fault, ...others] = await findFaults(pictureType, { [file]: await bytes() });
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ place: `${file}:1:1` });
    expect(fault?.nb).toContain(told);
  });

  it('is not .jpeg for a JPEG, .gif for a GIF, which has its own rule, or .png for no picture at all', async () => {
    const changes = {
      'films/elven/a.jpeg': await make('jpeg'),
      'films/elven/b.gif': await make('gif'),
      'films/elven/c.png': 'tekst',
    };
    expect(await findFaults(pictureType, changes)).toEqual([]);
  });
});
