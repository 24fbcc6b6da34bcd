import { expect, it } from 'vitest';
import { playerAddress } from './framed-screen';

const vimeo = { player: 'https://player.example/1?dnt=1', start: 'start_time', end: 'end_time', unit: '' };
const peertube = { player: 'https://tube.example/e/1?p2p=0', start: 'start', end: 'stop', unit: 's' };

it.each([
  [vimeo, { start: 0, end: undefined }, 'https://player.example/1?dnt=1&autoplay=1'],
  [vimeo, { start: 62.9, end: 95.1 }, 'https://player.example/1?dnt=1&autoplay=1&start_time=62&end_time=96'],
  [peertube, { start: 62, end: 95 }, 'https://tube.example/e/1?p2p=0&autoplay=1&start=62s&stop=95s'],
  [peertube, { start: 0.4, end: 7 }, 'https://tube.example/e/1?p2p=0&autoplay=1&start=0s&stop=7s'],
])('%o is asked for %o with whole seconds, so that none of it is lost', (player, range, address) => {
  expect(playerAddress(player, range)).toBe(address);
});
