import { isRecord, listAt } from './documents.ts';
import type { WrittenText } from './documents.ts';
import { readTag } from './tag-attributes.ts';

/** A place where a text names a picture. */
export interface PictureUse {
  text: WrittenText;
  /** What the picture is there for; `body` is Markdown’s own picture. */
  role: 'poster' | 'image' | 'still' | 'figure' | 'body';
  /** The key or attribute, as an author knows it: `poster`, `image.file`, `<Figur bilde>`. */
  field: string;
  /** The name as written. */
  written: string;
  /** Where the name stands. */
  at: number;
  /** The picture’s path below the content folder; undefined for one that does not lie beside the text or below. */
  path: string | undefined;
}

/** Every place where a text names a picture. */
export function listPictureUses(text: WrittenText): readonly PictureUse[] {
  return [...listTopUses(text), ...listBodyUses(text)];
}

function listTopUses(text: WrittenText): readonly PictureUse[] {
  const { data, kind, yaml } = text.document;
  if (!isRecord(data)) return [];
  const use = (role: PictureUse['role'], written: unknown, path: readonly (string | number)[]): PictureUse[] =>
    typeof written === 'string' && written.trim() !== ''
      ? [
          {
            text,
            role,
            field: role === 'image' ? 'image.file' : role,
            written,
            at: yaml.valueAt(path),
            path: resolve(text, written),
          },
        ]
      : [];
  if (kind === 'article') return isRecord(data['image']) ? use('image', data['image']['file'], ['image', 'file']) : [];
  if (kind !== 'film') return [];
  return [
    ...use('poster', data['poster'], ['poster']),
    ...listAt(data, 'clips').flatMap((clip, index) =>
      isRecord(clip) ? use('still', clip['still'], ['clips', index, 'still']) : [],
    ),
  ];
}

function listBodyUses(text: WrittenText): readonly PictureUse[] {
  return text.nodes.flatMap((node): PictureUse[] => {
    if (node.type === 'image') {
      const { value } = node;
      return [{ text, role: 'body', field: '![]()', written: value, at: node.start, path: resolve(text, value) }];
    }
    if (node.name !== 'Figur') return [];
    const { value, at } = readTag(text, node, 'bilde');
    if (typeof value !== 'string' || value.trim() === '') return [];
    return [{ text, role: 'figure', field: '<Figur bilde>', written: value, at, path: resolve(text, value) }];
  });
}

/** Names are relative to the text’s own folder; those that climb out of it, or lie on the web, have no path here. */
function resolve({ file }: WrittenText, written: string): string | undefined {
  const name = written.trim().replace(/^\.\//, '');
  if (name === '' || /^\/|\\|:\/\/|(?:^|\/)\.\.?(?:\/|$)/.test(name)) return undefined;
  return `${file.path.slice(0, file.path.lastIndexOf('/'))}/${name}`;
}
