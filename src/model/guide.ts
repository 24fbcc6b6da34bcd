import { guideLanguageOf, guideWords } from '~/i18n/guide';
import type { GuideLanguage } from '~/i18n/guide';
import { rules } from '~/checks/content/rules';
import { slugify } from '~/lib/slug';
import { setHardSpaces } from '~/lib/typography';
import { kinds } from '~/schemas/kinds';
import type { Kind, KindId } from '~/schemas/kinds';
import { listFields } from '~/schemas/list-fields';
import type { Field } from '~/schemas/list-fields';
import { newKinds } from '~/schemas/template';
import { exampleOf, vocabularyTags } from '~/schemas/vocabulary';
import { pageAddress } from '~/lib/address';
import { sectionPaths } from '~/i18n/paths';
import type { Page } from './frame';
import type { LocaleModel } from './locale-model';

/** A field as a guide shows it. */
export interface GuideField {
  /** Where it stands: `title`, `rights.owner`, `clips[].start`. */
  path: string;
  /** What it is for, in one sentence. */
  sentence: string;
  /** Its type, whether it is required, what it may be and what it is when left out, in words. */
  notes: readonly string[];
}

/** The page about one kind of thing authors write. */
export interface KindGuide extends Page {
  shape: 'fields';
  /** Where it lies, with the author's own parts in angle brackets. */
  place: string;
  /** The command that writes a template; undefined where there is none. */
  command: string | undefined;
  groups: readonly { title: string; fields: readonly GuideField[] }[];
}

/** A rule as a guide shows it. */
export interface GuideRule {
  id: string;
  about: string;
  example: string;
}

/** The page with every rule of the content check. */
export interface RulesGuide extends Page {
  shape: 'rules';
  groups: readonly { title: string; rules: readonly GuideRule[] }[];
}

/** A tag as a guide shows it. */
export interface GuideTag {
  name: string;
  about: string;
  /** How it is written. */
  example: string;
  attributes: readonly { name: string; about: string }[];
}

/** The page with every tag of the vocabulary. */
export interface TagsGuide extends Page {
  shape: 'tags';
  tags: readonly GuideTag[];
}

/** A page of the author guide. */
export type Guide = KindGuide | RulesGuide | TagsGuide;

const kindList = Object.entries(kinds).map(([id, kind]) => ({ id: id as KindId, kind: kind as Kind }));

/** Builds the author guide: a page about each kind, one about the tags and one about the rules; none in a language it is not written in. */
export function buildGuides(model: LocaleModel): readonly Guide[] {
  const language = guideLanguageOf(model.locale);
  if (!language) return [];
  return [
    ...kindList.map((kind) => buildKind(model, kind, language)),
    buildTags(model, language),
    buildRules(model, language),
  ];
}

/** The fields of a kind, with the schema's own sentences. */
function buildKind(model: LocaleModel, { id, kind }: (typeof kindList)[number], language: GuideLanguage): KindGuide {
  const words = guideWords[language];
  const name = kind.name[language];
  const text = { title: words.kind(name), summary: words.kindSummary(name) };
  return {
    ...buildPage(model, { ...text, path: (own) => slugify(kind.name[own]) }),
    shape: 'fields',
    place: namePlace(kind.path, words.folders),
    command: (newKinds as readonly KindId[]).includes(id) ? `npm run new ${id} "…"` : undefined,
    groups: groupFields(listFields(kind.schema), language),
  };
}

/** The rules, from the table of rules itself. */
function buildRules(model: LocaleModel, language: GuideLanguage): RulesGuide {
  const words = guideWords[language].rules;
  const groups = (['error', 'warning'] as const).map((severity) => ({
    title: words[severity],
    rules: rules
      .filter((rule) => rule.severity === severity)
      .map(({ id, about, example }) => ({ id, about: setHardSpaces(about[language]), example })),
  }));
  return { ...buildPage(model, { ...words, path: (own) => guideWords[own].rules.path }), shape: 'rules', groups };
}

/** The tags, from the table of the vocabulary. */
function buildTags(model: LocaleModel, language: GuideLanguage): TagsGuide {
  const tags = vocabularyTags.map((tag) => ({
    name: tag.name,
    about: setHardSpaces(tag.about[language]),
    example: exampleOf(tag),
    attributes: tag.attributes.map(({ name, about }) => ({ name, about: setHardSpaces(about[language]) })),
  }));
  const words = guideWords[language].tags;
  return { ...buildPage(model, { ...words, path: (own) => guideWords[own].tags.path }), shape: 'tags', tags };
}

