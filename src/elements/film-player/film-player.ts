import { fill } from '~/lib/fill';
import { parseFragment } from '~/lib/media-fragment';
import { readWordLines } from '~/lib/word-lines';
import { readAddress } from './address';
import { offerDescribed } from './described';
import type { Words } from '../copying';
import type { Film, Shared } from './film';
import { useFrame } from './framed-screen';
import { listLines, markLines } from './lines';
import { passOver } from './passages';
import { usePlaylist } from './playlist';
import { followPresses } from './presses';
import { useVideo } from './video-screen';

/**
 * The film on its page. Everything works without it: the video has the browser's own controls, times are links into the
 * file, another site's player is a link to that site. With it the lines and chapters play from their second, the line
 * being spoken is marked, an address like `#t=62,95` plays that stretch and stops once, and lines can be copied and cut.
 */
class FilmPlayer extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const film = this.#makeFilm(signal);
    if (!film) return;
    const choose = followPresses(film);
    const answer = () => {
      const line = film.lines.find(({ link }) => link.hash === location.hash);
      const asked = line ? { start: line.start, end: undefined } : readAddress();
      if (asked) film.show(asked, 'asked');
      if (line) choose(line);
      return asked;
    };
    addEventListener('hashchange', answer, { signal });
    if (film.video) for (const improve of [usePlaylist, markLines, passOver, offerDescribed]) improve(film, film.video);
    const given = parseFragment(`t=${this.dataset['clip']}`);
    if (!answer() && given) film.show(given, 'given');
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  /** The film as its parts know it; undefined on a page that only tells of one. */
  #makeFilm(signal: AbortSignal): Film | undefined {
    const video = this.querySelector('video');
    const picture = this.querySelector<HTMLAnchorElement>('a[data-player]');
    const frame = this.querySelector('template')?.content.querySelector('iframe');
    const words: Words = readWordLines(this.dataset['words'] ?? '');
    const status = this.querySelector('[role="status"]');
    const tell: Shared['tell'] = (name = '', clocks) => {
      if (status) status.textContent = fill(words[name], clocks);
    };
    const shared = { root: this, video, lines: listLines(), words, signal, tell };
    if (video) return { ...shared, ...useVideo(shared, video) };
    return picture && frame ? { ...shared, ...useFrame(shared, picture, frame) } : undefined;
  }
}

customElements.define('film-player', FilmPlayer);
