import type { SearchIndex } from './search-index';

/** What the reader has chosen: the question, and what to narrow and sort it by. */
export type Choices = Readonly<Record<string, string>>;

/** The facet of the index a choice narrows by; one has a shorter name in the address. */
const facetOf = (name: string) => (name === 'type' ? 'kind' : name);

/** What the form says, without what is left open. */
export function readChoices(form: HTMLFormElement): Choices {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value.trim() !== ''));
}

/** Puts a question and choices in the form; what the form cannot hold is passed by. */
export function takeChoices(form: HTMLFormElement, asked: URLSearchParams): void {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.name === 'q')
      control.value = (asked.get('q') ?? '').slice(0, control.maxLength);
    if (!(control instanceof HTMLSelectElement)) continue;
    control.value = asked.get(control.name) ?? '';
    if (control.value) control.closest('details')?.toggleAttribute('open', true);
    else control.selectedIndex = 0;
  }
}

/** True when the reader asks for anything: a question, or pages of a kind; an order alone asks for nothing. */
export function isAsked(choices: Choices): boolean {
  return Object.keys(choices).some((name) => name !== 'sort');
}

/** The facets chosen, without the question and the order. */
function listFacets({ q: _question, sort: _order, ...facets }: Choices): readonly (readonly [string, string])[] {
  return Object.entries(facets).map(([name, value]) => [facetOf(name), value]);
}

/** Pages that have every chosen facet, in the order chosen. */
export async function narrow<Page extends { id: string }>(
  pages: readonly Page[],
  choices: Choices,
  index: SearchIndex,
): Promise<readonly Page[]> {
  const sets = await Promise.all(
    listFacets(choices).map(async ([name, value]) => listIds(await index.pagesWith(name, value))),
  );
  const left = pages.filter(({ id }) => sets.every((set) => set.has(id)));
  if (!choices['sort']) return left;
  const order = new Map((await index.newest()).map(({ id }, place) => [id, place]));
  return [...left].sort((a, b) => (order.get(a.id) ?? order.size) - (order.get(b.id) ?? order.size));
}

/** Writes beside each value how many pages would be left with it. */
export async function countChoices(
  form: HTMLFormElement,
  pages: readonly { id: string }[],
  { choices, index }: { choices: Choices; index: SearchIndex },
): Promise<void> {
  for (const select of form.querySelectorAll('select')) {
    if (select.name === 'sort') continue;
    const { [select.name]: _own, ...others } = choices;
    const left = await narrow(pages, { ...others, sort: '' }, index);
    for (const option of select.options) {
      if (option.value === '') continue;
      const own = listIds(await index.pagesWith(facetOf(select.name), option.value));
      const count = left.filter(({ id }) => own.has(id)).length;
      option.dataset['name'] ??= option.text;
      option.text = `${option.dataset['name']} (${count})`;
      option.disabled = count === 0 && !option.selected;
    }
  }
}

/** The ids of pages, to look up in. */
export function listIds(pages: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(pages.map(({ id }) => id));
}
