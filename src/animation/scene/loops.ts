import { cast } from './cast.ts';
import { drawBench } from './figure.ts';
import type { Weather } from './light.ts';
import { presence, share, short } from './motion.ts';
import type { Span } from './story.ts';
import { quay } from './street.ts';

/** The line's measures: where it begins, how far it goes forward for each turn, how wide a turn is, and how it climbs. */
const line = { start: 44, forward: 45, radius: 98, turns: 4, top: -50, climb: 22, calm: 0.13 } as const;

/** A point of the line, from its beginning (0) to its end (1). */
export function pointOfLine(part: number): { x: number; y: number } {
  // A wheel that rolls, with the pen outside its rim: on the rim the pen would stop, and the loops come to points.
  const turned = part * line.turns * 2 * Math.PI;
  const angle = turned + Math.PI;
  const wide = line.radius * Math.min(1, part / line.calm, (1 - part) / line.calm);
  const width = wide <= 0 ? 0 : wide * (2 - wide / line.radius);
  return {
    x: line.start + line.forward * turned - width * Math.sin(angle),
    y: line.top - part * line.climb - 0.56 * width * Math.cos(angle),
  };
}

/** A line of light goes over the sky in round loops, halts, and goes on; two people on a bench follow it. */
export function drawLoops({ start, end }: Span, time: number, { day }: Weather): string {
  const shown = presence(time, { from: start - 0.2, to: end + 0.8, seconds: 1 });
  if (shown === 0) return '';
  const going = share(time, start + 1.4, end - 0.9);
  const part = going + 0.03 * Math.sin(going * Math.PI * 6) * Math.sin(going * Math.PI);
  const steps = Math.max(1, Math.ceil(part * 420));
  const points = Array.from({ length: steps + 1 }, (_, step) => pointOfLine((part * step) / steps));
  const pen = pointOfLine(part);
  const path = `M${points.map(({ x, y }) => `${short(x)} ${short(y)}`).join('L')}`;
  const light =
    going > 0
      ? `<path d="${path}" fill="none" stroke="#ffe2a3" stroke-width="5.5" stroke-linecap="round" stroke-linejoin="round"/><circle cx="${short(pen.x)}" cy="${short(pen.y)}" r="40" fill="url(#glow)"/><circle cx="${short(pen.x)}" cy="${short(pen.y)}" r="9" fill="#fff3d2"/>`
      : '';
  const bench = drawBench([cast.elder, cast.neighbour], { x: 438, y: quay + 9, opacity: shown }, day);
  return `<g opacity="${short(shown)}">${light}</g>${bench}`;
}
