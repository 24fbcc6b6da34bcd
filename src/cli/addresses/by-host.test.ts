import { expect, it } from 'vitest';
import { askByHost } from './by-host';

it('a host is asked one address at a time, with a pause, and at most four hosts at once', async () => {
  const given = ['a', 'b', 'c', 'd', 'e'].flatMap((host) =>
    [1, 2].map((page) => ({ address: `https://${page === 1 ? 'www.' : ''}${host}.example/${page}` })),
  );
  const open: string[] = [];
  const most = { all: 0, own: 0 };
  const found = await askByHost(given, 0.02, async ({ address }) => {
    const host = new URL(address).host.replace('www.', '');
    open.push(host);
    most.all = Math.max(most.all, open.length);
    most.own = Math.max(most.own, open.filter((other) => other === host).length);
    await new Promise((resolve) => setTimeout(resolve, 5));
    open.splice(open.indexOf(host), 1);
    return address;
  });
  expect([...found].sort()).toEqual(given.map(({ address }) => address).sort());
  expect(most).toEqual({ all: 4, own: 1 });
});
