/** Hands the reader a file to keep; it never leaves the browser on its way. */
export function handOver(name: string, text: string, type: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  // The browser must have begun before the address is taken away.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
