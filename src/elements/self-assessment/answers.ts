import type { Assessment } from '~/lib/self-assessment/file';
import type { AssessmentForm } from '~/lib/self-assessment/score';

const domainsIn = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLElement>('[data-domain]')];
const questionsIn = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[data-item]')];
const noteIn = (domain: HTMLElement) => domain.querySelector('textarea');
const wordsIn = (root: HTMLElement, selector: string) => root.querySelector(selector)?.textContent?.trim() ?? '';

/** What the form asks, read from its markup. */
export function readForm(form: HTMLFormElement): AssessmentForm {
  return {
    domains: domainsIn(form).map((domain) => ({
      id: domain.dataset['domain'] ?? '',
      title: wordsIn(domain, 'h2 span'),
      items: questionsIn(domain).map((question) => ({
        id: question.dataset['item'] ?? '',
        question: wordsIn(question, 'legend span'),
      })),
    })),
  };
}

/** What the team has written so far; a note that is empty is there too, so that one taken out of the form goes. */
export function readAnswers(form: HTMLFormElement, version: number): Assessment {
  const chosen = questionsIn(form).flatMap((question): [string, number | null][] => {
    const input = question.querySelector<HTMLInputElement>('input:checked');
    return input ? [[question.dataset['item'] ?? '', input.value === '' ? null : Number(input.value)]] : [];
  });
  const notes = domainsIn(form).map((domain) => [domain.dataset['domain'] ?? '', noteIn(domain)?.value ?? ''] as const);
  return {
    date: fieldOf(form, 'date').value,
    name: fieldOf(form, 'name').value,
    version,
    scores: Object.fromEntries(chosen),
    notes: Object.fromEntries(notes),
  };
}

/** Writes an assessment into the form in place of what stands there; without one the form is emptied. */
export function fillForm(form: HTMLFormElement, assessment?: Assessment): void {
  form.reset();
  if (!assessment) return;
  const { date, name, scores, notes } = assessment;
  fieldOf(form, 'date').value = date;
  fieldOf(form, 'name').value = name;
  for (const question of questionsIn(form)) {
    const id = question.dataset['item'] ?? '';
    const value = Object.hasOwn(scores, id) ? String(scores[id] ?? '') : undefined;
    for (const input of question.querySelectorAll('input')) input.checked = input.value === value;
  }
  for (const domain of domainsIn(form)) {
    const id = domain.dataset['domain'] ?? '';
    const note = noteIn(domain);
    if (note) note.value = Object.hasOwn(notes, id) ? String(notes[id]) : '';
  }
}

/** One of the fields about the assessment itself. */
export function fieldOf(form: HTMLFormElement, name: 'date' | 'name'): HTMLInputElement {
  // The server writes both.
  return form.elements.namedItem(name) as HTMLInputElement;
}
