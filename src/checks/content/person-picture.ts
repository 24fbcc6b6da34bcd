import { findNearest } from '../../lib/nearest.ts';
import { listAt } from '../manuscript/documents.ts';
import { isPicturePath } from '../manuscript/known-files.ts';
import { shorten } from '../shorten.ts';
import type { Rule } from './rule.ts';

/** When somebody takes back their consent these pictures are taken out; a path to nothing would leave the picture there. */
export const personPicture: Rule = {
  id: 'person-picture',
  severity: 'error',
  about: {
    nb: 'Bildene under pictures i people.yaml finnes, skrevet som stien under content/.',
    en: 'The pictures under pictures in people.yaml are there, written as the path below content/.',
  },
  example: 'pictures: [films/elven/poster.jpg]',
  *find({ documents, files }) {
    const paths = new Set(files.map(({ path }) => path));
    const pictures = [...paths].filter(isPicturePath);
    for (const { kind, data, file, path, yaml } of documents) {
      if (kind !== 'person') continue;
      for (const [index, picture] of listAt(data, 'pictures').entries()) {
        if (typeof picture !== 'string' || picture.trim() === '' || paths.has(picture)) continue;
        const nearest = findLike(picture, pictures);
        yield {
          file,
          at: yaml.valueAt([...path, 'pictures', index]),
          message: {
            nb: `pictures: «${shorten(picture)}» finnes ikke i content/.`,
            en: `pictures: “${shorten(picture)}” is not there in content/.`,
          },
          fix: nearest
            ? { nb: `Mente du «${nearest}»? Skriv: ${nearest}`, en: `Did you mean “${nearest}”? Write: ${nearest}` }
            : {
                nb: 'Skriv bildets sti under content/, for eksempel: films/elven/poster.jpg',
                en: 'Write the picture’s path below content/, for example: films/elven/poster.jpg',
              },
        };
      }
    }
  },
};

/** Pictures that are compared, so that many slips on a large site are still told at once. */
const mostCompared = 50;

/** The picture in the same folder, or with the same name, that is most like what was written. */
function findLike(written: string, pictures: readonly string[]): string | undefined {
  const wanted = written.trim().replace(/^(?:\.?\/)?(?:content\/)?/, '').slice(-200);
  const folder = wanted.slice(0, wanted.lastIndexOf('/') + 1);
  const name = wanted.slice(folder.length);
  const like = pictures.filter((path) => (folder !== '' && path.startsWith(folder)) || path.endsWith(`/${name}`));
  return findNearest(wanted, like.slice(0, mostCompared));
}
