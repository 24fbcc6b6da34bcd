import { isRecord, listAt } from './documents.ts';
import type { WrittenText } from './documents.ts';
import { readTag } from './tag-attributes.ts';

/** Words that say what a picture shows, for those who do not see it. */
export interface PictureWords {
  text: WrittenText;
  /** The key or attribute: `posterAlt`, `image.alt`, `stillAlt`, `<Figur alt>`. */
  field: string;
  words: string;
  at: number;
  /** The name of the picture’s file where the words stand with it; empty in a translation. */
  picture: string;
}

/** Every description of a picture in a text; those that are missing are not among them. */
export function listPictureWords(text: WrittenText): readonly PictureWords[] {
  const { data, yaml } = text.document;
  const top = isRecord(data) ? data : {};
  const image = isRecord(top['image']) ? top['image'] : {};
  const clips = listAt(top, 'clips');
  const entry = (
    field: string,
    words: unknown,
    path: readonly (string | number)[],
    picture: unknown,
  ): PictureWords[] =>
    typeof words === 'string'
      ? [{ text, field, words, at: yaml.valueAt(path), picture: typeof picture === 'string' ? picture : '' }]
      : [];
  return [
    ...entry('posterAlt', top['posterAlt'], ['posterAlt'], top['poster']),
    ...entry('image.alt', image['alt'], ['image', 'alt'], image['file']),
    ...entry('imageAlt', top['imageAlt'], ['imageAlt'], ''),
    ...clips.flatMap((clip, index) =>
      isRecord(clip) ? entry('stillAlt', clip['stillAlt'], ['clips', index, 'stillAlt'], clip['still']) : [],
    ),
    ...text.nodes.flatMap((node): PictureWords[] => {
      if (node.name !== 'Figur') return [];
      const { value, at } = readTag(text, node, 'alt');
      const picture = readTag(text, node, 'bilde').value;
      if (typeof value !== 'string') return [];
      return [{ text, field: '<Figur alt>', words: value, at, picture: typeof picture === 'string' ? picture : '' }];
    }),
  ];
}
