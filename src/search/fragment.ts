import { gunzipSync, gzipSync } from 'node:zlib';
import { seam } from './index-copy.ts';

/** What one page's file in the index holds, of what we read there. */
export interface Fragment {
  content: string;
  meta: { title?: string };
  filters: { language?: readonly string[] };
}

/** What each file of the index begins with once it is unpacked (pagefind 1.6). */
const head = 'pagefind_dcd';
const seams = new RegExp(`(?<=\\p{L})\\${seam}(?=\\p{L})`, 'gu');

/** Unpacks a page's file of the index; throws where its form is not the one we know. */
export function readFragment(file: Uint8Array, path: string): string {
  const text = gunzipSync(file).toString('utf8');
  if (!text.startsWith(head))
    throw new Error(`${path} does not begin with ${head}: Pagefind’s files have changed form.`);
  return text.slice(head.length);
}

/** Packs a page’s file again with the seams of compounds taken out, so that excerpts read as the page does. */
export function packFragment(text: string): Uint8Array {
  return gzipSync(head + text.replace(seams, ''), { level: 9 });
}
