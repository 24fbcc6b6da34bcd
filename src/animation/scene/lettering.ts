import type { TimedScene } from '../timeline.ts';
import { wrapInTwo } from '../wrap.ts';
import { picture } from './camera.ts';
import { between, glide, share, short } from './motion.ts';
import type { Story } from './story.ts';

/** Colours of words on the night sky and on the morning sky; both are read easily (measured on the stills). */
const inks = {
  night: { text: '#fffaf0', mark: '#ffd27a', soft: '#f2ecdf' },
  morning: { text: '#1b2233', mark: '#8f2f22', soft: '#1b2233' },
} as const;

/** Left edge of the words, and of those beside a number. */
const margin = { plain: 84, numbered: 184 } as const;

/** Letters a drawn line may have. */
const longest = 42;

/** Words with a place, a size and a colour. */
interface Drawn {
  words: string;
  x: number;
  y: number;
  size: number;
  colour: string;
  opacity?: number;
}

/** The words of the scene at a moment: heading, what is said, and at the very end who made the film and how. */
export function drawLettering({ timeline, credit }: Story, time: number): string {
  const scene = timeline.scenes.find(({ end }) => time < end) ?? timeline.scenes.at(-1);
  if (scene === undefined) return '';
  const isLast = scene === timeline.scenes.at(-1);
  const words = isLast ? listEndingWords(scene, { credit, time }) : listSceneWords(scene, time);
  const seen =
    glide(time, scene.start + 0.35, scene.start + 1.05) *
    (isLast ? 1 : 1 - glide(time, scene.end - 0.6, scene.end - 0.1));
  const rise = between(14, 0, 1 - (1 - share(time, scene.start + 0.35, scene.start + 1.3)) ** 3);
  return `<g font-family="Newsreader" opacity="${short(seen)}" transform="translate(0 ${short(rise)})">${words.map(drawWords).join('')}</g>`;
}

/** Dark at the top of the picture while it is night, so that the words stand out; none in the morning. */
export function drawShade(day: number): string {
  const strength = (1 - glide(day, 0.45, 0.75)) * 0.9;
  if (strength === 0) return '';
  return `<rect width="${picture.width}" height="330" fill="url(#shade)" opacity="${short(strength)}"/>`;
}

function listSceneWords({ number, heading, lines }: TimedScene, time: number): Drawn[] {
  const ink = inks.night;
  const x = number === undefined ? margin.plain : margin.numbered;
  const size = number === undefined ? 76 : 64;
  const top = 126;
  const titles = heading.map((words, line) => ({
    words,
    x: x - 2,
    y: top + line * size * 1.04,
    size,
    colour: ink.text,
  }));
  const below = (titles.at(-1)?.y ?? top) + 60;
  const said = lines
    .filter(({ shown }) => shown)
    .flatMap(({ nb, start }) =>
      wrapInTwo(nb, longest).map((words, line) => ({
        words,
        x,
        y: below + line * 46,
        size: 38,
        colour: ink.soft,
        opacity: glide(time, start - 0.1, start + 0.6),
      })),
    );
  const figure =
    number === undefined ? [] : [{ words: String(number), x: margin.plain - 6, y: 152, size: 136, colour: ink.mark }];
  return [...figure, ...titles, ...said];
}

function listEndingWords(
  { heading, lines }: TimedScene,
  { credit, time }: { credit: readonly string[]; time: number },
): Drawn[] {
  const ink = inks.morning;
  const spoken = lines[0]?.start ?? 0;
  const titles = heading.map((words, line) => ({
    words,
    x: margin.plain,
    y: 116 + line * 62,
    size: 58,
    colour: ink.text,
    opacity: glide(time, spoken - 0.2, spoken + 0.6),
  }));
  const answers = lines
    .filter(({ shown }) => shown)
    .map(({ nb, start }, line) => ({
      words: nb,
      x: margin.plain,
      y: 182 + line * 62,
      size: 58,
      colour: ink.mark,
      opacity: glide(time, start - 0.1, start + 0.7),
    }));
  const last = lines.at(-1)?.end ?? 0;
  const small = credit.map((words, line) => ({
    words,
    x: margin.plain,
    y: 254 + line * 48,
    size: 38,
    colour: ink.soft,
    opacity: glide(time, last - 1, last - 0.3),
  }));
  return [...titles, ...answers, ...small];
}

function drawWords({ words, x, y, size, colour, opacity = 1 }: Drawn): string {
  if (opacity === 0) return '';
  const text = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const weight = size > 50 ? 500 : 400;
  return `<text x="${short(x)}" y="${short(y)}" font-size="${size}" font-weight="${weight}" letter-spacing="${size > 50 ? -0.6 : 0}" fill="${colour}" opacity="${short(opacity)}">${text}</text>`;
}
