import type { Words } from '../finding.ts';
import { askNearest } from '../films/near.ts';
import type { FilmFileFacts } from '../manuscript/film-file.ts';
import { nameOf } from '../manuscript/films.ts';
import type { WrittenFilm } from '../manuscript/films.ts';
import type { Fault, Rule } from './rule.ts';

/** A film file that is not there, or not whole, is a black screen for the viewer. */
export const watchFile: Rule = {
  id: 'watch-file',
  severity: 'error',
  about: {
    nb: 'En filmfil ligger ved siden av teksten, har det navnet som står der, og er en hel MP4.',
    en: 'A film file lies beside the text, has the name that stands there, and is a whole MP4.',
  },
  example: 'watch:\n  - provider: file\n    mp4: ./filmen.mp4',
  *find({ films }) {
    for (const film of films) yield* findFaults(film);
  },
};

function findFaults(film: WrittenFilm): readonly Fault[] {
  const { original, facts, files, media } = film;
  const used = [
    ...facts.watch.map(({ mp4 }, index) => ({ mp4, path: ['watch', index, 'mp4'] })),
    { mp4: facts.audioDescription?.mp4, path: ['audioDescription', 'mp4'] },
  ];
  return used.flatMap(({ mp4, path }): Fault[] => {
    const name = /^\.\/([^/]+\.mp4)$/.exec(mp4 ?? '')?.[1];
    // What has another form is told by the schema, and a link by the rule about links.
    if (name === undefined || files.some((file) => nameOf(file) === name && file.type === 'link')) return [];
    const place = { file: original.file, at: original.yaml.valueAt(path) };
    const found = media.get(name);
    if (!found) return [{ ...place, ...tellMissing(name, film) }];
    if (!found.fault) return [];
    const { message, fix } = faultWords[found.fault];
    return [{ ...place, message: { nb: `mp4: ${name} ${message.nb}`, en: `mp4: ${name} ${message.en}` }, fix }];
  });
}

function tellMissing(name: string, { id, media }: WrittenFilm): Pick<Fault, 'message' | 'fix'> {
  const put = {
    nb: `Legg filmen i films/${id}/, eller skriv hele adressen til den: mp4: https://…`,
    en: `Put the film in films/${id}/, or write its full address: mp4: https://…`,
  };
  return {
    message: {
      nb: `mp4: filen ${name} ligger ikke ved siden av teksten.`,
      en: `mp4: the file ${name} does not lie beside the text.`,
    },
    fix: askNearest(name, media.keys(), put),
  };
}

const again = {
  nb: 'Lagre filmen på nytt som MP4, og legg den inn igjen.',
  en: 'Save the film as MP4 once more, and put it in again.',
};
const faultWords: Readonly<Record<NonNullable<FilmFileFacts['fault']>, { message: Words; fix: Words }>> = {
  empty: { message: { nb: 'er tom.', en: 'is empty.' }, fix: again },
  foreign: { message: { nb: 'er ikke en MP4, uansett hva navnet sier.', en: 'is no MP4, whatever its name says.' }, fix: again },
  cut: {
    message: { nb: 'er ikke hel: filen slutter før filmen gjør det.', en: 'is not whole: the file ends before the film does.' },
    fix: again,
  },
  pointer: {
    message: {
      nb: 'er bare en lapp fra Git LFS, ikke selve filmen.',
      en: 'is only a note from Git LFS, not the film itself.',
    },
    fix: { nb: 'Kjør: git lfs pull', en: 'Run: git lfs pull' },
  },
};
