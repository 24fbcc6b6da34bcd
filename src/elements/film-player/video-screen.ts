import { fitRange } from '~/lib/media-fragment';
import type { TimeRequest } from '~/lib/media-fragment';
import { keepClips } from './clip-keeper';
import { announce } from './film';
import type { Screen, Shared, Showing } from './film';
import { captions, running, seconds } from './film-state';

/** Shows stretches of our own film, which the browser plays itself. */
export function useVideo(film: Shared, video: HTMLVideoElement): Screen {
  const { signal } = film;
  const keep = keepClips(film, video);
  showCaptions(video, signal);
  if (film.root.dataset['clip']) dropFragment(video);

  const start = (request: TimeRequest, showing: Showing) => {
    keep(request);
    seconds.change(video, request.start);
    announce(film, request, showing);
    if (showing !== 'played') return;
    running.change(video, true);
    video.scrollIntoView({ block: 'nearest' });
  };
  return {
    show: (request, showing) => {
      if (showing !== 'asked') return start(request, showing);
      // An address may ask for anything: the film's length is needed to answer it.
      const answer = () => start(fitRange(request, video.duration), showing);
      if (video.readyState > 0) return answer();
      video.addEventListener('loadedmetadata', answer, { once: true, signal });
      video.preload = 'metadata';
      video.load();
    },
    position: () => seconds.read(video),
    open: () => {},
  };
}

/** Shows captions in the page's language when the film is first played: asking for them earlier would cost a request. The viewer's own choice stands. */
function showCaptions(video: HTMLVideoElement, signal: AbortSignal): void {
  const show = () => {
    if (captions.read(video) === undefined) captions.change(video, document.documentElement.lang);
  };
  // The film may have been started before this came.
  if (running.read(video)) show();
  else video.addEventListener('play', show, { once: true, signal });
}

/** Takes the stretch out of the file's address, where it served those without script: the keeper has it now, and tells when it ends. A new address is not fetched before play, while a call to load would. */
function dropFragment(video: HTMLVideoElement): void {
  const isRunning = running.read(video);
  video.src = video.currentSrc.replace(/#.*/, '');
  running.change(video, isRunning);
}
