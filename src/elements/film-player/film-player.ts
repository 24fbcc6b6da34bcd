import { parseFragment } from '~/lib/media-fragment';
import type { TimeRange } from '~/lib/media-fragment';
import { formatClock } from '~/lib/timecode';

/**
 * The film on its page: links marked `data-seek` play from their second instead of opening the file, the line being
 * spoken is marked, and an address like `#t=62,95` plays that stretch and stops once. Everything works without it:
 * the video has the browser's own controls, and the links lead to the file.
 */
class FilmPlayer extends HTMLElement {
  #stop = new AbortController();
  /** The stretch being played; undefined once it has ended or the viewer has left it. */
  #clip: TimeRange | undefined;

  connectedCallback(): void {
    const video = this.querySelector('video');
    if (!video) return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    document.addEventListener('click', (event) => this.#follow(video, event), { signal });
    window.addEventListener('hashchange', () => this.#readAddress(video), { signal });
    video.addEventListener('timeupdate', () => this.#keepUp(video), { signal });
    video.addEventListener('seeking', () => this.#letGo(video), { signal });
    video.addEventListener('play', () => showCaptions(video), { signal, once: true });
    // The film may have been started before this came.
    if (!video.paused) showCaptions(video);
    this.#readAddress(video);
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  /** Plays from a link's second, unless the viewer asked for a new tab. */
  #follow(video: HTMLVideoElement, event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-seek]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const range = parseFragment(link.hash);
    if (!range) return;
    event.preventDefault();
    this.#say('');
    this.#clip = undefined;
    video.currentTime = range.start;
    // A refused play leaves the film ready at the right second, with its own button.
    video.play().catch(() => {});
    video.scrollIntoView({ block: 'nearest' });
  }

  /** Makes ready the stretch the address names. */
  #readAddress(video: HTMLVideoElement): void {
    const range = parseFragment(location.hash);
    if (!range) return;
    const apply = () => {
      const { duration } = video;
      if (range.start >= duration) return;
      this.#clip = range.end !== undefined && range.end < duration ? range : undefined;
      video.currentTime = range.start;
      const template = this.querySelector<HTMLElement>('[data-clip]')?.dataset['clip'] ?? '';
      this.#say(
        template
          .replace('{from}', formatClock(range.start))
          .replace('{to}', formatClock(Math.min(range.end ?? duration, duration))),
      );
    };
    if (video.readyState > 0) {
      apply();
      return;
    }
    video.addEventListener('loadedmetadata', apply, { once: true, signal: this.#stop.signal });
    video.preload = 'metadata';
    video.load();
  }

  /** Marks the line being spoken, and stops once at the end of a stretch. */
  #keepUp(video: HTMLVideoElement): void {
    this.#mark(video.currentTime);
    if (this.#clip?.end === undefined || video.currentTime < this.#clip.end) return;
    this.#clip = undefined;
    video.pause();
    this.#say(this.querySelector<HTMLElement>('[data-ended]')?.dataset['ended'] ?? '');
  }

  /** Lets the viewer go when they seek out of the stretch. */
  #letGo(video: HTMLVideoElement): void {
    if (!this.#clip) return;
    const isInside = video.currentTime >= this.#clip.start - 0.5 && video.currentTime <= (this.#clip.end ?? Infinity);
    if (isInside) return;
    this.#clip = undefined;
    this.#say('');
  }

  #mark(seconds: number): void {
    const lines = [...document.querySelectorAll<HTMLAnchorElement>('.transcript a[data-seek]')];
    const current = lines.findLast((line) => (parseFragment(line.hash)?.start ?? Infinity) <= seconds + 0.05);
    for (const line of lines) {
      if (line === current) line.setAttribute('aria-current', 'true');
      else line.removeAttribute('aria-current');
    }
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status && status.textContent !== text) status.textContent = text;
  }
}

/** Shows captions in the page's language when the film is first played: asking for them earlier would cost a request. The viewer's own choice stands. */
function showCaptions(video: HTMLVideoElement): void {
  const tracks = [...video.textTracks].filter(({ kind }) => kind === 'captions');
  if (tracks.some(({ mode }) => mode === 'showing')) return;
  const own = tracks.find(({ language }) => language === document.documentElement.lang) ?? tracks[0];
  if (own) own.mode = 'showing';
}

customElements.define('film-player', FilmPlayer);
