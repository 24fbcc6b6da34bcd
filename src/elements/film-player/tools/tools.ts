import { fill } from '~/lib/fill';
import { formatClock } from '~/lib/timecode';
import { copy, say } from '../../copying';
import type { Words } from '../../copying';
import type { Film } from '../film';
import type { Line } from '../lines';
import { makeClipMaker } from './clip-maker';

/** The tools of the transcript. */
export interface Tools {
  /** Makes a line the one the tools are about: brings it into view, and puts the tools after its paragraph. */
  choose(line: Line): void;
  /** Does what a button says, when it is one of the tools. */
  press(button: HTMLElement): void;
}

/** Makes the tools of a film's page. */
export function makeTools(film: Film): Tools {
  const { words } = film;
  const bar = document.querySelector<HTMLElement>('.cue-tools');
  const clips = makeClipMaker(film, bar);
  let chosen: Line | undefined;
  const copyLine = (sentence: string | undefined) => {
    if (bar && chosen) void copy(words, bar, fill(sentence, wordsOf(chosen, bar.dataset['reference'])));
  };
  const presses: Readonly<Record<string, (button: HTMLElement) => void>> = {
    link: () => copyLine('{link}'),
    quote: () => copyLine(words['quote']),
    copy: ({ parentElement }) => parentElement && void copy(words, parentElement),
    from: () => chosen && clips.set('from', chosen),
    to: () => chosen && clips.set('to', chosen),
    play: clips.play,
    whole: clips.clear,
  };
  return {
    choose: (line) => {
      chosen?.link.classList.remove('line-chosen');
      chosen = line;
      const { link, start } = line;
      const details = link.closest('details');
      if (details) details.open = true;
      link.classList.add('line-chosen');
      if (!bar) return;
      link.closest('p')?.after(bar);
      bar.hidden = false;
      say(bar);
      const clock = bar.querySelector('time');
      if (clock) clock.textContent = formatClock(start);
    },
    press: (button) => presses[button.dataset['tool'] ?? '']?.(button),
  };
}

/** What a link or a quotation of a line is made from. */
function wordsOf({ link: { hash, textContent }, start }: Line, reference = ''): Words {
  const page = document.querySelector<HTMLTextAreaElement>('#lenke')?.defaultValue ?? '';
  return { line: textContent ?? '', reference, clock: formatClock(start), link: page + hash };
}
