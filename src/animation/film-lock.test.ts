import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findStale, readLock } from './film-lock';
import { readScript } from './script';
import { buildTimeline } from './timeline';

const film = 'content/films/bolig-forst';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'film-'));
  cpSync(film, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function change(name: string, from: string, to: string) {
  const text = readFileSync(join(folder, name), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, name), text.replace(from, to));
}

describe('the film in the repository', () => {
  it('is made of the sources as they are now', () => {
    expect(findStale(film), 'Kjør: npm run film -- bolig-forst').toEqual([]);
  });

  it('is at most six megabytes, and lasts as long as its page says', () => {
    expect(statSync(`${film}/bolig-forst-720p.mp4`).size).toBeLessThanOrEqual(6_000_000);
    const { seconds } = buildTimeline(readScript(`${film}/script.yaml`), readLock(film)?.lineSeconds ?? []);
    expect(readFileSync(`${film}/film.nb.mdx`, 'utf8')).toContain(`durationSeconds: ${Math.floor(seconds)}\n`);
  });

  it('is too old when a word that is said is changed', () => {
    change('script.yaml', 'nb: Hva skjer når', 'nb: Hva hender når');
    expect(findStale(folder)).toEqual([
      'script.yaml (det som høres og ses) er endret etter at filmen ble laget.',
      `${join(folder, 'captions.nb.vtt')} er ikke det manuset gir.`,
    ]);
  });

  it('keeps its sound and picture when only a translation is changed', () => {
    change('script.yaml', "'To: Eigne val.'", "'To: Eigne ønske.'");
    expect(findStale(folder)).toEqual([`${join(folder, 'captions.nn.vtt')} er ikke det manuset gir.`]);
  });

  it('is not edited by hand', () => {
    change('captions.en.vtt', 'What happens', 'What occurs');
    expect(findStale(folder)).toContain(`${join(folder, 'captions.en.vtt')} er ikke slik kommandoen laget den.`);
  });

  it('has all its results', () => {
    rmSync(join(folder, 'poster.jpg'));
    expect(findStale(folder)).toEqual([`${join(folder, 'poster.jpg')} er ikke slik kommandoen laget den.`]);
  });
});
