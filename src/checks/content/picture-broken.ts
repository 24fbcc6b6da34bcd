import { listShownPictures } from '../manuscript/known-files.ts';
import type { Rule } from './rule.ts';

/** Half a picture is published as half a picture with a grey field, and no other tool says so. */
export const pictureBroken: Rule = {
  id: 'picture-broken',
  severity: 'error',
  about: {
    nb: 'Et bilde kan åpnes helt til siste byte.',
    en: 'A picture can be opened to its last byte.',
  },
  example: 'poster.jpg',
  *find(manuscript) {
    for (const { file, fault, format } of listShownPictures(manuscript)) {
      if (fault === 'cut') {
        yield {
          file,
          at: 0,
          message: { nb: 'Bildet er kuttet: filen slutter før bildet gjør det.', en: 'The picture is cut: the file ends before the picture does.' },
          fix: { nb: 'Hent bildet på nytt der det kommer fra.', en: 'Fetch the picture again from where it came.' },
        };
      }
      // What is a picture of another sort is told by `picture-type`.
      if (fault !== 'unreadable' || (format !== undefined && format !== endingOf(file.path))) continue;
      yield {
        file,
        at: 0,
        message: { nb: 'Filen er ikke et bilde, eller den er ødelagt.', en: 'The file is not a picture, or it is damaged.' },
        fix: {
          nb: 'Åpne bildet i et tegneprogram og lagre det på nytt som JPEG eller PNG.',
          en: 'Open the picture in a drawing program and save it again as JPEG or PNG.',
        },
      };
    }
  },
};

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase().replace('jpeg', 'jpg');
}
