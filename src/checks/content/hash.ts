import type { KindId } from '../../schemas/kinds.ts';
import type { WrittenFile } from '../manuscript/files.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { WrittenYaml, YamlPath } from '../manuscript/yaml.ts';
import { shorten } from '../shorten.ts';
import { findField } from './issues.ts';
import type { Rule } from './rule.ts';

/** YAML reads everything from ` #` to the end of a line as a comment, so that a hashtag in a title is lost without a word. */
export const hash: Rule = {
  id: 'hash',
  severity: 'warning',
  about: {
    nb: 'En tekst med # i seg har anførselstegn, ellers er alt fra # borte. Et notat etter teksten har mellomrom etter #.',
    en: 'A text with # in it has quotes, or all from the # is lost. A note after the text has a space after the #.',
  },
  example: "title: 'Hva nå #elven'",
  *find(manuscript) {
    for (const { file, yaml, kind, depth } of listYaml(manuscript))
      for (const { path, offset, kept, lost } of yaml.cutValues()) {
        if (!isText(kind, path.slice(depth))) continue;
        const last = path.at(-1);
        const right = `${last === 0 ? '- ' : `${last}: `}'${shorten(`${kept} ${lost}`, 200).replaceAll("'", "''")}'`;
        const [name] = path.filter((step) => typeof step === 'string').slice(-1);
        yield {
          file,
          at: offset + kept.length + 1,
          message: {
            nb: `${name}: alt fra # er borte («${shorten(lost)}»), fordi det leses som et notat.`,
            en: `${name}: all from the # is lost (“${shorten(lost)}”), because it is read as a note.`,
          },
          fix: {
            nb: `Sett verdien i anførselstegn. Skriv: ${right}`,
            en: `Put the value in quotes. Write: ${right}`,
          },
        };
      }
  },
};

interface PlacedYaml {
  file: WrittenFile;
  yaml: WrittenYaml;
  kind: KindId;
  /** Steps from the top of the file to a document. */
  depth: number;
}

function listYaml({ texts, records }: Manuscript): readonly PlacedYaml[] {
  return [
    ...records.map(({ file, yaml, kind, documents }) => ({ file, yaml, kind, depth: documents[0]?.path.length ?? 0 })),
    ...texts.map(({ file, matter, document }) => ({ file, yaml: matter, kind: document.kind, depth: 0 })),
  ];
}

/** True for a field of plain words; an id, a date or a number has no hashtag to lose. */
function isText(kind: KindId, path: YamlPath): boolean {
  const inList = path.at(-1) === 0;
  const field = findField(kind, inList ? path.slice(0, -1) : path);
  return field?.type.nb.endsWith('tekst') === true && field.values.length === 0;
}
