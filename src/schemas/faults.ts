import type { Bilingual } from '../lib/bilingual.ts';

/**
 * What an author is told when a field holds something it cannot: what is wrong, what to write, or both. Schemas give the
 * bokmål text, so that a build stops with it; `inEnglish` finds its twin. No text holds anything the author wrote.
 */
export const faults = {
  record: {
    nb: 'Her skal det stå felt under hverandre, med navn, kolon og verdi på hver linje.',
    en: 'Fields belong here, one below the other, each with a name, a colon and a value.',
  },
  list: {
    nb: 'Her skal det stå en liste. Skriv [én, to], eller ett punkt på hver linje med en strek foran: - én',
    en: 'A list belongs here. Write [one, two], or one item a line with a dash before it: - one',
  },
  flag: { nb: 'Skriv true eller false, uten anførselstegn.', en: 'Write true or false, without quotation marks.' },
  wholeNumber: {
    nb: 'Skriv et helt tall uten anførselstegn, for eksempel: 10',
    en: 'Write a whole number without quotation marks, for example: 10',
  },
  positiveNumber: {
    nb: 'Skriv et helt tall større enn 0, uten anførselstegn, for eksempel: 12',
    en: 'Write a whole number above 0, without quotation marks, for example: 12',
  },
  year: {
    nb: 'Skriv et årstall mellom 1890 og 2100, uten anførselstegn, for eksempel: 2019',
    en: 'Write a year between 1890 and 2100, without quotation marks, for example: 2019',
  },
  text: { nb: 'Skriv en tekst her.', en: 'Write a text here.' },
  emptyText: { nb: 'Teksten kan ikke være tom.', en: 'The text cannot be empty.' },
  longTitle: {
    nb: 'Tittelen er lengre enn 90 tegn. Kort den ned.',
    en: 'The title is longer than 90 characters. Shorten it.',
  },
  longSummary: {
    nb: 'Ingressen er lengre enn 240 tegn. Kort den ned.',
    en: 'The summary is longer than 240 characters. Shorten it.',
  },
  id: { nb: 'Skriv en id, for eksempel: elven-om-varen', en: 'Write an id, for example: elven-om-varen' },
  idLetters: {
    nb: 'En id har bare små bokstaver a–z, tall og bindestrek (å→a, ø→o, æ→ae).',
    en: 'An id has only small letters a–z, digits and single hyphens (å→a, ø→o, æ→ae).',
  },
  noDate: {
    nb: 'Skriv en dato på formen ÅÅÅÅ-MM-DD, for eksempel: 2019-06-18',
    en: 'Write a date of the form YYYY-MM-DD, for example: 2019-06-18',
  },
  date: {
    nb: 'Ikke en dato på formen ÅÅÅÅ-MM-DD. Skriv for eksempel: 2019-06-18',
    en: 'Not a date of the form YYYY-MM-DD. Write for example: 2019-06-18',
  },
  time: {
    nb: 'Ikke et tidspunkt. Skriv minutter og sekunder, for eksempel: 1:02',
    en: 'Not a time. Write minutes and seconds, for example: 1:02',
  },
  coordinates: {
    nb: 'Skriv bredde og lengde i Norge med punktum, for eksempel: at: [63.43, 10.40]. Steder i utlandet har ingen.',
    en: 'Write latitude and longitude in Norway with points, for example: at: [63.43, 10.40]. Places abroad have none.',
  },
  repository: {
    nb: 'Skriv adressen til lageret hos GitHub, GitLab, Codeberg, Forgejo eller Gitea, for eksempel: https://github.com/eier/navn. Andre steder: skriv issueForm.',
    en: 'Write the address of the repository at GitHub, GitLab, Codeberg, Forgejo or Gitea, for example: https://github.com/owner/name. Elsewhere: write issueForm.',
  },
  branch: { nb: 'Skriv navnet på en gren, for eksempel: main', en: 'Write the name of a branch, for example: main' },
  webAddress: {
    nb: 'Skriv hele adressen, for eksempel: https://example.org/side',
    en: 'Write the whole address, for example: https://example.org/page',
  },
  email: {
    nb: 'Skriv en e-postadresse, for eksempel: redaksjonen@example.org',
    en: 'Write an e-mail address, for example: editors@example.org',
  },
  phone: {
    nb: 'Skriv telefonnummeret med bare tall og mellomrom.',
    en: 'Write the telephone number with only digits and spaces.',
  },
  picture: {
    nb: 'Skriv navnet på bildefilen ved siden av teksten, for eksempel: ./bilde.jpg',
    en: 'Write the name of the picture file beside the text, for example: ./bilde.jpg',
  },
  locale: {
    nb: 'Skriv et språk: nb (bokmål), nn (nynorsk) eller en (engelsk).',
    en: 'Write a language: nb (bokmål), nn (nynorsk) or en (English).',
  },
  bokmalFirst: {
    nb: 'Bokmål må stå først. Skriv: locales: [nb, en, nn]',
    en: 'Bokmål must come first. Write: locales: [nb, en, nn]',
  },
  translates: {
    nb: 'Skriv translates: nb (eller en, nn) i en oversettelse. I en original står feltet ikke.',
    en: 'Write translates: nb (or en, nn) in a translation. An original leaves the field out.',
  },
  topics: {
    nb: 'Skriv minst ett tema, for eksempel: topics: [film]',
    en: 'Write at least one topic, for example: topics: [film]',
  },
  brief: { nb: 'Skriv tre linjer under brief, «Kort fortalt».', en: 'Write three lines under brief, “In short”.' },
  filmKind: {
    nb: 'Skriv kind: documentary, information eller animation.',
    en: 'Write kind: documentary, information or animation.',
  },
  creditRole: {
    nb: 'Skriv role: producer, director, camera, editor, script, voice, music eller drawing.',
    en: 'Write role: producer, director, camera, editor, script, voice, music or drawing.',
  },
  creditName: {
    nb: 'Skriv enten person (en id i people.yaml) eller name.',
    en: 'Write either person (an id in people.yaml) or name.',
  },
  participantName: {
    nb: 'Skriv enten person (en id i people.yaml) eller who (en rolle med ord).',
    en: 'Write either person (an id in people.yaml) or who (a role in words).',
  },
  rights: {
    nb: "Skriv 'yes', 'no' eller unknown, med anførselstegn om yes og no.",
    en: "Write 'yes', 'no' or unknown, with quotation marks around yes and no.",
  },
  audioDescription: {
    nb: 'Skriv status: available (med mp4), not-needed (med note) eller missing (med checked).',
    en: 'Write status: available (with mp4), not-needed (with note) or missing (with checked).',
  },
  provider: {
    nb: 'Skriv provider: file, youtube, vimeo, peertube eller external.',
    en: 'Write provider: file, youtube, vimeo, peertube or external.',
  },
  watchState: { nb: 'Skriv state: offered, gone eller unknown.', en: 'Write state: offered, gone or unknown.' },
  watchChecked: {
    nb: 'Skriv checked (dagen adressen ble kontrollert) og note (hva dere så).',
    en: 'Write checked (the day the address was checked) and note (what you saw).',
  },
  mp4: {
    nb: 'Skriv ./film.mp4 for en fil ved siden av teksten, eller hele adressen til en mp4-fil.',
    en: 'Write ./film.mp4 for a file beside the text, or the whole address of an MP4 file.',
  },
  hls: {
    nb: 'Skriv hele adressen til spillelisten, som slutter på .m3u8.',
    en: 'Write the whole address of the playlist, which ends with .m3u8.',
  },
  youtubeId: {
    nb: 'Skriv de elleve tegnene etter v= i adressen, for eksempel: dQw4w9WgXcQ',
    en: 'Write the eleven signs after v= in the address, for example: dQw4w9WgXcQ',
  },
  vimeoId: {
    nb: "Skriv tallet i adressen i anførselstegn, for eksempel: '76979871'",
    en: "Write the number in the address in quotation marks, for example: '76979871'",
  },
  vimeoHash: {
    nb: 'Skriv bare tegnene etter skråstreken bak tallet.',
    en: 'Write only the signs after the slash behind the number.',
  },
  peertubeId: {
    nb: 'Skriv koden etter /w/ eller /videos/watch/ i adressen.',
    en: 'Write the code after /w/ or /videos/watch/ in the address.',
  },
  host: {
    nb: 'Skriv bare vertsnavnet, for eksempel: video.example.org',
    en: 'Write only the host name, for example: video.example.org',
  },
  clipEnd: {
    nb: 'Klippet slutter før det begynner. Bytt om start og end.',
    en: 'The clip ends before it begins. Swap start and end.',
  },
  stillAlt: {
    nb: 'Skriv stillAlt: hva bildet viser, i én setning, for dem som ikke ser det.',
    en: 'Write stillAlt: what the picture shows, in one sentence, for those who do not see it.',
  },
  noteTimes: {
    nb: 'Skriv både from og to, det første før det siste, eller ingen av dem når det gjelder hele filmen.',
    en: 'Write both from and to, the first before the last, or neither when it goes for the whole film.',
  },
  consentState: {
    nb: 'Skriv state: public-role, given eller withdrawn.',
    en: 'Write state: public-role, given or withdrawn.',
  },
  chapterId: {
    nb: 'Skriv mappen til delen, en skråstrek og mappen til kapitlet, for eksempel: fiske/sluk',
    en: 'Write the folder of the part, a slash and the folder of the chapter, for example: fiske/sluk',
  },
  connectionPrinciple: {
    nb: 'Skriv minst ett prinsipp, for eksempel: principles: [menneskerett]',
    en: 'Write at least one principle, for example: principles: [menneskerett]',
  },
  connectionClip: {
    nb: 'Skriv også hvilken film klippet er fra, for eksempel: film: elven',
    en: 'Write also which film the clip is from, for example: film: elven',
  },
  screeningDate: {
    nb: 'Skriv enten date (nøyaktig dag) eller dateText (med ord).',
    en: 'Write either date (the exact day) or dateText (in words).',
  },
  sourceDate: {
    nb: "Skriv datoen som 2019-06-18, 2019-06 eller '2019' (i anførselstegn).",
    en: "Write the date as 2019-06-18, 2019-06 or '2019' (in quotation marks).",
  },
  sourceKind: {
    nb: 'Skriv kind: news, authority, municipality, research, guide eller other.',
    en: 'Write kind: news, authority, municipality, research, guide or other.',
  },
  addressState: {
    nb: 'Skriv state: open, moved, dead eller failing.',
    en: 'Write state: open, moved, dead or failing.',
  },
  wordGroup: {
    nb: 'Skriv minst to ord, for eksempel: [gå, gikk, gått]',
    en: 'Write at least two words, for example: [gå, gikk, gått]',
  },
  understood: {
    nb: 'Skriv ordet, kolon og minst ett ord det står for, for eksempel: dop: [rus]',
    en: 'Write the word, a colon and at least one word it stands for, for example: dop: [rus]',
  },
  spelling: {
    nb: 'Skriv små bokstaver, med ^ først for ordets begynnelse eller $ sist for dets slutt.',
    en: 'Write small letters, with ^ first for the beginning of a word or $ last for its end.',
  },
  spellingPair: {
    nb: 'Skriv to stavemåter, nynorsk først, for eksempel: [^heim, hjem]',
    en: 'Write two spellings, nynorsk first, for example: [^heim, hjem]',
  },
  questionCategory: {
    nb: 'Skriv en av disse: exact, inflection, irregular, compound-head, head-word, compound-apart, letters, typo, three-words, phrase, question, synonym, english, nynorsk, english-site, film, nonsense.',
    en: 'Write one of these: exact, inflection, irregular, compound-head, head-word, compound-apart, letters, typo, three-words, phrase, question, synonym, english, nynorsk, english-site, film, nonsense.',
  },
  questionPage: {
    nb: 'Skriv sidens adresse, med stedet på siden om det trengs, for eksempel: /ordliste/e/#elven',
    en: 'Write the address of the page, with the place on it if needed, for example: /ordliste/e/#elven',
  },
  questionPages: {
    nb: 'Skriv sidene som svarer. Bare spørsmål i kategorien nonsense har ingen, og de har aldri noen.',
    en: 'Write the pages that answer. Only questions of the category nonsense have none, and they never have any.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const english: ReadonlyMap<string, string> = new Map(Object.values(faults).map(({ nb, en }) => [nb, en]));

/** The English twin of a message a schema gave; undefined for one of zod's own. */
export function inEnglish(message: string): string | undefined {
  return english.get(message);
}
