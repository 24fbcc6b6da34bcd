import { setTimeout as wait } from 'node:timers/promises';

/** Hosts asked at the same time. */
const mostHosts = 4;

/** Does something with every address: a few hosts at a time, one address at a time on each, with a pause between two. */
export async function askByHost<Given extends { address: string }, Found>(
  given: readonly Given[],
  pauseSeconds: number,
  ask: (one: Given) => Promise<Found>,
): Promise<readonly Found[]> {
  const hosts = [...Map.groupBy(given, ({ address }) => new URL(address).host.replace(/^www\./, '')).values()];
  const found: Found[] = [];
  const askNextHosts = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift())
      for (const [index, one] of host.entries()) {
        if (index > 0) await wait(pauseSeconds * 1000);
        found.push(await ask(one));
      }
  };
  await Promise.all(Array.from({ length: mostHosts }, askNextHosts));
  return found;
}
