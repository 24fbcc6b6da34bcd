import type { Place } from './houses';

/** The map's size in its own units: one unit is four kilometres. */
export const mapSize = { width: 298, height: 382 } as const;

/** Where the map's upper left corner lies in the projection, counted in the map's units from 15° east and the equator. */
const corner = { x: -143, y: -1991 } as const;

/** Units to the Earth's radius (6371 km). */
const radius = 6371 / 4;

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
 * projected as above, rings under 12 square units left out, points dropped by Visvalingam's method until every triangle of
 * neighbours holds 8 square units, and rounded to whole units.
 */
export const outline = [
  'M194 70l3 7-4 7 1 5-17-5-2 1 1 9-3 7-6-4-5 6-2 8-5 6 3 10-10 16 0 5-10 5 1 8-2 15-10 20 5 3 1 8-3 4-8-1-8 3',
  '-6 9-2 9 2 8-2 11 2 9-2 15 9 11-3 8-5 1 3 16-2 9-8 7-4 7 2 9-3 10-4-5-7-3-3-12-3 2 0 7-4 7-7 0-19 18-5 4-11 ',
  '2-7-1 0-3-6-1-2-4-9-8-2-6 3-8 6 5-2-6 2-6 5-6-14 8-3 0 2-8 5-7 4 3 6-4-6-2 7-10 6-4-1 7 5-9-9 3-12 13-6 4 4',
  '-11 3-2-3-5 2-7-2-4 1-9 13 0 14 2 7-1-11-3-19 1-3-5 0-5 5-1-4-7 1-5 6 1 7 4 2-1-12-5 0-6 11-5 2 2 4-6 6-1 12',
  ' 3-2-3 7-2-17 0 4-6 8-3 6 1 6 7-5-9 6-4-2-6 6-3 6 3 5-1 3 6 9-1 0-4 8-5 0-7-5 3 0 5-8 5-5 1-3-8 13-17 12-8-2',
  '-5 10-7 3-12 5-9 0-4 10-2 4-4-10 3 1-12 10-13 15-3-11-2 6-7 5 3-2-9-5 3 3-8 9-8 3 10 1-6-2-5 2-3 5 1 7-3-10 ',
  '0 1-5 7-5 3-8 4-2 1-9 3 1 5-9 5-2 0 10 3-13 4 0-1 10 2-1 1-10 5 0 2-4 5 5-1-5-5-6 4 0 8-5 6 10 1-7 7-14-2-3 ',
  '4-6 5 4 5-1-3 9 0 12 9-24 2 1 1 12 4-3 0-7 3-3-4-2 3-5 7 2 3 19 1-14 3-4 13 6 3 0 5 6-8 7-11 1 9 3 1 5 5-3 7',
  ' 0 2 7-7-1-1 7-5 4-2 8-2-3 3-10-3-5-8-2-7-6-6 6-6 1-3 8-1 12 2 7-6 12-12-4-5 5-9-1-10-14-5 3 0 4zM152 83l4-7',
  ' 2 7-6 7-6 0-7 5-4 0 4-5 5-2 3-4 1-12 4-7 2 2-3 5zM170 57l3 4-1 6-4 0-4 5-1-10zM187 44l-7 12-5 1 0-6 8-14zM',
  '147 79l-2 5-7-1 7-10zM217 24l-6 3-4-4 9-2 3-5zM223 27l-4 5-2-4 5-6zM134 94l-4 4-5 3 3-7zM238 5l5 3-4 2-3-2zM',
  '225 24l-2-1 0-5 3 3zM98 187l-4 0 0-2 4-2zM198 40l-3 1-1-2 4-2zM189 38l2 2-3 1-2-5z',
].join('');
