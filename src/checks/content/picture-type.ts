import { isPicturePath, listShownPictures } from '../manuscript/known-files.ts';
import type { Rule } from './rule.ts';

/** A host tells browsers what a file is by its ending, and a browser that is told wrong shows nothing. */
export const pictureType: Rule = {
  id: 'picture-type',
  severity: 'error',
  about: {
    nb: 'Endelsen på et bilde sier hva filen er: en PNG heter ikke .jpg.',
    en: 'The ending of a picture says what the file is: a PNG is not called .jpg.',
  },
  example: 'poster.png',
  *find(manuscript) {
    for (const { file, format } of listShownPictures(manuscript)) {
      const ending = file.path.slice(file.path.lastIndexOf('.') + 1).toLowerCase();
      if (format === undefined || format === ending.replace('jpeg', 'jpg')) continue;
      const stem = file.path.slice(file.path.lastIndexOf('/') + 1, -ending.length);
      const isShown = isPicturePath(`x.${format}`);
      yield {
        file,
        at: 0,
        message: {
          nb: `Endelsen er .${ending}, men filen er ${format.toUpperCase()}.`,
          en: `The ending is .${ending}, but the file is ${format.toUpperCase()}.`,
        },
        fix: isShown
          ? {
              nb: `Gi filen navnet ${stem}${format}, og skriv det nye navnet i teksten som viser bildet.`,
              en: `Rename the file ${stem}${format}, and write the new name in the text that shows the picture.`,
            }
          : {
              nb: `Åpne bildet i et tegneprogram og lagre det som JPEG: ${stem}jpg`,
              en: `Open the picture in a drawing program and save it as JPEG: ${stem}jpg`,
            },
      };
    }
  },
};
