import type { EmbedData } from '~/lib/embed-data';
import { findAskedRange } from './asked-range';
import { hasNoOrigin } from './host-page';

/** A press puts the other site's player in place of our still; where it could not work, the link leads to the film's page. */
export function openOtherPlayer(data: EmbedData): void {
  const link = document.querySelector<HTMLAnchorElement>('.film-frame');
  if (!link) return;
  if (hasNoOrigin()) {
    link.href = data.page;
    link.querySelector('.film-contacts')?.remove();
    const label = link.querySelector('.button');
    if (label) label.textContent = data.words.newTab;
    return;
  }
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const frame = buildPlayer(link.dataset, data);
    link.replaceWith(frame);
    frame.focus();
  });
}

/** The other site's player at the asked-for stretch, in the whole seconds every player understands. */
function buildPlayer(
  { player = '', title = '', start = '', end = '', unit = '' }: DOMStringMap,
  data: EmbedData,
): HTMLIFrameElement {
  const range = findAskedRange(data, data.duration ?? Infinity);
  const times = [
    range?.start ? `&${start}=${Math.floor(range.start)}${unit}` : '',
    range?.end ? `&${end}=${Math.ceil(range.end)}${unit}` : '',
  ];
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.allow = 'fullscreen; picture-in-picture; encrypted-media';
  frame.allowFullscreen = true;
  // Without a referrer some players refuse to play (YouTube, error 153).
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.src = player + times.join('');
  return frame;
}
