import { type House, type HouseColour, houses, measures } from '../../drawing/houses.ts';
import { blend, inLight } from './colour.ts';
import { lightWindow, openDoor, type Weather } from './light.ts';
import { glide, short } from './motion.ts';
import type { Acts } from './story.ts';

/** The quay's height in the drawing: where everybody stands. */
export const quay = measures.quay;

const walls: Readonly<Record<HouseColour, string>> = {
  red: '#a03a2e',
  ochre: '#cfa250',
  white: '#ebe1cd',
  green: '#4a735f',
  blue: '#5b7896',
};

/** The row of houses at a moment. */
export function drawStreet(acts: Acts, time: number, weather: Weather): string {
  const row = houses.map((house, index) => {
    const windows = house.windows.map((_, window) => lightWindow(acts, time, { house: index, window }));
    return drawHouse(house, { windows, open: openDoor(acts, time, index), day: weather.day });
  });
  return `${houses.map((house) => drawChimney(house, weather.day)).join('')}${row.join('')}`;
}

function drawHouse(
  house: House,
  { windows, open, day }: { windows: readonly number[]; open: number; day: number },
): string {
  const edge = inLight('#f4ead6', day);
  const colour = blend(blend(walls[house.colour], '#0e1830', 0.56), walls[house.colour], day);
  const boards = Array.from(
    { length: Math.floor((house.height - house.width * 0.38) / 11) },
    (_, board) => `M${house.x} ${quay - 6 - board * 11}h${house.width}`,
  ).join('');
  const hatch = `<rect x="${house.hatch.x}" y="${house.hatch.y}" width="${measures.hatch.width}" height="${measures.hatch.height}" fill="${blend('#141d31', '#4b4036', day)}" stroke="${edge}" stroke-width="2"/>`;
  const panes = house.windows.map((place, index) => drawWindow(place, { lit: windows[index] ?? 0, edge, day }));
  return `<path d="${house.wall}" fill="${colour}"/><path d="${boards}" stroke="#000" stroke-opacity=".08" stroke-width="1.6"/>
<path d="${house.roof}" fill="none" stroke="${edge}" stroke-width="6" stroke-linejoin="round"/>${hatch}${panes.join('')}${drawDoor(house, { open, edge, day })}`;
}

function drawWindow(
  { x, y }: { x: number; y: number },
  { lit, edge, day }: { lit: number; edge: string; day: number },
): string {
  const { width, height } = measures.window;
  const warm = blend(blend('#18233a', '#5d7488', day), blend('#ffd27a', '#ffdf9c', day), lit * (1 - 0.25 * day));
  const shine = 0.55 * lit * (1 - day * 0.75);
  const glow =
    shine > 0.02
      ? `<circle cx="${x + width / 2}" cy="${y + height / 2}" r="34" fill="url(#glow)" opacity="${short(shine)}"/>`
      : '';
  return `${glow}<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${warm}" stroke="${edge}" stroke-width="3"/><path d="M${x + width / 2} ${y}v${height}M${x} ${y + height / 2}h${width}" stroke="${edge}" stroke-width="2"/>`;
}

/** A door that swings inwards and lets the light out over the quay. */
function drawDoor({ door: { x, y } }: House, { open, edge, day }: { open: number; edge: string; day: number }): string {
  const { width, height } = measures.door;
  const leaf = width * (1 - 0.76 * open);
  const spill = open * (1 - day * 0.85);
  const light =
    spill > 0.02
      ? `<path d="M${x + 2} ${quay}h${width - 4}l22 34h-74Z" fill="#ffd98f" opacity="${short(0.5 * spill)}"/><circle cx="${x + width / 2}" cy="${y + 34}" r="74" fill="url(#glow)" opacity="${short(0.7 * spill)}"/>`
      : '';
  return `${light}<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${blend('#241c22', '#ffdf9c', open * (1 - 0.3 * day))}"/>
<path d="M${x} ${y}H${short(x + leaf)}V${quay}H${x}Z" fill="${blend('#3a2a2c', '#5b2f22', 0.3 + 0.7 * day)}"/><circle cx="${short(x + leaf - 5)}" cy="${y + 34}" r="2.4" fill="#ffce73"/>
<path d="M${x} ${quay}V${y}h${width}V${quay}" fill="none" stroke="${edge}" stroke-width="3"/>`;
}

function drawChimney({ chimney }: House, day: number): string {
  if (chimney === undefined) return '';
  return `<rect x="${chimney.x}" y="${chimney.y}" width="${measures.chimney.width}" height="${measures.chimney.height}" fill="${blend('#241f2b', '#7a4a3c', day)}"/>`;
}

/** Smoke from the chimneys once people are home. */
export function drawSmoke(acts: Acts, time: number): string {
  const amount = glide(time, acts.gathering.start + 2, acts.gathering.start + 4);
  if (amount === 0) return '';
  return houses
    .flatMap(({ chimney }) =>
      [0, 1, 2, 3, 4, 5].map((puff) => {
        if (chimney === undefined) return '';
        const age = (time * 0.2 + puff / 6) % 1;
        return `<circle cx="${short(chimney.x + 7 + age * 30 + Math.sin(time + puff) * 4)}" cy="${short(chimney.y - 4 - age * 74)}" r="${short(5 + age * 14)}" fill="#fff" opacity="${short(0.2 * Math.min(1, age * 6) * (1 - age) * amount)}"/>`;
      }),
    )
    .join('');
}
