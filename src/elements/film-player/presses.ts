import { parseFragment } from '~/lib/media-fragment';
import type { Film } from './film';
import { changeLanguage } from './tools/languages';
import { makeTools } from './tools/tools';

/** Answers presses on the film's links and buttons, wherever on the page they stand. Gives the way to choose a line without playing it. */
export function followPresses(film: Film): ReturnType<typeof makeTools>['choose'] {
  const { lines, signal, video } = film;
  const tools = makeTools(film);
  /** What a press on a link does, by the mark it carries. */
  const links: Readonly<Record<string, (link: HTMLAnchorElement) => void>> = {
    seek: ({ hash }) => film.show(parseFragment(hash) ?? { start: 0, end: undefined }, 'played'),
    player: film.open,
    cue: (link) => {
      const line = lines.find((candidate) => candidate.link === link);
      // Marking words is not pressing them.
      if (!line || getSelection()?.type === 'Range') return;
      film.show({ start: line.start, end: undefined }, 'played');
      history.replaceState(null, '', link.hash);
      tools.choose(line);
    },
    ...(video && { aligned: (link: HTMLAnchorElement) => void changeLanguage(video, link) }),
  };
  const answer = (event: MouseEvent) => {
    const pressed = event.target instanceof Element && event.target.closest('a, button');
    if (pressed instanceof HTMLAnchorElement) carryPosition(film, pressed);
    if (event.type !== 'click' || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (pressed instanceof HTMLButtonElement) tools.press(pressed);
    if (!(pressed instanceof HTMLAnchorElement)) return;
    for (const [mark, act] of Object.entries(links))
      if (mark in pressed.dataset) {
        event.preventDefault();
        act(pressed);
      }
  };
  for (const press of ['click', 'auxclick', 'contextmenu'] as const)
    document.addEventListener(press, answer, { signal });
  return tools.choose;
}

/** Lets a link to the same film in another language lead to the second the viewer is at. */
function carryPosition(film: Film, link: HTMLAnchorElement): void {
  const start = film.position();
  if (start > 0 && link.closest('.language-menu, .transcript-languages')) link.hash = `t=${Math.floor(start)}`;
}
