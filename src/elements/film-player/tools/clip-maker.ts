import { fill } from '~/lib/fill';
import { formatClock } from '~/lib/timecode';
import { say } from '../../copying';
import type { Film } from '../film';
import type { Line } from '../lines';
import { narrow, span } from './share-codes';
import type { Stretch } from './share-codes';

/** How a viewer makes a clip of the film by choosing its first and last line. */
export interface ClipMaker {
  /** Makes a line the clip's first or last; two lines chosen backwards are put right. */
  set(edge: 'from' | 'to', line: Line): void;
  /** Plays the clip. */
  play(): void;
  /** Goes back to the whole film. */
  clear(): void;
}

/** Makes the clip maker: it marks the lines, and gives the page's link, citation and codes the stretch. */
export function makeClipMaker(film: Film, bar: Element | null): ClipMaker {
  const { lines, words } = film;
  const fields = [...document.querySelectorAll<HTMLTextAreaElement>('.film-teaching textarea')];
  const made = document.querySelector<HTMLElement>('.clip-made');
  const fetch = bar?.querySelector<HTMLElement>('a');
  let edges: { from?: Line; to?: Line } = {};
  let stretch: Stretch | undefined;

  const show = () => {
    const { from = edges.to, to = from } = edges;
    const isWhole = edges.from && edges.to;
    stretch = isWhole && from && to && span(from, to);
    for (const { start, end, link } of lines) {
      link.classList.toggle('clip-line', !!from && !!to && start >= from.start && end <= to.end);
      link.classList.toggle('clip-first', link === edges.from?.link);
      link.classList.toggle('clip-last', link === edges.to?.link);
    }
    const link = fields[0]?.defaultValue ?? '';
    for (const field of fields)
      field.value = stretch ? narrow(field.defaultValue, { link, stretch }) : field.defaultValue;
    for (const part of [made, fetch]) if (part) part.hidden = !stretch;
  };
  return {
    set: (edge, line) => {
      edges[edge] = line;
      const { from, to } = edges;
      if (from && to && from.start > to.start) edges = { from: to, to: from };
      show();
      const clocks = stretch && { from: formatClock(stretch.start), to: formatClock(stretch.end) };
      const title = made?.querySelector('h3');
      if (title) title.textContent = fill(words['clip'], clocks);
      const teaching = made?.closest('details');
      if (teaching && clocks) teaching.open = true;
      say(bar, fill(words[clocks ? 'clipMade' : edge], clocks));
    },
    play: () => stretch && film.show(stretch, 'played'),
    clear: () => {
      edges = {};
      show();
      fields[0]?.focus();
      say(made, words['whole']);
    },
  };
}
