import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askAddress } from './ask';
import { startExampleServer } from './example-server';
import type { ExampleServer } from './example-server';
import { findCopy } from './find-copy';

let server: ExampleServer;
beforeAll(async () => {
  server = await startExampleServer();
});
afterAll(() => server.close());

const manners = { timeoutSeconds: 30, userAgent: 'test' };
/** Only the server that never answers is given up on soon. */
const mannersFor = (path: string) => (path === '/slow' ? { ...manners, timeoutSeconds: 0.2 } : manners);
const ask = (path: string) => askAddress(`${server.origin}${path}`, mannersFor(path));

describe('an address', () => {
  it.each([
    ['/open', 'open', '200', undefined],
    ['/open#part', 'open', '200', undefined],
    ['/no-head', 'open', '200', undefined],
    ['/lent', 'open', '200', '/open'],
    ['/moved', 'moved', '200', '/open'],
    ['/moved-again', 'moved', '200', '/open'],
    ['/moved-away', 'dead', '410', '/gone'],
    ['/missing', 'dead', '404', undefined],
    ['/gone', 'dead', '410', undefined],
    ['/broken', 'failing', '500', undefined],
    ['/closed-door', 'failing', '403', undefined],
    ['/lost', 'failing', '301', undefined],
    ['/ring', 'failing', 'redirects', undefined],
    ['/slow', 'failing', 'timeout', undefined],
  ])('%s is %s (%s)', async (path, state, answer, to) => {
    const found = await ask(path);
    expect(found).toEqual({ state, answer, to: to && `${server.origin}${to}` });
  });

  it('is asked for its head only, when that is answered', async () => {
    server.asked.length = 0;
    await ask('/open');
    await ask('/missing');
    expect(server.asked).toEqual(['HEAD /open', 'HEAD /missing', 'GET /missing']);
  });

  it('is not dead when nobody is at home', async () => {
    const empty = await startExampleServer();
    await empty.close();
    expect(await askAddress(`${empty.origin}/open`, manners)).toMatchObject({
      state: 'failing',
      answer: 'ECONNREFUSED',
    });
  });
});

describe('a copy of an address that is gone', () => {
  it.each([
    ['there is one', 'gone', 'https://web.archive.org/web/2020/https://example.org/gone'],
    ['there is none', 'missing', undefined],
  ])('%s', async (_name, page, copy) => {
    expect(await findCopy(`https://example.org/${page}`, `${server.origin}/copies`, manners)).toBe(copy);
  });

  it.each(['/open', '/missing', '/slow'])('is not found where the archive answers as %s', async (path) => {
    expect(await findCopy('https://example.org/gone', `${server.origin}${path}`, mannersFor(path))).toBeUndefined();
  });
});
