/** Seconds as a reader's clock: `1:35`, `1:02:03`. Fractions are cut. */
export function formatClock(seconds: number): string {
  return wholeClock(seconds).replace(/^(00:)?0?/, '');
}

/** The id of a cue or chapter made from its start, stable while the time is: `t-00-01-35`. */
export function timeId(seconds: number): string {
  return `t-${wholeClock(seconds).replaceAll(':', '-')}`;
}

/** Seconds of a day as `00:01:35`; every film page carries this in its script, so it is short. */
function wholeClock(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(11, 19);
}

/** Seconds as an ISO 8601 duration, the form schema.org and `<time>` want: `PT1M22S`. */
export function isoDuration(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${rest || whole === 0 ? `${rest}S` : ''}`;
}

/** Seconds as an address writes them, at most three decimals: `62`, `62.5`. */
export function formatSeconds(seconds: number): string {
  return String(Math.round(seconds * 1000) / 1000);
}

/** Seconds out of `62`, `62.5`, `62s`, `1m02s`, `1:02` or `0:01:02`; undefined for anything else and above a day. */
export function parseTime(text: string): number | undefined {
  const match = timeForms.map((form) => form.exec(text)).find((found) => found !== null);
  if (!match || text.length > 16) return undefined;
  const [, hours = '0', minutes = '0', rest = '0'] = match;
  const seconds = Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
  return seconds <= 86_400 ? seconds : undefined;
}

/** What a time may look like, each as hours, minutes and seconds: a clock, plain seconds, and the letters some players write. */
const timeForms = [
  /^(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d(?:\.\d{1,3})?)$/,
  /^()()(\d{1,5}(?:\.\d{1,3})?)s?$/,
  /^(?:(\d{1,2})h)?(\d{1,4})m(?:(\d{1,2}(?:\.\d{1,3})?)s)?$/,
];
