import { placeAt } from '../manuscript/files.ts';
import { listFolders } from '../manuscript/list-folders.ts';
import { mendFileName } from '../manuscript/right-name.ts';
import { shorten } from '../shorten.ts';
import type { Rule } from './rule.ts';

/** `Elven` and `elven` are two on Linux and one on Windows and macOS, where the one is lost without a word. */
export const nameTwin: Rule = {
  id: 'name-twin',
  severity: 'error',
  about: {
    nb: 'To filer eller mapper ved siden av hverandre har ikke samme navn når store bokstaver og tegn som å og _ skrives slik de skal.',
    en: 'Two files or folders beside each other do not have the same name once capitals and characters such as å and _ are written as they should be.',
  },
  example: 'poster.jpg, still.jpg',
  *find({ files }) {
    const groups = new Map<string, string[]>();
    for (const path of [...listFolders(files), ...files.map((file) => file.path)]) {
      const name = path.split('/').at(-1) ?? '';
      const key = `${path.slice(0, path.length - name.length)}${mendFileName(name) || name.normalize('NFC').toLowerCase()}`;
      const group = groups.get(key);
      if (group) group.push(name);
      else groups.set(key, [name]);
    }
    for (const [key, names] of groups) {
      const right = key.split('/').at(-1) ?? '';
      const keeper = names.includes(right) ? right : names[0];
      for (const name of names.filter((other) => other !== keeper)) {
        const [own, other] = [shorten(name), shorten(keeper ?? '')];
        yield {
          file: placeAt(`${key.slice(0, key.length - right.length)}${name}`),
          at: 0,
          message: {
            nb: `«${own}» og «${other}» ligger ved siden av hverandre, og blir blandet på Windows og macOS eller i adressen.`,
            en: `“${own}” and “${other}” lie beside each other, and are mixed up on Windows and macOS or in the address.`,
          },
          fix: {
            nb: `Slett «${own}», eller gi den et helt annet navn.`,
            en: `Delete “${own}”, or give it quite another name.`,
          },
        };
      }
    }
  },
};
