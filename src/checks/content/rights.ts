import type { Words } from '../finding.ts';
import { playable } from '../manuscript/films.ts';
import type { WrittenFilm } from '../manuscript/films.ts';
import type { YamlPath } from '../manuscript/yaml.ts';
import type { Fault, Rule } from './rule.ts';

/** Whoever gives a film away must know that it is theirs to give. */
export const rights: Rule = {
  id: 'rights',
  severity: 'error',
  about: {
    nb: 'Sier rights at en film kan vises hos andre eller lastes ned, står det også hvem som eier den, og når det ble avklart.',
    en: 'Where rights say that a film may be shown elsewhere or downloaded, they also say who owns it and when that was settled.',
  },
  example:
    "rights:\n  owner: Navnet på eieren\n  embedding: 'yes'\n  download: 'no'\n  licence: CC BY 4.0\n  licenceUrl: https://creativecommons.org/licenses/by/4.0/deed.no\n  cleared: 2026-11-21",
  *find({ films }) {
    for (const film of films) yield* findGaps(film);
  },
};

function findGaps(film: WrittenFilm): readonly Fault[] {
  const { rights: written, watch } = film.facts;
  const given = (['embedding', 'download'] as const).find((key) => written[key] === 'yes');
  // A film that is gone for a while may still be shared when it comes back; one we only link to never was ours to share.
  const hasPlayer = watch.some(({ provider }) => playable.has(provider));
  const hasFile = watch.some(({ provider }) => provider === 'file');
  // A misspelt provider is told by the schema, and what is missing altogether only once.
  const isUnclear = film.original.issues.some(({ path }) => path[0] === 'watch');
  return [
    ...(given && !written.owner ? [missing(film, given, 'owner', owner)] : []),
    ...(given && !written.cleared ? [missing(film, given, 'cleared', cleared)] : []),
    ...(written.licence && !written.licenceUrl ? [missing(film, 'licence', 'licenceUrl', licenceUrl)] : []),
    ...(written.licenceUrl && !written.licence ? [missing(film, 'licenceUrl', 'licence', licence)] : []),
    ...(written.embedding === 'yes' && !hasPlayer && !isUnclear ? [impossible(film, 'embedding', player)] : []),
    ...(written.download === 'yes' && !hasFile && !isUnclear && (hasPlayer || written.embedding !== 'yes') ? [impossible(film, 'download', ownFile)] : []),
  ].filter(({ key }) => !isToldElsewhere(film, key)).map(({ fault }) => fault);
}

interface Gap {
  key: string;
  fault: Fault;
}

const owner = { nb: 'Skriv hvem som eier filmen: owner: Navnet på eieren', en: 'Write who owns the film: owner: The name of the owner' };
const cleared = {
  nb: 'Skriv dagen dere avklarte det med eieren: cleared: ÅÅÅÅ-MM-DD. Er det ikke avklart, skriver du unknown i stedet for yes.',
  en: 'Write the day you settled it with the owner: cleared: YYYY-MM-DD. If it is not settled, write unknown for yes.',
};
const licenceUrl = {
  nb: 'Skriv adressen til lisensen, for eksempel: licenceUrl: https://creativecommons.org/licenses/by/4.0/deed.no',
  en: 'Write the address of the licence, for example: licenceUrl: https://creativecommons.org/licenses/by/4.0/deed.en',
};
const licence = { nb: 'Skriv navnet på lisensen, for eksempel: licence: CC BY 4.0', en: 'Write the name of the licence, for example: licence: CC BY 4.0' };

function missing(film: WrittenFilm, because: string, key: string, fix: Words): Gap {
  const { file, yaml } = film.original;
  const path: YamlPath = ['rights', because];
  const written = because.startsWith('licence') ? because : `${because}: yes`;
  return {
    key,
    fault: {
      file,
      at: yaml.valueAt(path),
      message: { nb: `rights: ${key} mangler, enda det står ${written}.`, en: `rights: ${key} is missing, although ${written} is there.` },
      fix,
    },
  };
}

const player = {
  why: { nb: 'filmen spilles ikke av her', en: 'the film is not played here' },
  fix: {
    nb: 'Skriv embedding: unknown, eller skriv under watch hvor filmen kan spilles fra (file, youtube, vimeo eller peertube).',
    en: 'Write embedding: unknown, or write below watch where the film can be played from (file, youtube, vimeo or peertube).',
  },
};
const ownFile = {
  why: { nb: 'vi har ingen fil av filmen', en: 'we have no file of the film' },
  fix: {
    nb: 'Skriv download: unknown, eller legg filmen ved siden av teksten og skriv den under watch: provider: file',
    en: 'Write download: unknown, or put the film beside the text and write it below watch: provider: file',
  },
};

function impossible({ original }: WrittenFilm, key: string, { why, fix }: { why: Words; fix: Words }): Gap {
  const { file, yaml } = original;
  return {
    key,
    fault: {
      file,
      at: yaml.valueAt(['rights', key]),
      message: { nb: `rights: ${key}: yes, men ${why.nb}.`, en: `rights: ${key}: yes, but ${why.en}.` },
      fix,
    },
  };
}

/** What is written wrongly, or under a misspelt key, is told by the schema. */
function isToldElsewhere({ original }: WrittenFilm, key: string): boolean {
  return original.issues.some(({ path }) => path[0] === 'rights' && path[1] === key);
}
