/** Seconds as WebVTT writes them: `00:01:02.345`. */
export function formatCueTime(seconds: number): string {
  return new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23);
}

/** The line with a cue’s times as WebVTT wants it. */
export function formatTiming({ start, end }: { start: number; end: number }): string {
  return `${formatCueTime(start)} --> ${formatCueTime(end)}`;
}

/** The right form of a line with times that are nearly right: commas, short numbers, another arrow; undefined when nobody can tell. */
export function mendTiming(row: string): string | undefined {
  if (row.length > 200) return undefined;
  const [, first, arrow, second] = /^\s*(\d[\d:.,]{2,})\s*(\D.{0,4}?)\s*(\d[\d:.,]{2,})/.exec(row) ?? [];
  if (first === undefined || arrow === undefined || second === undefined || !/[-–—→=>]/.test(arrow)) return undefined;
  const [start, end] = [readLooseTime(first), readLooseTime(second)];
  if (start === undefined || end === undefined || end <= start) return undefined;
  return formatTiming({ start, end });
}

function readLooseTime(text: string): number | undefined {
  const [, hours = '0', minutes = '', seconds = '', parts = '0'] =
    /^(?:(\d{1,2}):)?(\d{1,2}):(\d{1,2})(?:[.,:](\d{1,3}))?$/.exec(text) ?? [];
  if (minutes === '' || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${parts}`);
}
