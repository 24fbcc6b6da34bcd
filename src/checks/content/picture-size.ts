import { listShownPictures } from '../manuscript/known-files.ts';
import { mostMegapixels } from '../manuscript/picture-facts.ts';
import { listPictureUses } from '../manuscript/picture-uses.ts';
import type { Rule } from './rule.ts';

/** How wide a poster must be, in pixels: it is shown that large, and also where a film is shared. */
const narrowestPoster = 1280;

/** A picture beyond 50 megapixels takes a build minutes; a poster that is too narrow is blurred on every screen. */
export const pictureSize: Rule = {
  id: 'picture-size',
  severity: 'error',
  about: {
    nb: `Et bilde har høyst ${mostMegapixels} millioner piksler, og en poster er minst ${narrowestPoster} piksler bred.`,
    en: `A picture has at most ${mostMegapixels} million pixels, and a poster is at least ${narrowestPoster} pixels wide.`,
  },
  example: 'poster.jpg, 1280 × 720',
  *find(manuscript) {
    const pictures = listShownPictures(manuscript);
    for (const { file, fault, width, height } of pictures) {
      if (fault !== 'vast') continue;
      const millions = Math.ceil((width * height) / 1e6);
      yield {
        file,
        at: 0,
        message: {
          nb: `Bildet er ${width} × ${height} piksler, som er ${millions} millioner.`,
          en: `The picture is ${width} × ${height} pixels, which is ${millions} million.`,
        },
        fix: {
          nb: 'Gjør det mindre, for eksempel 2000 piksler bredt, og lagre det på nytt.',
          en: 'Make it smaller, for example 2,000 pixels wide, and save it again.',
        },
      };
    }
    const widths = new Map(pictures.map(({ file, fault, width }) => [file.path, fault ? 0 : width]));
    for (const { role, path, text, at } of manuscript.texts.flatMap(listPictureUses)) {
      const width = widths.get(path ?? '') ?? 0;
      if (role !== 'poster' || width === 0 || width >= narrowestPoster) continue;
      yield {
        file: text.file,
        at,
        message: {
          nb: `poster: Bildet er bare ${width} piksler bredt.`,
          en: `poster: The picture is only ${width} pixels wide.`,
        },
        fix: {
          nb: `Bruk et stillbilde som er minst ${narrowestPoster} piksler bredt, eller ta bort poster.`,
          en: `Use a still that is at least ${narrowestPoster} pixels wide, or take poster away.`,
        },
      };
    }
  },
};
