import Begrep from './Begrep.astro';
import Faktaboks from './Faktaboks.astro';
import Fallgruver from './Fallgruver.astro';
import Film from './Film.astro';
import Kilde from './Kilde.astro';
import Sitat from './Sitat.astro';
import Sporsmal from './Sporsmal.astro';

/** The vocabulary authors may use in MDX, handed to every text. */
export const vocabulary = { Begrep, Faktaboks, Fallgruver, Film, Kilde, Sitat, Sporsmal };
