/** Seconds as a reader's clock: `1:35`, `1:02:03`. Fractions are cut. */
export function formatClock(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const pad = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(rest)}` : `${minutes}:${pad(rest)}`;
}

/** The id of a cue or chapter made from its start, stable while the time is: `t-00-01-35`. */
export function timeId(seconds: number): string {
  const pad = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `t-${pad(seconds / 3600)}-${pad((seconds / 60) % 60)}-${pad(seconds % 60)}`;
}

/** Seconds as an ISO 8601 duration, the form schema.org and `<time>` want: `PT1M22S`. */
export function isoDuration(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${rest || whole === 0 ? `${rest}S` : ''}`;
}

/** A stretch of a film in seconds; `end` is undefined when it runs to the end. */
export interface TimeRange {
  start: number;
  end: number | undefined;
}

/** Reads `t=62,95`, `t=1:02,1:35`, `t=,95` or `t=npt:62` out of an address fragment (W3C Media Fragments 1.0, the last valid one counts); undefined when there is none. */
export function parseFragment(hash: string): TimeRange | undefined {
  const values = hash
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part.startsWith('t='));
  return values.map((part) => parseRange(part.slice(2).replace(/^npt:/, ''))).findLast((range) => range !== undefined);
}

function parseRange(text: string): TimeRange | undefined {
  const [from, to, ...more] = text.split(',');
  const start = from === '' && to !== undefined ? 0 : parseTime(from ?? '');
  const end = to === undefined ? undefined : parseTime(to);
  const isBroken = more.length > 0 || start === undefined || (to !== undefined && end === undefined);
  if (isBroken || (end !== undefined && end <= start)) return undefined;
  return { start, end };
}

/** Seconds out of `62`, `62.5`, `1:02` or `0:01:02`; undefined for anything else and above a day. */
export function parseTime(text: string): number | undefined {
  const match = /^(?:(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d(?:\.\d{1,3})?)|(\d{1,5}(?:\.\d{1,3})?))$/.exec(text);
  if (!match) return undefined;
  const [, hours = '0', minutes = '0', rest = '0', plain] = match;
  const seconds = plain === undefined ? Number(hours) * 3600 + Number(minutes) * 60 + Number(rest) : Number(plain);
  return seconds <= 86_400 ? seconds : undefined;
}
