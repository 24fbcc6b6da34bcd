import { formatFragment, parseFragment } from '~/lib/media-fragment';
import type { TimeRequest } from '~/lib/media-fragment';

/** The stretch the page's address asks for. Machines write it as a query, which is made into the fragment people copy. */
export function readAddress(): TimeRequest | undefined {
  const fragment = parseFragment(location.hash);
  const url = new URL(location.href);
  const times = url.searchParams.getAll('t');
  if (times.length === 0) return fragment;
  const query = readQuery(times);
  url.searchParams.delete('t');
  if (!fragment) url.hash = query.fault && query.start === 0 ? '' : formatFragment(query);
  history.replaceState(null, '', url);
  return fragment ?? query;
}

/** The stretch a query asks for; one that ends before it begins still tells where to begin. */
function readQuery([time = '', ...more]: readonly string[]): TimeRequest {
  const whole = { start: 0, end: undefined };
  if (more.length > 0) return { ...whole, fault: 'repeated' };
  const asked = parseFragment(`t=${time}`) ?? { ...whole, fault: 'not-a-time' };
  return asked.fault ? { ...asked, ...parseFragment(`t=${time.split(',')[0]}`) } : asked;
}
