import { idOf } from '../../schemas/fields.ts';
import { isRecord } from '../manuscript/documents.ts';
import { listKnownIds } from './known-ids.ts';
import type { Words } from '../finding.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Target } from '../../schemas/says.ts';
import { meant } from './nearest-words.ts';
import { listReferences } from './references.ts';
import { shorten } from '../shorten.ts';
import type { Rule } from './rule.ts';

/** Ids that point at nothing; Astro logs them and builds on. */
export const reference: Rule = {
  id: 'reference',
  severity: 'error',
  about: {
    nb: 'En id peker på noe som finnes: en kilde, et ord, en film, en person, et sted, et tema, et prinsipp, en lov. Det som er kladd, kan bare kladder peke på.',
    en: 'An id points at something that exists: a source, a term, a film, a person, a place, a topic, a principle, a law. Only drafts may point at drafts.',
  },
  example: 'films: [elven]',
  *find(manuscript) {
    const known = listKnownIds(manuscript);
    for (const { file, at, from, target, id, document } of listReferences(manuscript)) {
      const collection = known.get(target);
      if (!collection) continue;
      const { ids, drafts, place, isWhole } = collection;
      // What cannot be an id at all is told by the rule about values.
      if (!from.startsWith('<') && !idOf(target).safeParse(id).success) continue;
      const shown = shorten(id);
      if (!ids.has(id) && isWhole)
        yield {
          file,
          at,
          message: {
            nb: `${from}: «${shown}» finnes ikke i ${place}.`,
            en: `${from}: “${shown}” is not in ${place}.`,
          },
          fix: tellNumbered(manuscript, target, id) ?? meant(id, ids, place),
        };
      else if (drafts.has(id) && !(isRecord(document.data) && document.data['draft'] === true))
        yield {
          file,
          at,
          message: {
            nb: `${from}: «${shown}» er en kladd og blir ikke med på nettstedet.`,
            en: `${from}: “${shown}” is a draft and is left out of the site.`,
          },
          fix: {
            nb: 'Ta bort draft: true der, eller vent med å vise til den.',
            en: 'Take away draft: true there, or wait before pointing to it.',
          },
        };
    }
  },
};

/** Readers see sources as numbers; somebody who writes the number means the source that has it. */
function tellNumbered({ documents }: Manuscript, target: Target, id: string): Words | undefined {
  if (target !== 'sources' || !/^\d+$/.test(id)) return undefined;
  const source = documents.find(
    ({ kind, data }) => kind === 'source' && isRecord(data) && String(data['number']) === id,
  );
  if (!source) return undefined;
  return {
    nb: `Skriv id-en, ikke nummeret. Kilde nummer ${id} er «${source.id}».`,
    en: `Write the id, not the number. Source number ${id} is “${source.id}”.`,
  };
}
