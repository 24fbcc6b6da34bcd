import { absolute } from '~/lib/address';
import { escapeHtml } from '~/lib/html-escape';
import type { FilmPage } from './film-page';

/** A film page and the full address of its still. */
export interface ListedFilm {
  film: FilmPage;
  thumbnail: string;
}

/** Writes the video sitemap: films played on their pages, with the file when we host it and the embed page when that is allowed. */
export function writeVideoSitemap(films: readonly ListedFilm[]): string {
  const urls = films.filter(({ film }) => film.embed ?? film.playback?.provider === 'file').map(writeEntry);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:video="http://www.google.com/schemas/sitemap-video/1.1">
${urls.join('')}</urlset>
`;
}

function writeEntry({ film, thumbnail }: ListedFilm): string {
  const { playback, facts } = film;
  const tags = [
    ['thumbnail_loc', thumbnail],
    ['title', film.title],
    ['description', film.summary],
    ['content_loc', playback?.provider === 'file' ? absolute(playback.url) : undefined],
    ['player_loc', film.embed && absolute(film.embed)],
    ['duration', facts.durationSeconds?.toString()],
    ['publication_date', film.published],
    ['family_friendly', facts.contentNotes.length === 0 ? 'yes' : undefined],
  ] as const;
  const lines = tags.flatMap(([name, value]) =>
    value === undefined ? [] : [`      <video:${name}>${escapeHtml(value)}</video:${name}>\n`],
  );
  return `  <url>\n    <loc>${absolute(film.address)}</loc>\n    <video:video>\n${lines.join('')}    </video:video>\n  </url>\n`;
}
