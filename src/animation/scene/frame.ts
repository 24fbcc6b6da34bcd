import { drawBarrier } from './barrier.ts';
import { aimCamera, picture } from './camera.ts';
import { drawGathering } from './gathering.ts';
import { drawLettering, drawShade } from './lettering.ts';
import { tellWeather } from './light.ts';
import { drawLoops } from './loops.ts';
import { between, glide, short } from './motion.ts';
import { drawRing } from './ring.ts';
import { drawHills, drawSky } from './sky.ts';
import { listActs, type Story } from './story.ts';
import { drawSmoke, drawStreet, quay } from './street.ts';
import { drawWalk } from './walk.ts';
import { drawQuay, drawRain, drawWater } from './water.ts';

/** Pictures a second. */
export const framesPerSecond = 25;

/** Light around what shines, and the dark behind the words. */
const shades = `<radialGradient id="glow"><stop offset="0" stop-color="#ffd27a" stop-opacity=".85"/><stop offset="1" stop-color="#ffd27a" stop-opacity="0"/></radialGradient>
<linearGradient id="shade" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#0a1020" stop-opacity=".78"/><stop offset=".7" stop-color="#0a1020" stop-opacity=".55"/><stop offset="1" stop-color="#0a1020" stop-opacity="0"/></linearGradient>`;

/** The film's picture at a second, as SVG: the same second always gives the same picture. */
export function drawFrame(story: Story, time: number): string {
  const acts = listActs(story.timeline);
  const weather = tellWeather(acts, time);
  // People are nearer the eye than the houses, and a little of every lamp falls on them.
  const nearer = { ...weather, day: between(0.4, 1, weather.day) };
  const layers = [
    drawHills(weather, { quay, time }),
    drawSmoke(acts, time),
    `<g id="street">${drawStreet(acts, time, weather)}</g>`,
    drawWater(time, weather),
    drawQuay(weather),
    drawBarrier(acts.barrier, time, nearer),
    drawRing(acts.ring, time, nearer),
    drawLoops(acts.loops, time, nearer),
    drawWalk(acts.walk, time, nearer),
    drawGathering(acts, time, nearer),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${picture.width} ${picture.height}" width="${picture.width}" height="${picture.height}"><defs>${shades}</defs>
${drawSky(weather, time)}<g transform="${aimCamera(acts, time, quay)}">${layers.join('\n')}</g>${drawRain(time, weather)}${drawShade(weather.day)}${drawLettering(story, time)}${drawCurtain(story, time)}</svg>`;
}

/** The picture comes out of the dark at first and goes back to it at last. */
function drawCurtain({ timeline: { seconds } }: Story, time: number): string {
  const dark = Math.max(1 - glide(time, 0, 1.1), glide(time, seconds - 0.5, seconds - 0.05));
  return dark === 0
    ? ''
    : `<rect width="${picture.width}" height="${picture.height}" fill="#0b1328" opacity="${short(dark)}"/>`;
}
