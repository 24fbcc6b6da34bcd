import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { attributeValues, listPages, pathOf, readPage } from '~/checks/site/built-site';

/** Internal addresses on all pages, each with a page it stands on. */
function listInternalAddresses(folder: string, basePath: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const page of listPages(folder)) {
    const html = readPage(page, folder);
    const values = ['href', 'src', 'poster', 'action'].flatMap((name) => attributeValues(html, name));
    const sets = attributeValues(html, 'srcset').flatMap((set) =>
      set.split(', ').map((part) => part.split(' ')[0] ?? ''),
    );
    for (const value of [...values, ...sets]) {
      if (value.startsWith('#')) found.set(`${basePath}${page.slice(1)}${value}`, page);
      else if (value.startsWith('/')) found.set(value, page);
    }
  }
  return found;
}

/** Sentences about addresses that lead nowhere: no such file, or no such id on the page. */
export function findDeadLinks(folder: string, basePath: string): { dead: string[]; count: number } {
  const addresses = listInternalAddresses(folder, basePath);
  const dead = [...addresses].filter(([address]) => !leadsSomewhere(address, folder, basePath));
  return { dead: dead.map(([address, page]) => `${page}: ${address}`), count: addresses.size };
}

function leadsSomewhere(address: string, folder: string, basePath: string): boolean {
  const path = pathOf(address);
  if (!path.startsWith(basePath)) return false;
  const local = `/${path.slice(basePath.length)}`;
  if (!existsSync(join(folder, local.endsWith('/') ? `${local}index.html` : local))) return false;
  const fragment = address.split('#')[1];
  if (fragment === undefined || fragment.startsWith('t=')) return true;
  return attributeValues(readPage(local, folder), 'id').includes(decodeURIComponent(fragment));
}
