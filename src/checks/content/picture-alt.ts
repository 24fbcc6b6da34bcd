import { isRecord } from '../manuscript/documents.ts';
import { listPictureWords } from '../manuscript/picture-words.ts';
import type { PictureWords } from '../manuscript/picture-words.ts';
import { shorten } from '../shorten.ts';
import type { Fault, Rule } from './rule.ts';

/** Those who do not see a picture hear these words instead of it. */
export const pictureAlt: Rule = {
  id: 'picture-alt',
  severity: 'error',
  about: {
    nb: 'Hvert bilde har en setning som sier hva det viser; et filnavn er ingen setning.',
    en: 'Every picture has a sentence that says what it shows; a file name is no sentence.',
  },
  example: 'posterAlt: En blå elv mellom to bredder.',
  *find({ texts }) {
    for (const text of texts) {
      const { data, kind, yaml } = text.document;
      if (kind === 'film' && isRecord(data) && typeof data['poster'] === 'string' && data['posterAlt'] == null) {
        yield {
          file: text.file,
          at: yaml.valueAt(['poster']),
          message: { nb: 'poster: posterAlt mangler.', en: 'poster: posterAlt is missing.' },
          fix: {
            nb: 'Skriv på linjen under hva bildet viser, i én setning: posterAlt: …',
            en: 'Write on the line below what the picture shows, in one sentence: posterAlt: …',
          },
        };
      }
      for (const words of listPictureWords(text)) {
        const fault = judge(words);
        if (fault) yield fault;
      }
    }
  },
};

function judge({ text, field, words, at, picture }: PictureWords): Fault | undefined {
  const said = words.trim();
  const fix = {
    nb: 'Skriv hva bildet viser, i én setning, for dem som ikke ser det.',
    en: 'Write what the picture shows, in one sentence, for those who do not see it.',
  };
  // An empty one is told with the other fields, or with the tag’s other attributes.
  if (said === '' || !isFileName(said, picture)) return undefined;
  const quoted = shorten(said);
  return {
    file: text.file,
    at,
    message: { nb: `${field}: «${quoted}» er et filnavn.`, en: `${field}: “${quoted}” is a file name.` },
    fix,
  };
}

/** A word with a picture’s ending, what cameras call pictures, or the picture’s own name. */
function isFileName(words: string, picture: string): boolean {
  const stem = /([^/]+)\.[^./]+$/.exec(picture.slice(-200))?.[1];
  return (
    words === stem ||
    (words.length < 200 &&
      /^\S+\.(?:jpe?g|png|webp|avif|gif|heic|tiff?|svg)$|^(?:img|dscn?|image|bilde|foto|pxl)[-_ ]?\d[\d_-]*$/i.test(words))
  );
}
