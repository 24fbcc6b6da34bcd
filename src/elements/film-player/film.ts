import type { Words } from '../copying';
import type { TimeRequest } from '~/lib/media-fragment';
import { formatClock } from '~/lib/timecode';
import type { Line } from './lines';

/** How a stretch is shown: made ready because an address names it (`asked`) or the page is about it (`given`), or played because the viewer pressed. */
export type Showing = 'asked' | 'given' | 'played';

/** What every part of the element shares. */
export interface Shared {
  /** The element the film stands in. */
  readonly root: HTMLElement;
  /** Our own film; null when another site's player shows it. */
  readonly video: HTMLVideoElement | null;
  /** The lines of the transcript on the page. */
  readonly lines: readonly Line[];
  readonly words: Words;
  /** Ends every listener when the element leaves the page. */
  readonly signal: AbortSignal;
  /** Says one of the sentences in the status line, with clocks set into it; nothing when it is left out. */
  tell(name?: string, clocks?: Words): void;
}

/** What shows the film, our own video or another site's player, and what can be asked of both. */
export interface Screen {
  /** Goes to a stretch; it is kept to once, and the viewer is let go when they seek out of it. */
  show(request: TimeRequest, showing: Showing): void;
  /** The second the viewer is at; 0 before the film has been started. */
  position(): number;
  /** Puts the other site's player on the page; nothing for our own film. */
  open(): void;
}

/** A film on its page, whoever's player shows it. */
export interface Film extends Shared, Screen {}

/** Says what comes of a stretch: what was wrong with it, that it is a clip, or where the film begins. */
export function announce({ tell }: Shared, { start, end, fault }: TimeRequest, showing: Showing): void {
  const ready = showing !== 'played' && start > 0 ? 'ready' : '';
  tell(fault ?? (end === undefined ? ready : 'clip'), { from: formatClock(start), to: formatClock(end ?? 0) });
}
