import type { TimeRequest } from '~/lib/media-fragment';
import { announce } from './film';
import type { Screen, Shared } from './film';

/** Shows stretches in another site's player, which is asked for nothing before the viewer presses the picture. */
export function useFrame(film: Shared, picture: HTMLAnchorElement, frame: HTMLIFrameElement): Screen {
  let request: TimeRequest = { start: 0, end: undefined };
  const load = () => {
    frame.src = playerAddress(picture.dataset, request);
  };
  return {
    show: (next, showing) => {
      request = next;
      if (frame.isConnected) load();
      else announce(film, next, 'asked');
      if (showing === 'played') film.root.scrollIntoView({ block: 'nearest' });
    },
    position: () => (frame.isConnected ? request.start : 0),
    open: () => {
      load();
      picture.replaceWith(frame);
      frame.focus();
      film.tell();
    },
  };
}

/** The player's address for a stretch, in whole seconds so that none of it is lost. */
export function playerAddress(
  { player = '', start = '', end = '', unit = '' }: DOMStringMap,
  range: Pick<TimeRequest, 'start' | 'end'>,
): string {
  const from = range.start > 0 ? `&${start}=${Math.floor(range.start)}${unit}` : '';
  const to = range.end === undefined ? '' : `&${end}=${Math.ceil(range.end)}${unit}`;
  return `${player}&autoplay=1${from}${to}`;
}
