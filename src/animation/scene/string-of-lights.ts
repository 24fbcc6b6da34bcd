import { houses } from '../../drawing/houses.ts';
import { between, clamp, short } from './motion.ts';
import { quay } from './street.ts';

/** A string of lights from ridge to ridge, hung from the left so far as it has come (0 to 1). */
export function drawStringOfLights(hung: number, day: number): string {
  if (hung === 0) return '';
  const ridges = houses.map(({ x, width, height }) => ({ x: x + width / 2, y: quay - height - 4 }));
  const spans = ridges.slice(1).flatMap((to, index) => {
    const from = ridges[index] ?? to;
    const reach = clamp(hung * (ridges.length - 1) - index);
    const points = Array.from({ length: 21 }, (_, step) => step / 20)
      .filter((part) => part <= reach)
      .map((part) => ({
        x: short(between(from.x, to.x, part)),
        y: short(between(from.y, to.y, part) + Math.sin(part * Math.PI) * 34),
      }));
    if (points.length < 2) return [];
    const wire = `<path d="M${points.map(({ x, y }) => `${x} ${y}`).join('L')}" fill="none" stroke="#5a4630" stroke-width="1.6"/>`;
    return [wire, ...points.filter((_, step) => step % 2 === 0).map((place) => drawBulb(place, day))];
  });
  return spans.join('');
}

function drawBulb({ x, y }: { x: string; y: string }, day: number): string {
  const glass = day > 0.8 ? '#ffdf9c' : '#fff1c4';
  return `<circle cx="${x}" cy="${y}" r="10" fill="url(#glow)" opacity="${short(1 - 0.6 * day)}"/><circle cx="${x}" cy="${y}" r="3" fill="${glass}" stroke="#b98d3c" stroke-width="${short(day)}"/>`;
}
