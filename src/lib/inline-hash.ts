import { createHash } from 'node:crypto';

/** The text of an inline script or style as a Content Security Policy names it: `'sha256-…'`. */
export function hashInline(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
