import type { TimeRange } from '~/lib/media-fragment';
import type { Film } from './film';
import { follow, seconds } from './film-state';

/** A line of the transcript: what is said between two seconds, and the link it stands in. */
export interface Line {
  start: number;
  end: number;
  link: HTMLAnchorElement;
}

/** The lines on the page, in the order they are said. */
export function listLines(): readonly Line[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('a[data-cue]')].map((link) => {
    const [start = 0, end = 0] = (link.dataset['cue'] ?? '').split(',').map(Number);
    return { start, end, link };
  });
}

/** The last line begun at a second; undefined before the first. Halves the list until one is left. */
export function findLine<Found extends Pick<TimeRange, 'start'>>(
  lines: readonly Found[],
  second: number,
): Found | undefined {
  // A seek may land a hair before the line it was made for.
  return lines.findLast(({ start }) => start <= second + 0.05);
}

/** Marks the line being spoken, and brings it into view where the viewer has asked for that. */
export function markLines({ lines, signal }: Film, video: HTMLVideoElement): void {
  const isFollowed = document.querySelector<HTMLInputElement>('[name="follow"]');
  let current: HTMLAnchorElement | undefined;
  const act = (second: number) => {
    const next = findLine(lines, second)?.link;
    if (next === current) return;
    current?.removeAttribute('aria-current');
    next?.setAttribute('aria-current', 'true');
    current = next;
    // As far as it must, and as the style sheet says: at once for those who want stillness.
    if (isFollowed?.checked && next?.checkVisibility()) next.scrollIntoView({ block: 'nearest' });
  };
  follow(seconds, video, { signal, act });
}
