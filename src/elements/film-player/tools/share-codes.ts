import { formatFragment } from '~/lib/media-fragment';
import { formatClock, formatSeconds } from '~/lib/timecode';

/** A stretch with both its ends. */
export interface Stretch {
  start: number;
  end: number;
}

/** The page's own link, citation or code, made to give a stretch: the link to the page gets a fragment, a frame's address a query, and a citation its clock. */
export function narrow(code: string, { link, stretch }: { link: string; stretch: Stretch }): string {
  const { start, end } = stretch;
  const query = `?start=${formatSeconds(start)}&amp;end=${formatSeconds(end)}`;
  return code
    .replace(/^<iframe src="[^"]+/, (opening) => opening + query)
    .replace(`. ${link}`, () => `, ${formatClock(start)}–${formatClock(end)}. ${link}`)
    .replace(link, () => link + formatFragment(stretch));
}

/** The stretch from the first of one line to the last of another, in tenths of a second. */
export function span({ start }: Stretch, { end }: Stretch): Stretch {
  return { start: Math.floor(start * 10) / 10, end: Math.round(end * 10) / 10 };
}
