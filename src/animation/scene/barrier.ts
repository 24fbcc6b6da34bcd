import { houses } from '../../drawing/houses.ts';
import { cast } from './cast.ts';
import { drawFigure } from './figure.ts';
import { first, type Weather } from './light.ts';
import { between, clamp, glide, presence, share, short } from './motion.ts';
import type { Span } from './story.ts';
import { quay } from './street.ts';
import { drawBag, drawKey } from './things.ts';

/** Length of one of the barrier's two halves. */
const half = 54;

/** A barrier before a door folds up into the gap between two houses, and someone who has waited goes in with a key. */
export function drawBarrier({ start, end }: Span, time: number, { day }: Weather): string {
  const shown = presence(time, { from: start - 0.6, to: end + 0.5, seconds: 1.1 });
  if (shown === 0) return '';
  return drawNewcomer(time - start, { day, shown }) + drawFoldingArm(glide(time, start + 2.2, start + 4.4), shown);
}

/** The outer half hangs down as the inner one rises, so that no window is ever crossed. */
function drawFoldingArm(lift: number, opacity: number): string {
  const [x, y] = [(houses[first]?.x ?? 0) - 6, quay - 32];
  const stripes = [0, 1, 2]
    .map(
      (stripe) =>
        `<rect x="${stripe * 18}" y="-5.5" width="18" height="11" fill="${stripe % 2 === 0 ? '#c8372f' : '#f5efe2'}"/>`,
    )
    .join('');
  const outer = `<g transform="translate(${half} 0) rotate(${short(180 * lift)}) scale(1 ${lift > 0.5 ? -1 : 1})">${stripes}<rect x="48" y="-5.5" width="6" height="11" fill="#c8372f"/></g>`;
  return `<g opacity="${short(opacity)}"><rect x="${x - 8}" y="${y - 8}" width="16" height="${quay - y + 10}" rx="2" fill="#20263a" stroke="#3b4560" stroke-width="1.5"/><g transform="translate(${x} ${y}) rotate(${short(-90 * lift)})">${outer}${stripes}<circle cx="${half}" r="4" fill="#20263a"/></g><circle cx="${x}" cy="${y}" r="5" fill="#3b4560"/></g>`;
}

/** Comes from the right, waits, gets a key, and goes in where it is warm. */
function drawNewcomer(seconds: number, { day, shown }: { day: number; shown: number }): string {
  const house = houses[first];
  const door = (house?.door.x ?? 0) + 17;
  const arriving = share(seconds, -0.4, 2);
  const entering = share(seconds, 8.7, 10.2);
  const inside = glide(seconds, 10, 10.7);
  const x = between(between(door + 150, door + 74, arriving), door + 3, entering);
  const stride = entering > 0 ? clamp(entering * 8) : clamp((1 - arriving) * 5);
  const key = presence(seconds, { from: 5.2, to: 10.1, seconds: 0.9 });
  const lift = between(10, 128, presence(seconds, { from: 4.8, to: 9.2, seconds: 1 }));
  return drawFigure(
    { ...cast.newcomer, size: between(1, 0.8, entering) },
    {
      x,
      y: between(quay + 9, quay + 1, entering),
      facing: -1,
      step: seconds * 7,
      stride,
      arm: 4,
      farArm: lift,
      opacity: shown * (1 - inside),
    },
    { day, carried: drawBag(day) + drawKey(lift, key) },
  );
}
