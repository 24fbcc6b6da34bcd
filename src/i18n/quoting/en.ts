import type { quoting as main } from './nb.ts';

/** What the interface says about quoting the site, in English. */
export const quoting: typeof main = {
  title: 'Cite',
  file: 'cite',
  dateLocale: 'en-US',
  apa: { noDate: 'n.d.', film: 'Film', clip: 'Film clip', others: 'et al.', and: ', &', within: 'In' },
  roles: { director: 'Director', producer: 'Producer' },
  marks: {
    mark: 'Cite',
    markOf: 'Cite “{start} …”',
    switch: 'Show “Cite” at every paragraph',
    link: 'Copy link',
    reference: 'Copy reference (APA 7)',
    quotation: 'Copy quotation with reference',
    paragraph: 'para. {number}',
    section: '“{title}” section',
    quoted: '“{text}” {inText}\n\n{reference}',
    referred: '{reference}\n{inText}',
    inner: '“‘ ”’',
  },
};
