import type { Assessment } from '~/lib/self-assessment/file';
import { addUpForm, formatMean, highest } from '~/lib/self-assessment/score';
import type { AssessmentForm } from '~/lib/self-assessment/score';
import type { Words } from './words';

/** How an assessment is named in lists: its day and who answered. */
export function nameOf({ date, name }: Assessment): string {
  return [date, name].filter((part) => part !== '').join(' ');
}

/** Where the results are shown, and what they are of. */
export interface Shown {
  form: AssessmentForm;
  words: Words;
  now: Assessment;
  compared: Assessment | undefined;
}

/** Fills in the table of sums and makes the bars of the profile as long as the means they stand for. */
export function showResults(root: HTMLElement, { form, words, now, compared }: Shown): void {
  const own = addUpForm(form, now.scores);
  const other = compared && addUpForm(form, compared.scores);
  const rows = root.querySelectorAll('[data-sums] tbody tr');
  for (const [index, { assessed, questions, sum, mean }] of [...own.domains, own.total].entries()) {
    const texts = [
      `${assessed} ${words.of} ${questions}`,
      assessed > 0 ? String(sum) : '',
      formatMean(mean, words.mark),
    ];
    for (const [column, text] of texts.entries()) write(rows[index]?.children[column + 1], text);
  }
  for (const [series, result] of [own, other].entries()) {
    const bars = root.querySelectorAll<SVGGElement>(`[data-bar="${series + 1}"]`);
    for (const [index, bar] of [...bars].entries()) drawBar(bar, result?.domains[index]?.mean, words.mark);
  }
  const key = root.querySelector<HTMLElement>('[data-compared]');
  if (key) key.hidden = compared === undefined;
  write(key?.querySelector('span'), compared ? nameOf(compared) : '');
}

/** Fills in the means of every assessment, one column for each, the oldest first. */
export function showHistory(root: HTMLElement, { form, words, now }: Shown, earlier: readonly Assessment[]): void {
  const columns = [...earlier, now].map(({ scores }) => addUpForm(form, scores));
  const titles = [...form.domains.map(({ title }) => title), words.total];
  const head = [words.domain, ...earlier.map(nameOf), words.now];
  const [thead, tbody] = ['thead', 'tbody'].map((part) => root.querySelector(`[data-history] ${part}`));
  thead?.replaceChildren(makeRow(head, 'col'));
  const rows = titles.map((title, index) => {
    const means = columns.map(({ domains, total }) => formatMean((domains[index] ?? total).mean, words.mark));
    return makeRow([title, ...means], 'row');
  });
  tbody?.replaceChildren(...rows);
}

/** A row of cells; in a head all are headings, in a body the first. */
function makeRow(texts: readonly string[], scope: 'col' | 'row'): HTMLTableRowElement {
  const row = document.createElement('tr');
  for (const [index, text] of texts.entries()) {
    const isHeading = scope === 'col' || index === 0;
    const cell = document.createElement(isHeading ? 'th' : 'td');
    if (isHeading) cell.setAttribute('scope', scope);
    cell.textContent = text;
    row.append(cell);
  }
  return row;
}

/** Makes a bar as long as its mean: the server drew it as long as the highest. */
function drawBar(bar: SVGGElement, mean: number | undefined, mark: string): void {
  const [rect, text] = bar.children;
  bar.dataset['full'] ??= rect?.getAttribute('width') ?? '';
  const full = Number.parseFloat(bar.dataset['full']);
  const width = `${((mean ?? 0) / highest) * full}%`;
  rect?.setAttribute('width', width);
  text?.setAttribute('x', width);
  write(text, formatMean(mean, mark));
  bar.toggleAttribute('hidden', mean === undefined);
}

function write(element: Element | null | undefined, text: string): void {
  if (element) element.textContent = text;
}
