/** What the search page says, in bokmål. */
export const searchPage = {
  filters: 'Avgrens og sorter',
  type: 'Slag',
  topic: 'Tema',
  principle: 'Prinsipp',
  place: 'Sted',
  language: 'Språk',
  sort: 'Rekkefølge',
  best: 'Best treff først',
  newest: 'Nyeste først',
  all: 'Alle',
  mark: 'Merk ordene på siden jeg åpner',
  one: '1 treff',
  many: '{count} treff',
  none: 'Ingen treff på «{question}».',
  noneChosen: 'Ingen treff med valgene dine.',
  unchoose: 'Ta bort valgene: {count} treff',
  searching: 'Søker …',
  /** What the question was taken to mean, with the way back. */
  shown: 'Viser treff for {asked}.',
  rather: 'Søk heller på {written}',
  asWritten: 'Søk på det du skrev',
  also: 'Tar også med {asked}.',
  only: 'Bare {written}',
  unknown: 'Fant ikke {written}.',
  film: 'Filmen svarer',
  handbook: 'I håndboken',
  second: 'Spill fra {time}',
  nearest: 'Mente du',
  noneHelp: 'Prøv færre eller andre ord, eller gå videre her:',
  index: 'Stikkord A–Å',
  ask: 'Be oss skrive om det',
  askSubject: 'Ønske om en tekst: {question}',
  failed: 'Søket kunne ikke lastes. Stikkordene virker uansett.',
};

/** What the search page says; every other language has the same keys. */
export type SearchPageWords = typeof searchPage;
