import type { EmbedData } from '~/lib/embed-data';
import { parseFragment } from '~/lib/media-fragment';

/** Plays from the time, chapter or line the viewer presses, and marks the line being spoken. */
export function followWords(video: HTMLVideoElement, { captions }: EmbedData): void {
  const [own] = captions;
  const lines = [...document.querySelectorAll<HTMLElement>('[data-cue]')];
  const startOf = (line: HTMLElement) => own?.cues[Number(line.dataset['cue'])]?.[0];

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const link = target?.closest<HTMLAnchorElement>('a[data-seek]');
    const line = target?.closest<HTMLElement>('[data-cue]');
    const start = link ? parseFragment(link.hash)?.start : line ? startOf(line) : undefined;
    if (start === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Words that are being marked to be copied are not to be played.
    if (!link && !document.getSelection()?.isCollapsed) return;
    event.preventDefault();
    video.currentTime = start;
    // A refused play leaves the film ready at the right second, with its own button.
    video.play().catch(() => {});
    video.scrollIntoView({ block: 'nearest' });
  });

  video.addEventListener('timeupdate', () => {
    const current = lines.findLast((line) => (startOf(line) ?? Infinity) <= video.currentTime + 0.05);
    for (const line of lines) {
      if (line === current) line.setAttribute('aria-current', 'true');
      else line.removeAttribute('aria-current');
    }
  });
}
