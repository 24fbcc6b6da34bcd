/** Words of the page where editors see what the content lacks. Editors write in bokmål, so the page is in no other language. */
export const healthWords = {
  path: 'innholdshelse',
  title: 'Innholdshelse',
  summary: 'Det redaksjonen kan gjøre bedre, regnet ut av tekstene hver gang nettstedet bygges.',
  search: {
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
  uses: (count: number) => (count === 1 ? '1 gang' : `${count} ganger`),
  more: (count: number) => (count === 1 ? 'og 1 tekst til' : `og ${count} tekster til`),
} as const;
