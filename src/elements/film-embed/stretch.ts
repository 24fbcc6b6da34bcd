import type { EmbedData } from '~/lib/embed-data';
import type { TimeRange } from '~/lib/media-fragment';
import { findAskedRange } from './asked-range';
import { say } from './status';

/** Makes the asked-for stretch ready, plays it, stops once at its end and says so; a viewer who seeks out of it is let go. */
export function keepToStretch(video: HTMLVideoElement, data: EmbedData): void {
  let stretch: TimeRange | undefined;

  const prepare = (duration: number) => {
    const range = findAskedRange(data, duration);
    stretch = range && !range.fault ? range : undefined;
    if (!range) return;
    // Before the film is fetched this is where it will start, and nothing is fetched for it.
    video.currentTime = range.start;
    if (range.fault) say(data.words.faults[range.fault], range);
    // The page's own clip is told by the page itself.
    else if (range !== data.clip && (range.start > 0 || range.end !== undefined))
      say(data.words.clip, { start: range.start, end: range.end ?? duration });
  };
  const stopAtEnd = () => {
    if (stretch?.end === undefined || video.currentTime < stretch.end) return;
    stretch = undefined;
    video.pause();
    say(data.words.ended);
  };
  const letGo = () => {
    if (!stretch || isWithin(video.currentTime, stretch)) return;
    stretch = undefined;
    say('');
  };

  whenLengthIsKnown(video, data, prepare);
  window.addEventListener('hashchange', () => whenLengthIsKnown(video, data, prepare));
  video.addEventListener('seeking', letGo);
  video.addEventListener('timeupdate', stopAtEnd);
  watchFrames(video, stopAtEnd);
}

function whenLengthIsKnown(video: HTMLVideoElement, { duration }: EmbedData, act: (duration: number) => void): void {
  const known = video.readyState > 0 ? video.duration : duration;
  if (known !== undefined) {
    act(known);
    return;
  }
  video.addEventListener('loadedmetadata', () => act(video.duration), { once: true });
  video.preload = 'metadata';
  video.load();
}

function isWithin(seconds: number, { start, end = Infinity }: TimeRange): boolean {
  return seconds >= start - 0.5 && seconds < end;
}

/** Looks at every frame where the browser can: `timeupdate` comes up to a quarter of a second late. */
function watchFrames(video: HTMLVideoElement, look: () => void): void {
  if (!('requestVideoFrameCallback' in video)) return;
  const next = () => {
    look();
    video.requestVideoFrameCallback(next);
  };
  video.requestVideoFrameCallback(next);
}
