import { houses } from '../../drawing/houses.ts';
import { cast } from './cast.ts';
import { drawFigure, drawWheelchairUser } from './figure.ts';
import { chosen, type Weather } from './light.ts';
import { between, clamp, glide, presence, short } from './motion.ts';
import type { Span } from './story.ts';
import { quay } from './street.ts';

/** The houses that are tried, the seconds when they are, and where the one who chooses then is. */
const tries = [
  { house: 3, at: 1.6, x: 628 },
  { house: 6, at: 3.6, x: 900 },
  { house: chosen, at: 5.8, x: 770 },
] as const;

/** A ring drawn by hand tries three houses and stays around one; the one who will live there looks and points. */
export function drawRing({ start, end }: Span, time: number, { day }: Weather): string {
  const shown = presence(time, { from: start - 0.2, to: end + 0.6, seconds: 1 });
  if (shown === 0) return '';
  return `${drawRings(time - start, shown)}<g opacity="${short(shown)}">${drawChoosers(time - start, day)}</g>`;
}

function drawRings(seconds: number, shown: number): string {
  const length = 1000;
  return tries
    .map(({ house, at }) => {
      const drawn = glide(seconds, at, at + 1.2);
      const left = house === chosen ? 0 : glide(seconds, at + 1.5, at + 2.1);
      if (drawn === 0 || left === 1) return '';
      return `<path d="${circleHouse(house)}" pathLength="${length}" fill="none" stroke="#ffe2a3" stroke-width="${house === chosen ? 6 : 4.5}" stroke-linecap="round" stroke-dasharray="${short(length * drawn)} ${length * 2}" opacity="${short(shown * (1 - left))}"/>`;
    })
    .join('');
}

/** A little more than one turn around a house, wider at the end than at the start, as a hand would draw it. */
function circleHouse(index: number): string {
  const house = houses[index];
  if (house === undefined) return '';
  const [middle, centre] = [house.x + house.width / 2, quay - house.height / 2 - 2];
  const [wide, high] = [house.width / 2 + 24, house.height / 2 + 26];
  const points = Array.from({ length: 61 }, (_, step) => {
    const angle = -2.2 + (step / 60) * 2 * Math.PI * 1.06;
    const drift = 1 + 0.05 * (step / 60) + 0.015 * Math.sin(angle * 3);
    return `${short(middle + Math.cos(angle) * wide * drift)} ${short(centre + Math.sin(angle) * high * drift)}`;
  });
  return `M${points.join('L')}`;
}

function drawChoosers(seconds: number, day: number): string {
  const [, second, third] = tries;
  const [one, two] = [glide(seconds, 2.7, second.at + 0.9), glide(seconds, second.at + 1.5, third.at + 0.9)];
  const x = between(between(tries[0].x, second.x, one), third.x, two);
  const moving = clamp(1.6 * (Math.sin(Math.PI * one) + Math.sin(Math.PI * two)));
  const facing = two > 0 && two < 1 ? -1 : 1;
  const pointing = between(122, 40, moving);
  const companion = drawFigure(
    cast.companion,
    { x: x - 62, y: quay + 8, facing, step: seconds * 7, stride: moving },
    { day },
  );
  return companion + drawWheelchairUser(cast.chooser, { x, y: quay + 10, facing, arm: pointing }, day);
}
