/** The same words in bokmål and in English. */
export interface Bilingual {
  nb: string;
  en: string;
}
