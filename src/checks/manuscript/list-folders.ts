/** Every folder files lie in, below the content folder, sorted. */
export function listFolders(files: readonly { path: string }[]): readonly string[] {
  const found = new Set<string>();
  for (const { path } of files) {
    let folder = parentOf(path);
    for (; folder !== '' && !found.has(folder); folder = parentOf(folder)) found.add(folder);
  }
  return [...found].sort();
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
