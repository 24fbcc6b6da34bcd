import type { Film } from './film';
import { file, running, seconds } from './film-state';

/** Plays a long film's playlist (HLS) with a library, fetched on the first play, where the browser cannot read it. Without the library it plays the plain file. */
export function usePlaylist({ signal }: Film, video: HTMLVideoElement): void {
  const { hls } = video.dataset;
  if (!hls || video.canPlayType('application/vnd.apple.mpegurl')) return;
  video.addEventListener('play', () => void playWithLibrary(video, hls), { once: true, signal });
}

async function playWithLibrary(video: HTMLVideoElement, playlist: string): Promise<void> {
  const library = await import('hls.js/light');
  const Hls = library.default;
  if (!Hls.isSupported()) return;
  // A worker would be made from text, which the page's policy forbids.
  const player = new Hls({ enableWorker: false, startPosition: seconds.read(video) });
  player.on(Hls.Events.ERROR, (_event, { fatal }) => {
    if (!fatal) return;
    player.destroy();
    file.change(video, file.read(video));
  });
  player.loadSource(playlist);
  player.attachMedia(video);
  running.change(video, true);
}
