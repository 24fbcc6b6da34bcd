import type { AddressState } from '../../schemas/address-state.ts';

/** What an address answered. */
export interface Answer {
  state: AddressState;
  /** The status of the last answer, or why there was none. */
  answer: string;
  /** Where it led, when that was somewhere else. */
  to: string | undefined;
}

/** How to ask. */
export interface Manners {
  timeoutSeconds: number;
  /** Who is asking, told to the server. */
  userAgent: string;
}

/** Redirects that say the page has a new address for good. */
const permanent: ReadonlySet<number> = new Set([301, 308]);

/** What says that there is no such page, or no such host. */
const gone: ReadonlySet<string> = new Set(['404', '410', 'ENOTFOUND']);

/** Redirects followed before it counts as a ring. */
const mostRedirects = 10;

/** Asks an address for its head, and for the page where servers refuse that; redirects are followed and told. */
export async function askAddress(address: string, manners: Manners): Promise<Answer> {
  const head = await follow(address, 'HEAD', manners);
  // Some servers answer HEAD with an error and GET with the page.
  const { answer, to, isMoved } = /^2/.test(head.answer) ? head : await follow(address, 'GET', manners);
  if (/^2/.test(answer)) return { state: isMoved ? 'moved' : 'open', answer, to };
  return { state: gone.has(answer) ? 'dead' : 'failing', answer, to };
}

interface Followed extends Omit<Answer, 'state'> {
  isMoved: boolean;
}

async function follow(address: string, method: 'HEAD' | 'GET', manners: Manners): Promise<Followed> {
  let place = withoutFragment(address);
  let isMoved = false;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const to = place === withoutFragment(address) ? undefined : place;
    const { status, location } = await ask(place, method, manners);
    const next = location !== undefined && URL.canParse(location, place) ? new URL(location, place) : undefined;
    if (!/^3\d\d$/.test(status) || !next || !/^https?:$/.test(next.protocol)) return { answer: status, to, isMoved };
    isMoved ||= permanent.has(Number(status));
    place = withoutFragment(next.href);
  }
  return { answer: 'redirects', to: undefined, isMoved: false };
}

function withoutFragment(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

/** One question: the status and where it sends us, or why nobody answered. */
async function ask(address: string, method: string, { timeoutSeconds, userAgent }: Manners) {
  try {
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': userAgent, accept: '*/*' },
      signal: AbortSignal.timeout(timeoutSeconds * 1000),
    });
    await response.body?.cancel();
    return { status: String(response.status), location: response.headers.get('location') ?? undefined };
  } catch (error) {
    return { status: nameFault(error), location: undefined };
  }
}

function nameFault(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer';
  if (error.name === 'TimeoutError') return 'timeout';
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'no answer';
}
