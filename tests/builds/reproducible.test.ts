import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { siteFolder } from '~/checks/site/built-site';
import { buildTestSite } from '../site-build.ts';

/** Every file of a folder with the hash of its bytes. */
function hashFiles(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(
    files.sort().map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

it('a second build elsewhere, in another time zone and language, gives the same bytes', async () => {
  const other = await buildTestSite({ TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'tr_TR.UTF-8' });
  expect(hashFiles(other.folder)).toEqual(hashFiles(siteFolder));
  expect(Object.keys(hashFiles(other.folder)).length).toBeGreaterThan(200);
  other.remove();
});
