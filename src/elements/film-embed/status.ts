import type { TimeRange } from '~/lib/media-fragment';
import { formatClock } from '~/lib/timecode';

/** Says something in the status line, which is read aloud; times are written by us and nothing else is put in. */
export function say(template: string, { start, end = 0 }: TimeRange = { start: 0, end: 0 }): void {
  const text = template.replace('{from}', formatClock(start)).replace('{to}', formatClock(end));
  const status = document.querySelector('[role="status"]');
  if (status && status.textContent !== text) status.textContent = text;
}
