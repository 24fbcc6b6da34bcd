/** What the interface says about quoting the site, in bokmål. */
export const quoting = {
  title: 'Siter',
  /** The name of the citation files, without its ending. */
  file: 'siter',
  /** APA 7 writes a date with the year first, and the rest of it as the language does. */
  dateLocale: 'nb-NO',
  apa: { noDate: 'u.å.', film: 'Film', clip: 'Filmklipp', others: 'mfl.', and: '&', within: 'I' },
  roles: { director: 'Regissør', producer: 'Produsent' },
  marks: {
    mark: 'Siter',
    markOf: 'Siter «{start} …»',
    switch: 'Vis «Siter» ved hvert avsnitt',
    link: 'Kopier lenke',
    reference: 'Kopier referanse (APA 7)',
    quotation: 'Kopier sitat med referanse',
    paragraph: 'avsn. {number}',
    section: 'under «{title}»',
    quoted: '«{text}» {inText}\n\n{reference}',
    referred: '{reference}\n{inText}',
    inner: '«‘ »’',
  },
};
