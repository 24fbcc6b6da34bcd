import { wordsOf } from '~/i18n/words';
import { absolute, escapeQuery } from '~/lib/address';
import type { ContentFile } from '~/lib/content-file';
import { textFile } from '~/lib/content-file';
import { fillIn, formAddress } from '~/lib/git-hosts';
import type { Repository } from '~/lib/git-hosts';
import type { Page } from './frame';

/** A way for a reader to answer a page or help with it. */
export interface AnswerLink {
  kind: 'mail' | 'edit' | 'report' | 'suggest';
  address: string;
}

/** Where readers' answers go. */
export interface AnswerPlaces {
  email: string;
  /** The repository of the content, where it lies at a host we know, and the content's folder in it. */
  repository: (Repository & { folder: string }) | undefined;
  /** The address of another form for reports, with places for a title and a text. */
  issueForm: string | undefined;
}

/** The ways to answer a page: a letter, and where the content lies open, its own file, a report and a new text. */
export function buildAnswers(
  { email, repository, issueForm }: AnswerPlaces,
  page: Pick<Page, 'address' | 'title' | 'locale' | 'section' | 'source'>,
): readonly AnswerLink[] {
  const words = wordsOf(page.locale);
  const title = escapeQuery(words.answerSubject(page.title));
  const address = absolute(page.address);
  const body = escapeQuery(words.answerBody(address));
  const letter: AnswerLink = { kind: 'mail', address: `mailto:${email}?subject=${title}&body=${body}` };
  if (!repository)
    return [letter, ...(issueForm ? [{ kind: 'report' as const, address: fillIn(issueForm, { title, body }) }] : [])];
  const file = `${repository.folder}/${page.source}`;
  const told = escapeQuery(words.reportBody(address, file));
  const newFile = `${repository.folder}/${nameNewText(page)}`;
  return [
    // A page that only lists texts is made of no file of its own.
    ...(page.source === 'site.yaml'
      ? []
      : [{ kind: 'edit' as const, address: formAddress(repository, 'edit', { file }) }]),
    { kind: 'report', address: formAddress(repository, 'issue', { title: asForm(title), body: asForm(told) }) },
    { kind: 'suggest', address: formAddress(repository, 'create', { file: newFile }) },
    // What the letter is about, the reader has in front of them; the report says it.
    { kind: 'mail', address: `mailto:${email}` },
  ];
}

/** A part of a query as a form writes it, where a space is one sign; the Git hosts all read forms. */
function asForm(query: string): string {
  return query.replaceAll('%20', '+');
}

/** The file of a new text of the same kind as a page, else of an article. */
function nameNewText({ section, source, locale }: Pick<Page, 'section' | 'source' | 'locale'>): ContentFile {
  const name = wordsOf(locale).newText;
  if (section === 'films') return textFile('film', name, locale);
  const [, part] = /^handbook\/([^/]+)\//.exec(source) ?? [];
  return part ? textFile('chapter', `${part}/${name}`, locale) : textFile('article', name, locale);
}
