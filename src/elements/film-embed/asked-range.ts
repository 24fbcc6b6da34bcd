import type { EmbedData } from '~/lib/embed-data';
import { fitRange, parseFragment, parseQuery } from '~/lib/media-fragment';
import type { TimeRequest } from '~/lib/media-fragment';

/**
 * The stretch to play: what the address asks for as far as the film has it, else the page's own clip. Undefined when
 * neither names a stretch. A request that cannot be used is told with the stretch that is played in its place.
 */
export function findAskedRange({ clip }: EmbedData, duration: number): TimeRequest | undefined {
  // The query is the frame's own; the hash may be what a host page has added.
  const asked = parseQuery(location.search) ?? parseFragment(location.hash);
  if (!asked) return clip;
  const range = fitRange(asked, duration);
  return range.fault && range.start === 0 && clip ? { ...clip, fault: range.fault } : range;
}
