/**
 * Loaded before a build (`node --import`): the disk is full after so many writes to the folder being built or its pictures
 * (`FULL_AFTER`). The write that finds it full leaves half its bytes, as a real one may.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let left = Number(process.env['FULL_AFTER']);
const { statSync, truncateSync, writeFileSync, copyFileSync } = fs;

/** Fails as the system does when a path of the build is written and nothing is left. */
function spend(target, writeAll) {
  const file = target instanceof URL ? decodeURI(target.pathname) : String(target);
  if (!/-building-\d+\/|\/cache\/assets\//.test(file) || left-- > 0) return;
  writeAll();
  truncateSync(file, statSync(file).size >> 1);
  throw Object.assign(new Error(`ENOSPC: no space left on device, write '${file}'`), { code: 'ENOSPC' });
}

const before = {
  writeFile: (path, data) => spend(path, () => writeFileSync(path, data)),
  copyFile: (from, to) => spend(to, () => copyFileSync(from, to)),
};

for (const [name, check] of Object.entries(before)) {
  const [now, later] = [fs[`${name}Sync`], fs.promises[name]];
  fs[`${name}Sync`] = (...all) => {
    check(...all);
    return now(...all);
  };
  fs.promises[name] = async (...all) => {
    check(...all);
    return later(...all);
  };
}
syncBuiltinESMExports();
