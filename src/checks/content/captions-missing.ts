import { nameOf } from '../manuscript/films.ts';
import type { WrittenFilm } from '../manuscript/films.ts';
import type { Fault, Rule } from './rule.ts';

/** The law demands captions of every film with sound (likestillings- og diskrimineringsloven § 18, WCAG 1.2.2). */
export const captionsMissing: Rule = {
  id: 'captions-missing',
  severity: 'error',
  about: {
    nb: 'En film som spilles av her, sier hvilket språk som snakkes (spoken), og har teksting på det språket ved siden av seg.',
    en: 'A film that is played here says which language is spoken (spoken), and has captions in that language beside it.',
  },
  example: 'spoken: [nb]',
  *find({ films }) {
    for (const film of films) if (film.played >= 0 && !film.facts.draft) yield* findMissing(film);
  },
};

function findMissing(film: WrittenFilm): readonly Fault[] {
  const { original, facts, played } = film;
  const { spoken } = facts;
  const captions = film.tracks.filter(({ kind }) => kind === 'captions').map(({ locale }) => locale);
  const likely = ['nb', 'nn'].find((locale) => captions.includes(locale)) ?? captions[0] ?? 'nb';
  const place = { file: original.file, at: original.yaml.valueAt(['watch', played]) };
  const isMisspelt = original.issues.some(({ path }) => path[0] === 'spoken');
  const unsaid: Fault[] =
    spoken || isMisspelt
      ? []
      : [
          {
            ...place,
            message: {
              nb: 'spoken mangler: filmen spilles av her, men ingen har skrevet hvilket språk som snakkes.',
              en: 'spoken is missing: the film is played here, but nobody has written which language is spoken.',
            },
            fix: {
              nb: `Skriv: spoken: [${likely}] (eller spoken: [] hvis ingen snakker)`,
              en: `Write: spoken: [${likely}] (or spoken: [] if nobody speaks)`,
            },
          },
        ];
  const language = spoken ? spoken[0] : 'nb';
  // Bokmål and nynorsk do not stand in for each other; a film where nobody speaks needs none.
  const isCaptioned = spoken
    ? language === undefined || captions.includes(language)
    : captions.length > 0;
  if (isCaptioned || language === undefined) return unsaid;
  return [...unsaid, { ...place, ...tellMissing(film, `captions.${language}.vtt`) }];
}

/** The file to make, or the one that holds the captions already under another name. */
function tellMissing({ id, files }: WrittenFilm, wanted: string): Pick<Fault, 'message' | 'fix'> {
  const names = files.map(nameOf);
  const other = names.find((name) => /\.srt$/i.test(name)) ?? names.find((name) => /^(?!chapters|descriptions).*\.vtt$/i.test(name) && !/^captions\.(?:nb|nn|en)\.vtt$/.test(name));
  const folder = `films/${id}/`;
  return {
    message: {
      nb: `${wanted} mangler: en film som spilles av her, må ha teksting på sitt eget språk.`,
      en: `${wanted} is missing: a film that is played here must have captions in its own language.`,
    },
    fix: other
      ? { nb: `Lagre ${other} som ${folder}${wanted}, på formen WebVTT.`, en: `Save ${other} as ${folder}${wanted}, as WebVTT.` }
      : {
          nb: `Lag filen ${folder}${wanted}. Den begynner med WEBVTT, en tom linje, og så tider og tekst.`,
          en: `Make the file ${folder}${wanted}. It begins with WEBVTT, an empty line, and then times and words.`,
        },
  };
}
