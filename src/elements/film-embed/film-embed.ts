/** The script of an embed page, made to one classic script: it has no imports left, and needs nothing from the network. */
import type { EmbedData } from '~/lib/embed-data';
import { showCaptions } from './captions';
import { openOtherPlayer } from './framed-film';
import { freeVideo } from './free-video';
import { tellHostPage } from './host-page';
import { keepToStretch } from './stretch';
import { followWords } from './words';

// A classic script in the head cannot wait by itself.
document.addEventListener('DOMContentLoaded', () => {
  tellHostPage();
  const data = readData();
  if (!data) return;
  const video = freeVideo();
  if (video) {
    keepToStretch(video, data);
    followWords(video, data);
    showCaptions(video, data);
  }
  openOtherPlayer(data);
  // Where the frame refuses full screen, the film's own page has it.
  if (document.fullscreenEnabled) return;
  document.querySelector('.embed-open')?.removeAttribute('hidden');
});

/** What the page tells; undefined on a page without a film. */
function readData(): EmbedData | undefined {
  const text = document.querySelector('script[type="application/json"]')?.textContent;
  // The border: the page and this script are made in one build from one type.
  return text ? (JSON.parse(text) as EmbedData) : undefined;
}
