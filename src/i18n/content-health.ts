/** Words of the page where editors see what the content lacks. Editors write in bokmål, so the page is in no other language. */
export const healthWords = {
  path: 'innholdshelse',
  title: 'Innholdshelse',
  summary: 'Det redaksjonen kan gjøre bedre, regnet ut av tekstene hver gang nettstedet bygges.',
  today: (date: string) => `Regnet fra ${date}, den nyeste datoen i innholdet.`,
  count: (title: string, count: number) => `${title} (${count})`,
  translations: {
    id: 'oversettelser',
    title: 'Oversettelser',
    lagging: {
      title: 'Eldre enn originalen',
      help: 'Se hva som er nytt i originalen, rett oversettelsen, og skriv dagen du gjorde det, under translated.',
      note: (translated: string, changed: string) => `oversatt ${translated}, originalen endret ${changed}`,
    },
    missing: {
      title: 'Tekster som mangler på et språk',
      help: 'Legg en fil med .nn.mdx eller .en.mdx ved siden av originalen, og skriv translates og translated øverst. Begynn med det flest har bruk for.',
      note: (languages: string) => `mangler på ${languages}`,
    },
  },
  sources: {
    id: 'kilder',
    title: 'Kilder',
    never: {
      title: 'Kilder ingen har skrevet at de har åpnet',
      lead: (count: number, total: number) => `Det gjelder ${count} av ${total} kilder.`,
      help: 'Åpne adressen, se at kilden sier det vi bruker den til, og skriv dagen under checked i content/sources.yaml.',
      note: (count: number, total: number) => `${count} av ${total}`,
    },
    old: {
      title: 'Kilder som ikke er åpnet på et år',
      help: 'Åpne adressen igjen, og skriv den nye dagen under checked i content/sources.yaml.',
      note: (checked: string) => `sist åpnet ${checked}`,
    },
    gone: {
      title: 'Kilder som var borte da adressen ble prøvd',
      help: 'Finn den nye adressen, eller en kopi, og skriv den under archived i content/sources.yaml. Kommandoen npm run sources:check prøver alle adresser på nytt.',
      note: (checked: string) => `prøvd ${checked}`,
    },
    watch: {
      title: 'Adresser til filmer, ikke kontrollert på et år',
      help: 'Åpne adressen, se om filmen kan ses der, og skriv dagen under checked og det du så, under note.',
      note: (place: string, checked: string | undefined) =>
        `${place}, ${checked ? `sist kontrollert ${checked}` : 'aldri kontrollert'}`,
    },
  },
  laws: {
    id: 'lover',
    title: 'Lover',
    never: {
      title: 'Regler ingen har kontrollert',
      lead: (count: number, total: number) => `Det gjelder ${count} av ${total} regler.`,
      help: 'Les regelen selv hos Lovdata. Stemmer det vi skriver, legg adressen under link og dagen under checked i content/laws.yaml.',
    },
    old: {
      title: 'Regler som ikke er kontrollert på et år',
      help: 'Les regelen igjen, og skriv den nye dagen under checked i content/laws.yaml.',
      note: (checked: string) => `sist kontrollert ${checked}`,
    },
  },
  descriptions: {
    id: 'synstolking',
    title: 'Synstolking',
    missing: {
      title: 'Filmer uten synstolking',
      help: 'Lag en utgave der det som vises, også blir fortalt, og skriv status: available og filens navn. Trengs det ikke, skriv not-needed og hvorfor.',
      note: (checked: string | undefined, reason: string | undefined) =>
        [checked ? `vurdert ${checked}` : 'ikke vurdert', reason ?? 'ingen grunn er skrevet'].join(': '),
    },
  },
  reviews: {
    id: 'faglig',
    title: 'Faglig gjennomgang',
    never: {
      title: 'Kapitler ingen fagfolk har gått gjennom',
      help: 'Be noen som arbeider med dette, lese kapitlet. Skriv dagen under reviewed, og dagen for neste gang under reviewDue.',
      lead: (count: number, total: number) =>
        count === total
          ? 'Ingen kapitler i håndboken er gjennomgått av fagfolk ennå.'
          : `${count} av ${total} kapitler er ikke gjennomgått av fagfolk.`,
    },
    overdue: {
      title: 'Kapitler som skal gjennomgås på nytt',
      help: 'Be fagfolk lese kapitlet igjen, og skriv de nye dagene under reviewed og reviewDue.',
      note: (reviewed: string, due: string | undefined) =>
        `sist ${reviewed}, ${due ? `skulle vært gjort ${due}` : 'ingen dag er satt for neste gang'}`,
    },
  },
  unknowns: {
    id: 'ukjent',
    title: 'Det vi ikke vet om filmene',
    facts: {
      title: 'Filmer med noe ukjent på siden',
      help: 'Finn det ut, og skriv det i filmens fil, med kilden. Til da sier filmens side «ukjent».',
    },
  },
  search: {
    id: 'sok',
    title: 'Søk',
    lead: 'Søket forstår ordlisten og filen content/search/words.yaml. Her står det de ikke har med ennå. Ikke alt trenger å stå der: velg det leserne kan komme til å skrive.',
    compounds: {
      title: 'Sammensatte ord ordlisten ikke forklarer',
      help: 'De mest brukte først. Legg dem til i ordlisten hvis de trenger en forklaring.',
    },
    english: {
      title: 'Engelske ord uten oppslag',
      help: 'Bruk et norsk ord, eller legg det engelske til i ordlisten.',
    },
    everyday: {
      title: 'Vanlige ord uten andre ord for det samme',
      help: 'De står i tre tekster eller flere. Skriver folk noe annet når de mener det samme, legg det til under same eller understood i words.yaml.',
    },
    unanswerable: {
      title: 'Spørsmål søket ikke forstår ett ord av',
      help: 'De står i content/search/questions.yaml. Bruk ordene i en tekst, eller forklar dem for søket.',
    },
  },
  none: 'Ingen nå.',
  nothing: 'Ingenting å gjøre her.',
  uses: (count: number) => (count === 1 ? '1 gang' : `${count} ganger`),
  more: (count: number) => (count === 1 ? 'og 1 tekst til' : `og ${count} tekster til`),
  moreRows: (count: number) => `Og ${count} til.`,
} as const;
