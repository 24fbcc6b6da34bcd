import { vocabulary } from '~/components/prose';
import Begrep from './Begrep.astro';
import Film from './Film.astro';
import Oyeblikk from './Oyeblikk.astro';

/** The vocabulary of texts that are read on paper: films are a line with their address, and words are explained at the end. */
export const bookVocabulary = { ...vocabulary, Begrep, Film, Oyeblikk };
