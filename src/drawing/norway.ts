import type { Place } from './houses';

/** The map's size in its own units: one unit is three kilometres. */
export const mapSize = { width: 395, height: 507 } as const;

/** Where the map's upper left corner lies in the projection, counted in the map's units from 15° east and the equator. */
const corner = { x: -189, y: -2653 } as const;

/** Units to the Earth's radius (6371 km). */
const radius = 6371 / 3;

/**
 * A place's point on the map, from its latitude and longitude in degrees: the transverse Mercator projection on a sphere
 * around 15° east, which is the one official maps of all of Norway are drawn in (UTM zone 33).
 */
export function projectPlace([latitude, longitude]: readonly [number, number]): Place {
  const [north, east] = [toRadians(latitude), toRadians(longitude - 15)];
  return {
    x: Math.round(radius * Math.atanh(Math.cos(north) * Math.sin(east)) - corner.x),
    y: Math.round(-radius * Math.atan2(Math.tan(north), Math.cos(east)) - corner.y),
  };
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/**
 * The outline of mainland Norway and its larger islands, as SVG path data. Made once from Natural Earth 1:50 million (public
 * domain): «Norway» in countries-50m.json of the package world-atlas 2.0.2 without the rings north of 72° and west of 4°,
 * projected as above, rings under 15 square units left out, points dropped by Visvalingam's method until every triangle of
 * neighbours holds 8 square units, and rounded to whole units.
 */
export const outline = [
  'M257 92l3 4 0 6-4 8 4 2-3 5-22-7-3 2 1 12-3 9-9-5-7 8-3 10-6 8 5 10-1 3-14 22 1 6-5 5-9 2 1 10-2 21-6 13-7 ',
  '13 6 5 1 10-3 6-11-2-10 4-9 13 1 4-4 7 3 11-2 3 0 12 3 11-4 21 8 7 4 7-4 12-7 1 5 21-2 12-7 7-4 2-5 10 1 11',
  '-3 13-4 1-1-8-10-3-4-15-3 2 0 9-6 10-6 1-3-2-8 5 1 2-9 8-9 9-8 5-14 3-9-1-1-5-4 3-3-3 3-5-6 0-11-12-3-8 3-10',
  ' 9 7-3-8 2-9 7-7-19 11-3-1 2-10 3-7 3-2 6 3 9-6-8 1-1-3 8-9 1-3 8-6-1 9 7-12-13 4-15 18-8 5 4-16 9 0-4-1-4-7',
  ' 3-9-3-6 1-12 18 0 7 2 7-2 5 8 0-5 9-2-3-5-2 4-11-2-24 0-4-6 0-7 6-1-5-9 2-7 8 2 9 5 13-1-11-1-16-6 1-8 4 1 ',
  '3-5 7-3 3 2 11-3-10 1 3-6 9-1 15 4-2-3 9-3-11 1-2-2-8 1 5-9 10-4 8 1 8 10-6-12 2-5 5 0-2-9 8-3 7 4 7-2 4 9 6',
  '-2 7 0 0-6 11-6-3-3 4-4-2-2-7 5 0 5-10 7-7 1-4-10 4-5 13-17 6-6 10-5-4-1 2-5 13-10 5 3 7-8-7 5-5-4 3-12 8-12',
  ' 3 0-3-6 13-2 5-5-13 3-1-8 3-7 6-6 5 0-5-4 7-8 19-5-14-1 7-11 8 5-3-12-7 4 4-11 5 2 2-3-4-3 10-6 4 13 1-8-3',
  '-7 3-4 6 1 10-3-13-1 0-6 7-3 3-4 4-11 5-2-1-7 3-5 5 5-1-4 5-5 2-7 6-2 0 14 5-18 4 0-1 13-2 7 5-8 0-14 7 1 3',
  '-5 8 6-2-7-7-7 5-1 10-6 4 2 5 11 1-10 7-10 3-9-3-4 5-7 7 5 6-2-4 12-1 13 1 4 13-33 3 2 1 17 4-5 1-9 4-4-5-4 ',
  '3-6 11 2 0 11 2 15 2-8 0-10 5-5 10 6 3-3 3 5 5-1 5 4 1 4-10 10-15 1 1 2 11 2 2 7 7 0-1-4 9 0 3 9-9-1-1 9-7 5',
  '-1 8-2 4-3-6 4-12-4-6-11-4-8-7-9 8-7 1-5 11 0 16 1 8-4 6-4 11-16-6-6 7-13-1-2-5-10-14-7 4 0 5zM201 108l6-8 3',
  ' 9-9 9-6 3-1-2-10 6-5 0 4-7 7-2 5-6 2-10-2-6 6-9 3 2-4 8zM225 74l4 6-1 7-6 1-4 6-3-4 0-8 5-1-2-5zM243 54l4 3',
  '-5 7-4 9-7 2 1-9 4-1 0-4 6-14zM194 104l-2 6-9-1 0-7 3 1 5-7zM288 30l-8 4-5-5 11-3 5-6zM296 34l-5 7-4-5 7-8zM',
  '176 123l-4 5-8 4 0-3 5-6zM315 5l8 4-7 3-3-2zM298 31l-3-2 1-6 4 3zM129 248l-6-1 0-3 5-1zM262 52l-4 1-1-3 5-3z',
  'M251 49l2 3-4 1-2-7zM82 288l-3-1 7-3 1 3zM74 299l-3-1-1-2 4-2zM7 404l0 4-2-3 2-7zM149 205l2-6 2 0 0 4zM159 ',
  '139l2-7 2-2 0 4z',
].join('');
