import type { EmbedCaptions, EmbedData } from '~/lib/embed-data';

/**
 * Captions in every language the page carries, made here because a frame without an origin may fetch none. The page's
 * own language is shown unless the address (`?tekst=en`, `?tekst=av`) or the viewer chooses another.
 */
export function showCaptions(video: HTMLVideoElement, { captions }: EmbedData): void {
  const tracks = captions.map((language) => addTrack(video, language));
  const select = document.querySelector<HTMLSelectElement>('select');
  const choose = (lang: string) => {
    tracks.forEach((track, index) => {
      track.mode = captions[index]?.lang === lang ? 'showing' : 'disabled';
    });
  };

  const asked = new URLSearchParams(location.search).get('tekst');
  const [own] = captions;
  choose(asked === 'av' || captions.some(({ lang }) => lang === asked) ? (asked ?? '') : (own?.lang ?? ''));
  // The browser's own menu chooses too, and then the page's follows.
  const follow = () => {
    const shown = captions[tracks.findIndex(({ mode }) => mode === 'showing')];
    if (select) select.value = shown?.lang ?? 'av';
    if (shown) writeTranscript(shown);
  };
  video.textTracks.addEventListener('change', follow);
  select?.addEventListener('change', () => choose(select.value));
  document.querySelector('.embed-captions')?.removeAttribute('hidden');
  follow();
}

function addTrack(video: HTMLVideoElement, { label, lang, cues }: EmbedCaptions): TextTrack {
  const track = video.addTextTrack('captions', label, lang);
  for (const [start, end, text] of cues) if (text) track.addCue(new VTTCue(start, end, text));
  return track;
}

/** Writes the transcript's lines in a language that has the same lines. */
function writeTranscript({ lang, isAligned, cues }: EmbedCaptions): void {
  if (!isAligned) return;
  for (const line of document.querySelectorAll<HTMLElement>('[data-cue]')) {
    const text = cues[Number(line.dataset['cue'])]?.[2];
    if (!text || line.textContent === text) continue;
    line.textContent = text;
    line.lang = lang;
  }
}
