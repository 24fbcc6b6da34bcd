import { describe, expect, it } from 'vitest';
import { announce } from './film';
import type { Shared } from './film';

describe('what is said of a stretch', () => {
  const said: unknown[] = [];
  const film = { tell: (...all: unknown[]) => said.push(all) } as unknown as Shared;

  it.each([
    [{ start: 62, end: 95 }, 'asked', ['clip', { from: '1:02', to: '1:35' }]],
    [{ start: 62, end: undefined }, 'asked', ['ready', { from: '1:02', to: '0:00' }]],
    [{ start: 62, end: undefined }, 'played', ['', { from: '1:02', to: '0:00' }]],
    [{ start: 0, end: undefined }, 'asked', ['', { from: '0:00', to: '0:00' }]],
    [{ start: 0, end: undefined, fault: 'outside' }, 'asked', ['outside', { from: '0:00', to: '0:00' }]],
  ] as const)('%o, when it is %s', (request, showing, expected) => {
    announce(film, request, showing);
    expect(said.pop()).toEqual(expected);
  });
});
