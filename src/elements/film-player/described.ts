import type { Film } from './film';
import { file } from './film-state';

/** Changes between the film and the one with spoken description, at the same second. */
export function offerDescribed({ root, signal }: Film, video: HTMLVideoElement): void {
  const choice = root.querySelector<HTMLInputElement>('[name="described"]');
  const plain = file.read(video);
  const change = () => file.change(video, (choice?.checked && video.dataset['described']) || plain);
  choice?.addEventListener('change', change, { signal });
}