/** The way between the guide's pages: the kinds in the order of the table, then tags and rules. */
export function listGuideLinks(model: LocaleModel): readonly { title: string; address: string }[] {
  const language = guideLanguageOf(model.locale);
  if (!language) return [];
  const { tags, rules: rulesWords } = guideWords[language];
  const addressOf = (path: string) => addressIn(language, path);
  return [
    ...kindList.map(({ kind }) => ({ title: kind.name[language], address: addressOf(slugify(kind.name[language])) })),
    ...[tags, rulesWords].map(({ title, path }) => ({ title, address: addressOf(path) })),
  ];
}

/** Where something lies, with names for the folders authors name themselves: the innermost last. */
function namePlace(path: string, folders: readonly string[]): string {
  const stars = path.split('/').filter((part) => part === '*').length;
  const names = folders.slice(folders.length - stars);
  const parts = path.split('/').map((part) => (part === '*' ? `<${names.shift()}>` : part));
  return `content/${parts.join('/').replace('.*.', '.nb.')}`;
}

function addressIn(language: GuideLanguage, path: string): string {
  return pageAddress(language === 'nb' ? '' : language, sectionPaths.contribute[language], path);
}

function buildPage(
  model: LocaleModel,
  { title, summary, path }: { title: string; summary: string; path: (language: GuideLanguage) => string },
): Page {
  const languages = (['nb', 'en'] as const).filter((language) =>
    model.frame.languages.some(({ locale }) => locale === language),
  );
  const alternates = languages.map((locale) => ({ locale, address: addressIn(locale, path(locale)) }));
  const own = guideLanguageOf(model.locale) ?? 'nb';
  return model.page({ title, summary, source: 'site.yaml' }, addressIn(own, path(own)), 'contribute', alternates);
}

/** Fields of originals apart from those of translations; kinds without translations have one group. */
function groupFields(fields: readonly Field[], language: GuideLanguage): KindGuide['groups'] {
  const words = guideWords[language];
  const isIn = (field: Field, wanted: boolean) =>
    field.when.every(({ field: name, values }) => name !== 'translates' || values.includes(undefined) === wanted);
  const show = (own: readonly Field[]) => {
    const byPath = Map.groupBy(own, ({ path }) => path);
    return [...byPath.values()].map((variants) => toGuideField(variants, language));
  };
  if (!fields.some(({ when }) => when.some(({ field }) => field === 'translates')))
    return [{ title: words.every, fields: show(fields) }];
  return [
    { title: words.original, fields: show(fields.filter((field) => isIn(field, true))) },
    { title: words.translation, fields: show(fields.filter((field) => isIn(field, false))) },
  ];
}

/** A field with all its variants: what several forms of the same thing share is told once. */
function toGuideField(variants: readonly Field[], language: GuideLanguage): GuideField {
  const words = guideWords[language];
  const [first] = variants;
  const sentences = new Set(variants.map(({ sentence }) => setHardSpaces(sentence[language])));
  const values = new Set(variants.flatMap((field) => field.values));
  const usual = first?.usual;
  const isShown = typeof usual === 'string' || typeof usual === 'number' || typeof usual === 'boolean';
  const forms = [...new Set(variants.flatMap(listForms))];
  const isRequired = variants.every((field) => field.isRequired);
  return {
    path: first?.path ?? '',
    sentence: [...sentences].join(' '),
    notes: [
      first?.type[language] ?? '',
      ...(isRequired
        ? [forms.length > 0 ? `${words.required} ${words.when} ${forms.join(', ')}` : words.required]
        : []),
      ...(values.size > 0 ? [`${words.values} ${[...values].join(', ')}`] : []),
      ...(isShown ? [`${words.usual} ${String(usual)}`] : []),
    ],
  };
}

/** The forms a field belongs to: `provider: file`. The field that chooses the form belongs to all of them. */
function listForms({ when, name }: Field): readonly string[] {
  return when
    .filter(({ field }) => field !== 'translates' && field !== name)
    .map(({ field, values }) => `${field}: ${values.join(', ')}`);
}
