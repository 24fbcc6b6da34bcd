import type { Target } from '../../schemas/says.ts';
import { kinds } from '../../schemas/kinds.ts';
import type { KindId } from '../../schemas/kinds.ts';
import { listReferences } from './references.ts';
import type { Rule } from './rule.ts';

/** Records that are there for others to point at. */
const pointedAt: Readonly<Partial<Record<KindId, Target>>> = {
  source: 'sources',
  person: 'people',
  topic: 'topics',
};

/** Records nothing points at: a source never cited, a topic without texts. */
export const unused: Rule = {
  id: 'unused',
  severity: 'warning',
  about: {
    nb: 'En kilde, en person eller et tema brukes av minst én tekst eller post.',
    en: 'A source, a person or a topic is used by at least one text or record.',
  },
  example: '<Kilde id="elvelaget-2020-arbok" />',
  *find(manuscript) {
    const used = new Set([...listReferences(manuscript)].map(({ target, id }) => `${target}/${id}`));
    for (const { kind, id, file, yaml, path } of manuscript.documents) {
      const target = pointedAt[kind];
      if (!target || yaml.faults.length > 0 || used.has(`${target}/${id}`)) continue;
      const { nb, en } = kinds[kind].name;
      yield {
        file,
        at: yaml.keyAt(path),
        message: { nb: `Ingen viser til ${nb} «${id}».`, en: `Nothing points at the ${en} “${id}”.` },
        fix: { nb: 'Vis til den der den hører hjemme, eller ta den bort.', en: 'Point at it where it belongs, or take it away.' },
      };
    }
  },
};
