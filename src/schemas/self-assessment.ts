import type { z } from 'astro/zod';
import { allLanguagesSchema, idSchema, refsTo, refTo } from './fields.ts';
import { listOf, record, wholeNumberSchema } from './forms.ts';
import { says } from './says.ts';

const itemSchema = record({
  id: says(idSchema, {
    nb: 'Spørsmålets id. Den kan aldri endres, for filene leserne har lagret, bruker den.',
    en: 'The question’s id. It can never change, because the files readers have saved use it.',
  }),
  question: says(allLanguagesSchema, {
    nb: 'Spørsmålet teamet stiller seg selv.',
    en: 'The question the team asks itself.',
  }),
  score1: says(allLanguagesSchema, {
    nb: 'Hva som gir skåren 1, konkret.',
    en: 'What gives the score 1, in concrete terms.',
  }),
  score2: says(allLanguagesSchema, { nb: 'Hva som gir skåren 2.', en: 'What gives the score 2.' }),
  score3: says(allLanguagesSchema, { nb: 'Hva som gir skåren 3.', en: 'What gives the score 3.' }),
  score4: says(allLanguagesSchema, { nb: 'Hva som gir skåren 4.', en: 'What gives the score 4.' }),
  sources: says(refsTo('sources'), {
    nb: 'Kilder til spørsmålet: id-er fra sources.yaml.',
    en: 'Sources of the question: ids from sources.yaml.',
  }),
  principles: says(refsTo('principles'), {
    nb: 'Prinsippene spørsmålet handler om: id-er fra principles.yaml.',
    en: 'The principles it is about: ids from principles.yaml.',
  }),
  chapter: says(refTo('chapters'), {
    nb: 'Kapitlet som sier mer: delens og kapitlets mappe, for eksempel fiske/sluk.',
    en: 'The chapter that tells more: the folders of its part and its own, for example fiske/sluk.',
  }),
});

const domainSchema = record({
  id: says(idSchema, {
    nb: 'Områdets id. Den kan aldri endres, for filene leserne har lagret, bruker den.',
    en: 'The domain’s id. It can never change, because the files readers have saved use it.',
  }),
  title: says(allLanguagesSchema, { nb: 'Hva området heter.', en: 'What the domain is called.' }),
  text: says(allLanguagesSchema, {
    nb: 'Hva området handler om, i én setning.',
    en: 'What the domain is about, in one sentence.',
  }),
  items: says(listOf(itemSchema), { nb: 'Spørsmålene, i rekkefølge.', en: 'The questions, in order.' }),
});

const paragraphSchema = record({
  text: says(allLanguagesSchema, { nb: 'Avsnittet, uten lenker.', en: 'The paragraph, without links.' }),
  sources: says(refsTo('sources'), {
    nb: 'Kilder til avsnittet: id-er fra sources.yaml.',
    en: 'Sources of the paragraph: ids from sources.yaml.',
  }),
});

/** The self-assessment in `self-assessment.yaml`: a form a team fills in about itself. */
export const selfAssessmentSchema = record({
  version: says(wholeNumberSchema, {
    nb: 'Utgaven av spørsmålene: 1, 2, 3 … Øk den når et spørsmål eller en skår får ny mening.',
    en: 'The edition of the questions: 1, 2, 3 … Raise it when a question or a score changes its meaning.',
  }),
  title: says(allLanguagesSchema, { nb: 'Sidens tittel.', en: 'The page’s title.' }),
  summary: says(allLanguagesSchema, {
    nb: 'Én eller to setninger under tittelen, i lister og i søkemotorer.',
    en: 'One or two sentences below the title, in lists and in search engines.',
  }),
  intro: says(listOf(paragraphSchema), {
    nb: 'Hvordan teamet går fram, og hva svarene kan og ikke kan brukes til; ett avsnitt i hvert punkt.',
    en: 'How the team goes about it, and what the answers can and cannot be used for; one paragraph in each item.',
  }),
  domains: says(listOf(domainSchema), { nb: 'Områdene, i rekkefølge.', en: 'The domains, in order.' }),
});

/** The self-assessment as written. */
export type SelfAssessmentEntry = z.infer<typeof selfAssessmentSchema>;
