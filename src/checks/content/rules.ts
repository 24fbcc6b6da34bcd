import { attribute } from './attribute.ts';
import { component } from './component.ts';
import { encoding } from './encoding.ts';
import { fragment } from './fragment.ts';
import { headingTwice } from './heading-twice.ts';
import { heading } from './heading.ts';
import { html } from './html.ts';
import { linkEmpty } from './link-empty.ts';
import { linkHttp } from './link-http.ts';
import { linkText } from './link-text.ts';
import { linkUnsafe } from './link-unsafe.ts';
import { link } from './link.ts';
import { mdxCode } from './mdx-code.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { pictureMarkdown } from './picture-markdown.ts';
import type { Rule } from './rule.ts';
import { slot } from './slot.ts';
import { tagOnce } from './tag-once.ts';
import { tagPlace } from './tag-place.ts';

/** Everything that is demanded of what authors write; the author guide prints this table. */
export const rules: readonly Rule[] = [
  attribute,
  component,
  encoding,
  fragment,
  heading,
  headingTwice,
  html,
  link,
  linkEmpty,
  linkHttp,
  linkText,
  linkUnsafe,
  mdxCode,
  mdxSyntax,
  pictureMarkdown,
  slot,
  tagOnce,
  tagPlace,
];
