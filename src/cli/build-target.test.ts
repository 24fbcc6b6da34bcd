import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findTarget, nameFolder } from './build-target';

describe('the folder a site is put in', () => {
  it.each(['dist', '.cache/et-nytt/dist', '../ved-siden-av'])('may be %s', (folder) => {
    expect(findTarget(resolve(folder), resolve('content'))).toBe(resolve(folder));
  });

  it.each(['.', '..', '/', 'src', 'public', 'tests/fixtures', 'package.json'])('may not be %s', (folder) => {
    expect(() => findTarget(resolve(folder), resolve('tests/fixtures/elven'))).toThrow('OUT_DIR');
  });

  it('is named as people write it', () => {
    expect(nameFolder(resolve('dist'))).toBe('dist/');
    expect(nameFolder('/srv/nett')).toBe('/srv/nett/');
  });
});
