import { askNearest } from '../films/near.ts';
import { isRecord } from '../manuscript/documents.ts';
import type { Rule } from './rule.ts';

/** Without its film the front page begins with nothing. */
export const leadFilm: Rule = {
  id: 'lead-film',
  severity: 'error',
  about: {
    nb: 'leadFilm i site.yaml er navnet på en mappe i films, med en film som ikke er en kladd.',
    en: 'leadFilm in site.yaml is the name of a folder in films, with a film that is no draft.',
  },
  example: 'leadFilm: elven',
  *find({ documents, films }) {
    const site = documents.find(({ kind }) => kind === 'site');
    const written = isRecord(site?.data) ? site.data['leadFilm'] : undefined;
    if (!site || typeof written !== 'string' || written.trim() === '') return;
    const film = films.find(({ id }) => id === written.trim());
    if (film && !film.facts.draft) return;
    const others = films.filter(({ facts }) => !facts.draft).map(({ id }) => id);
    const place = { file: site.file, at: site.yaml.valueAt(['leadFilm']) };
    if (film) {
      const instead = others[0] ?? 'navn';
      yield {
        ...place,
        message: {
          nb: `leadFilm: «${written}» er en kladd, og kommer ikke med på siden.`,
          en: `leadFilm: “${written}” is a draft, and does not become part of the site.`,
        },
        fix: {
          nb: `Slett draft: true i ${film.original.file.path}, eller velg en annen film, for eksempel: leadFilm: ${instead}`,
          en: `Delete draft: true in ${film.original.file.path}, or choose another film, for example: leadFilm: ${instead}`,
        },
      };
      return;
    }
    yield {
      ...place,
      message: {
        nb: `leadFilm: filmen «${written}» finnes ikke i films.`,
        en: `leadFilm: the film “${written}” does not exist in films.`,
      },
      fix: askNearest(written, others, {
        nb: 'Lag filmen først: films/<navn>/film.nb.mdx',
        en: 'Make the film first: films/<name>/film.nb.mdx',
      }),
    };
  },
};
