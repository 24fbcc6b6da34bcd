import type { TimeRange } from '~/lib/media-fragment';
import type { Shared } from './film';
import { follow, seconds } from './film-state';

/** Keeps to a stretch of a film: stops once at its end, and lets go when the viewer seeks out of it. Gives the way to set the stretch. */
export function keepClips({ signal, tell }: Shared, video: HTMLVideoElement): (clip: TimeRange) => void {
  let clip: TimeRange | undefined;
  const act = (now: number) => {
    const { start = 0, end = Infinity } = clip ?? {};
    const isEnded = !video.seeking && now >= end;
    if (isEnded) video.pause();
    else if (!video.seeking || (now >= start - 0.5 && now <= end)) return;
    tell(isEnded ? 'ended' : '');
    clip = undefined;
  };
  // Time updates come up to a quarter of a second late; pictures come in time, where the browser tells of them. On a busy
  // machine pictures go on after a seek while the film's own clock still stands, until the browser hears that it plays (3 is HAVE_FUTURE_DATA).
  const watchPictures = (_event: unknown, picture?: VideoFrameCallbackMetadata) => {
    act((!video.seeking && video.readyState < 3 && picture?.mediaTime) || video.currentTime);
    if (clip) video.requestVideoFrameCallback?.(watchPictures);
  };
  follow(seconds, video, { signal, act });
  video.addEventListener('play', watchPictures, { signal });
  return (next) => {
    clip = next;
  };
}
