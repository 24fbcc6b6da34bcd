import { drawBoxes, houses, lightStreet, measures, night } from '../drawing/houses.ts';
import type { Lights } from '../drawing/houses.ts';
import { mark } from '../drawing/mark.ts';

/** The size of a social picture, in pixels, as Open Graph asks for. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** Where the street stands in the picture. */
const street = { left: 92, quay: 586, scale: 0.808 } as const;

/** Stars as left, top and radius; few, and none where words may stand. */
const stars = [
  [1010, 64, 2],
  [1096, 132, 1.5],
  [1150, 48, 1.5],
  [908, 40, 1.5],
  [1168, 232, 2],
  [40, 318, 1.5],
  [1124, 322, 1.5],
  [310, 348, 1.5],
  [640, 30, 1.5],
] as const;

/** Draws the night behind the words: sky, street and water, as SVG. */
export function drawBackground(lights: Lights): string {
  const { chimney, door, hatch, window } = measures;
  const { lit, dark, openDoor } = lightStreet(lights);
  const row = [
    ...houses.flatMap((house) => (house.chimney ? [fill(night.quay, drawBoxes([house.chimney], chimney))] : [])),
    ...houses.map(({ colour, wall }) => fill(night.walls[colour], wall)),
    `<path fill="none" stroke="${night.edge}" stroke-width="6" d="${houses.map(({ roof }) => roof).join('')}"/>`,
    edged(
      night.pane,
      drawBoxes(
        houses.map((house) => house.hatch),
        hatch,
      ),
    ),
    edged(night.pane, drawBoxes(dark, window, { hasBars: true })),
    edged(
      night.door,
      drawBoxes(
        houses.map((house) => house.door),
        door,
      ),
    ),
    ...lit.map(({ x, y }) => `<circle cx="${x + 10}" cy="${y + 14}" r="38" fill="url(#glow)"/>`),
    edged(night.light, drawBoxes(lit, window, { hasBars: true })),
    openDoor ? fill(night.doorway, `M${openDoor.x} ${openDoor.y}h24v62h-24z`) : '',
  ].join('');
  const { width, height } = pictureSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs>
<linearGradient id="sky" x2="0" y2="1"><stop stop-color="${night.sky[0]}"/><stop offset=".7" stop-color="${night.sky[1]}"/><stop offset="1" stop-color="${night.sky[2]}"/></linearGradient>
<radialGradient id="glow"><stop stop-color="${night.light}" stop-opacity=".6"/><stop offset="1" stop-color="${night.light}" stop-opacity="0"/></radialGradient></defs>
<rect width="100%" height="100%" fill="url(#sky)"/>
${stars.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${night.edge}"/>`).join('')}
<g transform="translate(${street.left} ${street.quay - measures.quay * street.scale}) scale(${street.scale})">${row}</g>
<rect y="${street.quay}" width="100%" height="16" fill="${night.quay}"/>
<rect y="${street.quay + 16}" width="100%" height="28" fill="${night.water}"/>
<g transform="translate(72 52) scale(1.25)">${fill(night.mark, mark.wall)}${fill(night.light, mark.window)}</g></svg>`;
}

function fill(colour: string, path: string): string {
  return `<path fill="${colour}" d="${path}"/>`;
}

function edged(colour: string, path: string): string {
  return `<path fill="${colour}" stroke="${night.edge}" stroke-width="2" d="${path}"/>`;
}
