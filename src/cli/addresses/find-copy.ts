import type { Manners } from './ask.ts';

/** Where the Internet Archive says whether it has a copy (its availability API). */
export const archiveService = 'https://archive.org/wayback/available';

/** The newest copy an archive says it has of an address; undefined when it has none or does not answer. */
export async function findCopy(
  address: string,
  service: string,
  { timeoutSeconds, userAgent }: Manners,
): Promise<string | undefined> {
  try {
    const response = await fetch(`${service}?url=${encodeURIComponent(address)}`, {
      headers: { 'user-agent': userAgent },
      signal: AbortSignal.timeout(timeoutSeconds * 1000),
    });
    const told: unknown = await response.json();
    return readCopy(told);
  } catch {
    return undefined;
  }
}

function readCopy(told: unknown): string | undefined {
  // The service's own form; what has another is no copy.
  const { archived_snapshots: snapshots } = (told ?? {}) as { archived_snapshots?: { closest?: unknown } };
  const { available, status, url } = (snapshots?.closest ?? {}) as Record<string, unknown>;
  if (available !== true || (status !== undefined && status !== '200')) return undefined;
  if (typeof url !== 'string' || !URL.canParse(url)) return undefined;
  return url.replace(/^http:\/\/web\.archive\.org\//, 'https://web.archive.org/');
}
