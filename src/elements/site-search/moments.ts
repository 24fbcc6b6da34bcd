import type { RankedPage } from '~/search/rank';
import type { Hit } from './hits';
import { addressOf, isMoment, loadHit } from './hits';
import type { PagefindResult } from './pagefind';
import type { Words } from './write';
import { write, writeLink, writeMarked, writeSentence } from './write';

/** Moments shown at most, films looked into, and how much of the question a moment must hold to answer it. */
const [mostMoments, mostFilms, leastShare] = [3, 2, 0.6];

/** What stands above the list when a film says what was asked for: its moments, and the handbook's section on the same. */
export async function writeMoments(
  pages: readonly RankedPage<PagefindResult>[],
  kinds: { films: ReadonlySet<string>; chapters: ReadonlySet<string> },
  information: readonly number[],
  words: Words,
): Promise<readonly HTMLElement[]> {
  const all = information.reduce((sum, one) => sum + one, 0);
  const likely = pages.filter(({ id, share }) => kinds.films.has(id) && share >= leastShare).slice(0, mostFilms);
  const films = await Promise.all(likely.map((page) => loadHit(page, information)));
  const moments = films
    .flatMap((film) => film.passages.filter(isMoment).map((passage) => ({ film, passage })))
    .filter(({ passage }) => passage.score >= all * leastShare)
    .sort((a, b) => b.passage.score - a.passage.score)
    .slice(0, mostMoments);
  if (moments.length === 0) return [];
  const chapter = pages.find(({ id, share }) => kinds.chapters.has(id) && share >= leastShare);
  const section = chapter && (await loadHit(chapter, information));
  return [
    write('h2', {}, words['film'] ?? ''),
    write('ul', {}, ...moments.map(({ film, passage }) => writeMoment(film, passage, words))),
    ...(section ? [writeSection(section, words)] : []),
  ];
}

/** A moment: what is said, with a link that opens the film at that second. */
function writeMoment({ page }: Hit, passage: Hit['passages'][number], words: Words): HTMLElement {
  const play = writeLink(
    addressOf(page, passage),
    write('q', {}, ...writeMarked(passage.excerpt)),
    write('span', { className: 'moment-time' }, ...writeSentence(words['second'] ?? '', { time: passage.title })),
    write('span', { className: 'moment-film' }, page.meta['title'] ?? ''),
  );
  return write('li', {}, play);
}

function writeSection({ page, passages }: Hit, words: Words): HTMLElement {
  const best = passages.find(({ id }) => id !== '') ?? passages[0];
  const title = page.meta['title'] ?? '';
  const link = writeLink(
    best ? addressOf(page, best) : page.url,
    best && best.title !== title ? `${title}: ${best.title}` : title,
  );
  return write('p', { className: 'moment-section' }, `${words['handbook'] ?? ''}: `, link);
}
