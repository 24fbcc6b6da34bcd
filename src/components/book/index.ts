import { vocabulary } from '~/components/prose';
import Begrep from './Begrep.astro';
import Film from './Film.astro';
import Oyeblikk from './Oyeblikk.astro';
import Sjekkliste from './Sjekkliste.astro';

/** The vocabulary of texts that are read on paper: films are a line with their address, lists are ticked by pen, and words are explained at the end. */
export const bookVocabulary = { ...vocabulary, Begrep, Film, Oyeblikk, Sjekkliste };
