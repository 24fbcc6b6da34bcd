import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTone } from './tone';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tone-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the colour that waits for a picture', () => {
  it.each([
    ['a red picture waits in red', '#a2432f', 3, '#a2432f'],
    ['a picture that can be seen through has no colour of its own', '#a2432f80', 4, undefined],
  ] as const)('%s', async (_name, background, channels, tone) => {
    const file = join(folder, `${channels}.png`);
    await sharp({ create: { width: 8, height: 4, channels, background } })
      .png()
      .toFile(file);
    expect(await readTone(file)).toBe(tone);
  });

  it('a picture without colours waits in grey', async () => {
    const file = join(folder, 'grey.png');
    await sharp({ create: { width: 8, height: 4, channels: 3, background: '#808080' } })
      .greyscale()
      .png()
      .toFile(file);
    expect(await readTone(file)).toBe('#808080');
  });
});
