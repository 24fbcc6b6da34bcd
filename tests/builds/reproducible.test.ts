import { expect, it } from 'vitest';
import { siteFolder } from '~/checks/site/built-site';
import { buildTestSite } from '../site-build.ts';
import { hashFiles } from '../tree-hash.ts';

it('a second build elsewhere, in another time zone and language, gives the same bytes', async () => {
  const other = await buildTestSite({ TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'tr_TR.UTF-8' });
  expect(hashFiles(other.folder)).toEqual(hashFiles(siteFolder));
  expect(Object.keys(hashFiles(other.folder)).length).toBeGreaterThan(200);
  other.remove();
});
