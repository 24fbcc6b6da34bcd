import { expect, it } from 'vitest';
import { listPages as listKnownPages } from '~/checks/addresses/pages';
import { openCache } from '~/checks/manuscript/cache';
import { readManuscript } from '~/checks/manuscript/manuscript';
import { listPages } from '~/checks/site/built-site';
import { readFolders } from '~/lib/settings';

it('the pages the content check knows of are the pages that are built, no more and no fewer', async () => {
  const pages = listKnownPages(await readManuscript(readFolders().contentDir, openCache(undefined, '')));
  const known = [...pages.values()].filter(({ state }) => state === 'page').map(({ address }) => address);
  expect(known.sort()).toEqual(listPages().filter((address) => address !== '/404.html'));
});
