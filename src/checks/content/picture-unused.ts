import { isRead, listShownPictures, readLocales, textFolderOf } from '../manuscript/known-files.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { listPictureUses } from '../manuscript/picture-uses.ts';
import { mendPath } from '../manuscript/right-name.ts';
import type { Rule } from './rule.ts';

/** A picture nobody shows is carried along for ever, and its rights with it. */
export const pictureUnused: Rule = {
  id: 'picture-unused',
  severity: 'warning',
  about: {
    nb: 'Et bilde ved siden av en tekst er brukt i teksten.',
    en: 'A picture beside a text is used in the text.',
  },
  example: '<Figur bilde="bilde.jpg" …>',
  *find(manuscript) {
    const used = new Set(manuscript.texts.flatMap(listPictureUses).map(({ path }) => mendPath(path ?? '')));
    const unsure = listUnsure(manuscript);
    for (const { file } of listShownPictures(manuscript)) {
      const folder = textFolderOf(file.path);
      if (folder === undefined || unsure.has(folder) || used.has(mendPath(file.path))) continue;
      yield {
        file,
        at: 0,
        message: { nb: 'Ingen tekst i mappen viser dette bildet.', en: 'No text in the folder shows this picture.' },
        fix: { nb: 'Slett det, eller vis det i teksten.', en: 'Delete it, or show it in the text.' },
      };
    }
  },
};

/** Folders with a text that cannot be read to its end: it may well show the picture. */
function listUnsure(manuscript: Manuscript): ReadonlySet<string> {
  const locales = readLocales(manuscript);
  const sound = new Set(
    manuscript.texts
      .filter(({ matter, matterFault, faults }) => matter.faults.length + faults.length === 0 && !matterFault)
      .map(({ file }) => file.path),
  );
  return new Set(
    manuscript.files
      .filter(({ path }) => /\.(?:mdx?|docx?|txt|odt)$/i.test(path) && path.split('/').at(-1) !== 'README.md')
      .filter(({ path }) => !sound.has(path) || !isRead(path, locales))
      .map(({ path }) => textFolderOf(path) ?? ''),
  );
}
