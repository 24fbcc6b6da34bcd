import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { pictureBroken } from './picture-broken';

const poster = 'films/elven/poster.jpg';
const jpeg = readFileSync(`tests/fixtures/elven/${poster}`);
const make = (format: 'png' | 'webp' | 'avif') =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: '#abc' } })
    .toFormat(format)
    .toBuffer();

describe('a picture that cannot be opened to its end', () => {
  it.each([
    ['half a JPEG', poster, async () => jpeg.subarray(0, jpeg.length / 2), 'kuttet'],
    ['a JPEG without its last tenth', poster, async () => jpeg.subarray(0, jpeg.length * 0.9), 'kuttet'],
    ['half a PNG', 'films/elven/a.png', async () => (await make('png')).subarray(0, 150), 'kuttet'],
    ['text called .jpg', poster, async () => Buffer.from('Blå elv\r\n'), 'Filen er ikke et bilde, eller den er ødelagt.'],
    ['nothing', poster, async () => Buffer.alloc(0), 'ikke et bilde'],
    ['only the first bytes', poster, async () => jpeg.subarray(0, 20), 'ikke et bilde'],
    ['zeros', 'films/elven/a.webp', async () => Buffer.alloc(5000), 'ikke et bilde'],
  ])('is told: %s', async (_name, file, bytes, told) => {
    const [fault, ...others] = await findFaults(pictureBroken, { [file]: await bytes() });
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ place: `${file}:1:1` });
    expect(fault?.nb).toContain(told);
  });

  it('is not a sound one of any sort, nor one with the wrong ending, which has its own rule', async () => {
    const changes = {
      'films/elven/a.png': await make('png'),
      'films/elven/b.webp': await make('webp'),
      'films/elven/c.avif': await make('avif'),
      'films/elven/d.jpg': Buffer.from('\0\0\0\x18ftypheic\0\0\0\0'),
    };
    expect(await findFaults(pictureBroken, changes)).toEqual([]);
  });
});
