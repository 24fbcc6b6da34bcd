import { cast } from './cast.ts';
import { drawFigure } from './figure.ts';
import type { Weather } from './light.ts';
import { between, glide, presence, share, short } from './motion.ts';
import type { Span } from './story.ts';
import { quay } from './street.ts';
import { drawLantern, drawUmbrella } from './things.ts';

/** Two people walk with a lantern: under one umbrella while it rains, further apart when it clears. */
export function drawWalk({ start, end }: Span, time: number, { day, rain }: Weather): string {
  const shown = presence(time, { from: start - 0.2, to: end + 0.8, seconds: 1 });
  if (shown === 0) return '';
  const x = between(380, 800, share(time, start, end + 0.4));
  const apart = between(108, 52, rain);
  const y = quay + 9;
  const step = (time - start) * 6;
  const glow = `<circle cx="${short(x - apart / 2)}" cy="${quay - 24}" r="${short(between(96, 150, rain))}" fill="url(#glow)" opacity=".55"/>`;
  const ahead = drawFigure(cast.companion, { x, y, facing: 1, step, opacity: 1 }, { day });
  const lift = glide(rain, 0, 0.35);
  const umbrella = `<g opacity="${short(lift)}">${drawUmbrella(96, glide(rain, 0.2, 1))}</g>`;
  const behind = drawFigure(
    cast.walker,
    { x: x - apart, y, facing: 1, step: step + 1.3, farArm: 44, arm: between(Math.sin(step + 1.3) * 22, 96, lift) },
    { day, carried: drawLantern(44) + (lift > 0 ? umbrella : '') },
  );
  return `<g opacity="${short(shown)}">${glow}${ahead}${behind}</g>`;
}
