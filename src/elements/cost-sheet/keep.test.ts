import { afterEach, expect, it, vi } from 'vitest';
import { forget, keep, parseKept, readKept } from './keep';

afterEach(() => vi.unstubAllGlobals());

it('keeps a sheet until it is forgotten', () => {
  const store = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => store.set(key, value),
    removeItem: (key: string) => store.delete(key),
  });
  expect(readKept()).toBeUndefined();
  expect(keep({ staff: '4,5' })).toBe(true);
  expect(readKept()).toEqual({ staff: '4,5' });
  forget();
  expect([store.size, readKept()]).toEqual([0, undefined]);
});

it('says so where the browser refuses', () => {
  const refuse = () => {
    throw new Error('no');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect([readKept(), keep({})]).toEqual([undefined, false]);
  forget();
});

it.each([null, '', '{damaged', '4', 'null'])('%s is nothing kept', (text) => {
  expect(parseKept(text)).toBeUndefined();
});
