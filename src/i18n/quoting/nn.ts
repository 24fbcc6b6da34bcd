import type { quoting as main } from './nb.ts';

/** What the interface says about quoting the site, in nynorsk. */
export const quoting: typeof main = {
  title: 'Siter',
  file: 'siter',
  dateLocale: 'nn-NO',
  apa: { noDate: 'u.å.', film: 'Film', clip: 'Filmklipp', others: 'mfl.', and: '&', within: 'I' },
  roles: { director: 'Regissør', producer: 'Produsent' },
  marks: {
    mark: 'Siter',
    markOf: 'Siter «{start} …»',
    switch: 'Vis «Siter» ved kvart avsnitt',
    link: 'Kopier lenkje',
    reference: 'Kopier referanse (APA 7)',
    quotation: 'Kopier sitat med referanse',
    paragraph: 'avsn. {number}',
    section: 'under «{title}»',
    quoted: '«{text}» {inText}\n\n{reference}',
    referred: '{reference}\n{inText}',
    inner: '«‘ »’',
  },
};
