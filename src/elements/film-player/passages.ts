import { formatClock } from '~/lib/timecode';
import type { Film } from './film';
import { follow, running, seconds } from './film-state';

/** Passes over the passages the page warns of while the film runs, when the viewer has asked for it. */
export function passOver({ signal, tell }: Film, video: HTMLVideoElement): void {
  const isWanted = document.querySelector<HTMLInputElement>('[name="skip"]');
  const passages = [...document.querySelectorAll<HTMLElement>('[data-passage]')].map(({ dataset }) =>
    (dataset['passage'] ?? '').split(',').map(Number),
  );
  const act = (now: number) => {
    const [, to] = passages.find(([start = 0, end = 0]) => now >= start && now < end) ?? [];
    if (to === undefined || !isWanted?.checked || !running.read(video)) return;
    seconds.change(video, to);
    tell('skipped', { to: formatClock(to) });
  };
  follow(seconds, video, { signal, act });
}
