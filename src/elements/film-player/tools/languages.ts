import { timeId } from '~/lib/timecode';
import { captions } from '../film-state';

/** Changes the words of the transcript to another language, line by line, out of the film's own tracks. The film goes on; captions being shown follow. */
export async function changeLanguage(video: HTMLVideoElement, link: HTMLAnchorElement): Promise<void> {
  const { hreflang } = link;
  if (captions.read(video) !== undefined) captions.change(video, hreflang);
  for (const kind of ['captions', 'chapters', 'descriptions']) {
    const ids: string[] = [];
    for (const cue of await loadCues(video, `track[kind="${kind}"][srclang="${hreflang}"]`)) {
      const id = timeId(cue.startTime);
      // A second line in the same second has a number after its time.
      const count = ids.push(id) && ids.filter((other) => other === id).length;
      const name = count > 1 ? `${id}-${count}` : id;
      const selector = kind === 'captions' ? `#${name}` : `[data-${kind}="${name}"]`;
      for (const place of document.querySelectorAll<HTMLElement>(selector)) {
        place.textContent = plainText(cue);
        place.lang = hreflang;
      }
    }
  }
  for (const other of document.querySelectorAll('.transcript-languages a')) other.removeAttribute('aria-current');
  link.setAttribute('aria-current', 'true');
}

/** The cues of a track, fetched if nobody has; none when there is no such track or it cannot be had. */
async function loadCues(video: HTMLVideoElement, selector: string): Promise<VTTCue[]> {
  const element = video.querySelector<HTMLTrackElement>(selector);
  if (!element) return [];
  if (element.track.mode === 'disabled') element.track.mode = 'hidden';
  if (element.readyState < HTMLTrackElement.LOADED)
    await new Promise((done) => {
      element.onload = element.onerror = done;
    });
  return [...(element.track.cues ?? [])].filter((cue) => cue instanceof VTTCue);
}

/** A cue's words on one line, without its tags. */
function plainText(cue: VTTCue): string {
  return (cue.getCueAsHTML().textContent ?? '').replaceAll('\n', ' ').trim();
}
