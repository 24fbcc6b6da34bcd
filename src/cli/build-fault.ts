/** What Astro and Vite hang on an error besides its message. */
interface BuildError extends Error {
  hint?: string;
  loc?: { file?: string; line?: number; column?: number };
  id?: string;
}

/**
 * What to print when a build stops. A check that has already written what is wrong throws an error named `CheckFailed`:
 * its message is all that is shown. A full disk is one sentence. Anything else comes with the way there.
 */
export function formatFault(error: unknown): string {
  if (isDiskFull(error)) return 'Disken er full: bygget fikk ikke plass. Rydd noe bort, og kjør npm run build på nytt.';
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'CheckFailed') return error.message;
  const { name, message, hint, loc, id, cause }: BuildError = error;
  const file = loc?.file ?? id;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [
    name === 'Error' ? message : `[${name}] ${message.replaceAll('**', '')}`,
    ...(hint ? [`  Hint: ${hint}`] : []),
    ...(file ? [`  Location: ${file}:${loc?.line ?? 0}:${loc?.column ?? 0}`] : []),
    ...frames.slice(0, 6),
    ...(cause === undefined ? [] : [`  Caused by: ${formatFault(cause)}`]),
  ].join('\n');
}

/** Whether an error, or one it was made from, says the disk or the quota is full. The same code for too many watched files is not. */
function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  const isFull = /ENOSPC|EDQUOT|no space left on device|disk quota exceeded/i.test(`${code} ${error.message}`);
  if (isFull) return !/watch/i.test(error.message);
  const inner = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  return [error.cause, ...inner].some(isDiskFull);
}
