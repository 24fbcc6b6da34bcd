import { listShownPictures } from '../manuscript/known-files.ts';
import { listPictureUses } from '../manuscript/picture-uses.ts';
import type { Rule } from './rule.ts';

/** How wide a picture in a text should be, in pixels: as wide as a column on a telephone with a sharp screen. */
const narrowest = 600;

/** A small picture is shown blurred, or as a stamp in a wide column. */
export const pictureNarrow: Rule = {
  id: 'picture-narrow',
  severity: 'warning',
  about: {
    nb: `Et bilde i en tekst bør være minst ${narrowest} piksler bredt.`,
    en: `A picture in a text should be at least ${narrowest} pixels wide.`,
  },
  example: 'bilde.jpg, 1600 × 900',
  *find(manuscript) {
    const widths = new Map(
      listShownPictures(manuscript).map(({ file, fault, width }) => [file.path, fault ? 0 : width]),
    );
    for (const { role, field, path, text, at } of manuscript.texts.flatMap(listPictureUses)) {
      const width = widths.get(path ?? '') ?? 0;
      if (role === 'poster' || width === 0 || width >= narrowest) continue;
      yield {
        file: text.file,
        at,
        message: {
          nb: `${field}: Bildet er bare ${width} piksler bredt, og blir uskarpt.`,
          en: `${field}: The picture is only ${width} pixels wide, and will be blurred.`,
        },
        fix: {
          nb: `Bruk et som er minst ${narrowest} piksler bredt, helst 1600.`,
          en: `Use one that is at least ${narrowest} pixels wide, preferably 1,600.`,
        },
      };
    }
  },
};
