import { formatSeconds, parseTime } from './timecode.ts';

/** A stretch of a film in seconds; `end` is undefined when it runs to the end. */
export interface TimeRange {
  start: number;
  end: number | undefined;
}

/** Why an address's stretch could not be used as written. */
export type TimeFault = 'reversed' | 'outside' | 'not-a-time' | 'repeated';

/** The stretch an address asks for, and what is wrong with it if something is. */
export interface TimeRequest extends TimeRange {
  fault?: TimeFault;
}

/**
 * Reads `t=62,95`, `t=1:02,1:35`, `t=,95` or `t=npt:62` out of an address fragment (W3C Media Fragments 1.0: the last
 * valid one counts). Undefined when it names no time; a stretch that ends before it begins is told as such.
 */
export function parseFragment(hash: string): TimeRequest | undefined {
  const values = hash
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part.startsWith('t='));
  const found = values.map((part) => parseRange(unescapeText(part.slice(2)).replace(/^npt:/, '')));
  return found.findLast((range) => range && !range.fault) ?? found.findLast((range) => range !== undefined);
}

/** Reads `?t=62`, `?t=62,95` and `?start=62&end=95`; undefined when the query names no time. What cannot be used is told. */
export function parseQuery(search: string): TimeRequest | undefined {
  const query = new URLSearchParams(search);
  const given = ['t', 'start', 'end'].map((name) => query.getAll(name));
  if (given.every((values) => values.length === 0)) return undefined;
  if (given.some((values) => values.length > 1)) return { ...whole, fault: 'repeated' };
  const [t, start = '0', end] = given.map(([value]) => value);
  if (t !== undefined) {
    const range = parseRange(t);
    return range?.fault ? { ...range, start: parseTime(t.split(',')[0] ?? '') ?? 0 } : (range ?? noTime);
  }
  const [from, to] = [parseTime(start), end === undefined ? undefined : parseTime(end)];
  if (from === undefined || (end !== undefined && to === undefined)) return { ...noTime, start: from ?? 0 };
  return to !== undefined && to <= from ? { start: from, end: undefined, fault: 'reversed' } : { start: from, end: to };
}

/** What a film of a known length can give of a stretch: from the start when it begins after the end, and to the end when it is longer. */
export function fitRange(request: TimeRequest, duration: number): TimeRequest {
  if (request.start >= duration) return { ...whole, fault: request.fault ?? 'outside' };
  return request.end !== undefined && request.end >= duration ? { ...request, end: undefined } : request;
}

/** A stretch as an address fragment: `#t=62,95`. */
export function formatFragment({ start, end }: TimeRange): string {
  return `#t=${formatSeconds(start)}${end === undefined ? '' : `,${formatSeconds(end)}`}`;
}

const whole: TimeRange = { start: 0, end: undefined };
const noTime: TimeRequest = { ...whole, fault: 'not-a-time' };

function parseRange(text: string): TimeRequest | undefined {
  const [from = '', to, ...more] = text.split(',');
  const start = from === '' && to !== undefined ? 0 : parseTime(from);
  const end = to === undefined ? undefined : parseTime(to);
  if (more.length > 0 || start === undefined || (to !== undefined && end === undefined)) return undefined;
  return end !== undefined && end <= start ? { ...whole, fault: 'reversed' } : { start, end };
}

/** The text with its escapes read; unchanged when they cannot be. */
function unescapeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
