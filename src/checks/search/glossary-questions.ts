import type { TermEntry } from '../../schemas/term.ts';
import { listWords, toSmall } from '../../search/letters.ts';
import type { Made, MakeQuestion, Pond } from './pond.ts';

/** A glossary term's English name, asked in Norwegian. */
export const makeEnglishTerm: MakeQuestion = (pond) => askTerm(pond, ({ term }) => [term.en]);

/** A glossary term's nynorsk name, asked in bokmål. */
export const makeNynorskTerm: MakeQuestion = (pond) => askTerm(pond, ({ term }) => [term.nn]);

/** Another word for a glossary term. */
export const makeAlias: MakeQuestion = (pond) => askTerm(pond, ({ aliases }) => aliases);

/** Asks for a term by a name other than its own; its own place answers it, and every page that says the term or the name. */
function askTerm(pond: Pond, listNames: (term: TermEntry) => readonly string[]): Made | undefined {
  const [id, term] = pond.random.pick(pond.terms) ?? [];
  if (id === undefined || term === undefined) return undefined;
  const own = term.term.nb;
  const name = pond.random.pick(listNames(term).filter((other) => toSmall(other) !== toSmall(own)));
  if (name === undefined) return undefined;
  const { corpus } = pond;
  const saying = [own, name].flatMap((words) => [...corpus.holding(listWords(words)), ...corpus.saying(words)]);
  return { question: name, pages: [...new Set([...corpus.explaining(id), ...saying])] };
}
