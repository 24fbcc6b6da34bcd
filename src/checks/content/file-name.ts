import type { Words } from '../finding.ts';
import { placeAt } from '../manuscript/files.ts';
import { isRead, readLocales } from '../manuscript/known-files.ts';
import { listFolders } from '../manuscript/list-folders.ts';
import { mendFileName, mendFolderName, mendPath } from '../manuscript/right-name.ts';
import { shorten } from '../shorten.ts';
import type { Fault, Rule } from './rule.ts';

/** A folder’s name becomes part of an address, and other machines read other letters differently. */
export const fileName: Rule = {
  id: 'file-name',
  severity: 'error',
  about: {
    nb: 'Filer og mapper har bare små bokstaver a–z, tall og bindestrek i navnet (å→a, ø→o, æ→ae).',
    en: 'Files and folders have only small letters a–z, digits and hyphens in their names (å→a, ø→o, æ→ae).',
  },
  example: 'content/articles/pa-elva/article.nb.mdx',
  *find(manuscript) {
    const locales = readLocales(manuscript);
    const names = countMended(manuscript.files.map(({ path }) => path));
    for (const path of listFolders(manuscript.files)) {
      const name = path.split('/').at(-1) ?? '';
      const right = mendFolderName(name);
      // Where two would get the same name, `name-twin` tells.
      if (right === name || names.get(keyOf(path)) !== 1) continue;
      yield tell(placeAt(path), right, { nb: 'Mappen', en: 'The folder' });
    }
    for (const file of manuscript.files) {
      const { path, type } = file;
      const name = path.split('/').at(-1) ?? '';
      const right = mendFileName(name);
      if (right === name || name === 'README.md' || type !== 'file' || names.get(keyOf(path)) !== 1) continue;
      // A file nothing reads gets its right name from `unknown-file`.
      if (isRead(mendPath(path), locales)) yield tell(file, right, { nb: 'Filen', en: 'The file' });
    }
  },
};

/** A path with its last name as it should be; the folders above are what they are. */
function keyOf(path: string): string {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  return [...folders, mendFileName(name) || name].join('/');
}

/** How many files and folders each right name would belong to. */
function countMended(paths: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const all = [...listFolders(paths.map((path) => ({ path }))), ...paths];
  for (const key of all.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function tell(file: Fault['file'], right: string, { nb, en }: Words): Fault {
  const name = shorten(file.path.split('/').at(-1) ?? '');
  return {
    file,
    at: 0,
    message: {
      nb: `${nb} heter «${name}», men navn har bare små bokstaver a–z, tall og bindestrek.`,
      en: `${en} is called “${name}”, but names have only small letters a–z, digits and hyphens.`,
    },
    fix: {
      nb: right === '' ? 'Gi den et navn med slike tegn.' : `Gi den navnet: ${right}`,
      en: right === '' ? 'Give it a name of such characters.' : `Rename it: ${right}`,
    },
  };
}
