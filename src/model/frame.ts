import { relative } from 'node:path';
import type { Locale } from '~/i18n/locales';
import { inLocale } from '~/i18n/locales';
import { suggestionPaths } from '~/i18n/paths';
import type { Section } from '~/i18n/paths';
import { wordsOf } from '~/i18n/words';
import type { ContentFile } from '~/lib/content-file';
import { readSettings } from '~/lib/settings';
import type { SiteEntry } from '~/schemas/site';
import type { AnswerLink, AnswerPlaces } from './answer';
import {
  contentPageAddress,
  feedAddress,
  localeFileAddress,
  homeAddress,
  sectionAddress,
  sectionFileAddress,
} from './address';
import type { Citation } from './citation';
import type { Alternate, Directory } from './directory';

/** A link in a menu. */
export interface MenuLink {
  label: string;
  address: string;
  /** The section the link opens, to mark where the reader is. */
  section: Section | 'home';
  /** The language of the page behind the link, when it is not the menu's own. */
  lang: Locale | undefined;
}

/** What stands around every page of a language: name, menus, foot. */
export interface Frame {
  siteName: string;
  siteSummary: string;
  owner: string;
  home: string;
  search: string;
  /** The front of the keyword index, the way to find things without script. */
  index: string;
  /** What the search field suggests, as JSON. */
  suggestions: string;
  /** What the marks for quoting say, as JSON. */
  quoting: string;
  feed: string;
  menu: readonly MenuLink[];
  footer: readonly MenuLink[];
  /** The site's languages, each with its front page. */
  languages: readonly Alternate[];
  licence: { name: string; url: string };
  /** Where readers' answers go. */
  answers: AnswerPlaces;
  /** Where somebody who is moved by a film can turn. */
  helpLines: readonly HelpLine[];
}

/** Somebody to call, with the number as written and as a telephone address. */
export interface HelpLine {
  name: string;
  phone: string;
  href: string;
}

/** What every page tells the layout about itself. */
export interface Page {
  locale: Locale;
  address: string;
  /** The file to open to change what stands on the page, below the content root. */
  source: ContentFile;
  title: string;
  /** The language of the title when it is not the page's. */
  titleLang?: Locale | undefined;
  summary: string;
  /** True for a page of a draft, which only a preview has. */
  isDraft?: boolean;
  section: Section | 'home';
  /** The address of the picture shown where the page is shared. */
  picture: string;
  /** The languages this very page exists in, its own among them. */
  alternates: readonly Alternate[];
  frame: Frame;
  /** How the page is cited; left out of pages nobody cites. */
  citation?: Citation;
  /** The ways to answer the page, the nearest first. */
  answers: readonly AnswerLink[];
}

const menuSections = ['films', 'articles', 'handbook', 'topics', 'teaching'] as const;
const footerSections = [
  'about',
  'principles',
  'glossary',
  'sources',
  'people',
  'places',
  'screenings',
  'index',
  'contribute',
  'accessibility',
  'privacy',
] as const;

/** Builds what stands around every page of a language. */
export function buildFrame(site: SiteEntry, directory: Directory, locale: Locale): Frame {
  const texts = directory.list('page', locale);
  const toLink = (section: Section): MenuLink | undefined => {
    const text = texts.find(({ slug }) => slug === section);
    const isText = textSections.has(section);
    if (isText && !text) return undefined;
    const lang = text && text.locale !== locale ? text.locale : undefined;
    const address = text ? contentPageAddress(text.locale, section) : sectionAddress(locale, section);
    return { label: wordsOf(locale).sections[section], address, section, lang };
  };
  return {
    siteName: site.name,
    siteSummary: inLocale(site.summary, locale),
    owner: site.owner,
    home: homeAddress(locale),
    search: sectionAddress(locale, 'search'),
    index: sectionAddress(locale, 'index'),
    suggestions: sectionFileAddress(locale, 'index', `${suggestionPaths[locale]}.json`),
    quoting: localeFileAddress(locale, `${wordsOf(locale).quoting.file}.json`),
    feed: feedAddress(locale),
    menu: menuSections.map(toLink).filter((link) => link !== undefined),
    footer: footerSections.map(toLink).filter((link) => link !== undefined),
    languages: site.locales.map((language) => ({ locale: language, address: homeAddress(language) })),
    licence: site.licence,
    answers: { email: site.email, issueForm: site.issueForm, repository: findRepository(site) },
    helpLines: site.helpLines.map(({ name, phone }) => ({
      name: inLocale(name, locale),
      phone,
      href: `tel:${phone.replace(/ /g, '')}`,
    })),
  };
}

function findRepository({ repository, branch }: SiteEntry): AnswerPlaces['repository'] {
  return repository === undefined ? undefined : { address: repository, branch, folder: contentFolder() };
}

/** The content's folder in the repository: where it lies from the folder the build runs in, else its usual name. */
function contentFolder(): string {
  const folder = relative('.', readSettings().contentDir).replaceAll('\\', '/');
  return folder.startsWith('../') ? 'content' : folder;
}

/** Sections that are texts in `content/pages/` rather than lists the site makes. */
const textSections: ReadonlySet<Section> = new Set([
  'about',
  'teaching',
  'contribute',
  'accessibility',
  'privacy',
] as const);
