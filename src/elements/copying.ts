/** What an element says, by key; the page writes it in its own language. */
export type Words = Readonly<Record<string, string>>;

/** What a status line stands in, with the buttons and fields it tells about. */
const boxes = '.cue-tools, .film-teaching, .quote-menu';

/** Puts a field's text in the reader's clipboard, a new one when it is given. Where the browser will not, the text is shown and marked for copying by hand. Which it was is told beside the button. */
export async function copy(words: Words, box: Element, text?: string): Promise<void> {
  const field = box.querySelector('textarea');
  if (!field) return;
  field.value = text ?? field.value;
  field.hidden = text !== undefined;
  try {
    await navigator.clipboard.writeText(field.value);
    say(box, words['copied']);
  } catch {
    field.hidden = false;
    field.focus();
    field.select();
    say(box, words['copyYourself']);
  }
}

/** Says a sentence in the status line of the tools or fields a button stands among. */
export function say(box: Element | null, sentence = ''): void {
  const status = box?.closest(boxes)?.querySelector('[role="status"]');
  if (status) status.textContent = sentence;
}
