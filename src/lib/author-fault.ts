/** What is wrong with a tag in a text, and what to write instead; both whole sentences for the author. */
export interface AuthorFault {
  wrong: string;
  write: string;
}

/** The error that stops the build for a fault: which text, which tag, what is wrong, what to write. */
export function authorError(folder: string, tag: string, { wrong, write }: AuthorFault): Error {
  return new Error(`${folder}: ${tag}: ${wrong} ${write}`);
}
