import Begrep from './Begrep.astro';
import Diagram from './Diagram.astro';
import Faktaboks from './Faktaboks.astro';
import Fallgruver from './Fallgruver.astro';
import Figur from './Figur.astro';
import Film from './Film.astro';
import Kart from './Kart.astro';
import Kilde from './Kilde.astro';
import Lover from './Lover.astro';
import Nokkeltall from './Nokkeltall.astro';
import Oyeblikk from './Oyeblikk.astro';
import Prinsipp from './Prinsipp.astro';
import Sammenligning from './Sammenligning.astro';
import Sitat from './Sitat.astro';
import Sjekkliste from './Sjekkliste.astro';
import Sporsmal from './Sporsmal.astro';
import Steg from './Steg.astro';
import Tidslinje from './Tidslinje.astro';

/** The vocabulary authors may use in MDX, handed to every text. */
export const vocabulary = {
  Begrep,
  Diagram,
  Faktaboks,
  Fallgruver,
  Figur,
  Film,
  Kart,
  Kilde,
  Lover,
  Nokkeltall,
  Oyeblikk,
  Prinsipp,
  Sammenligning,
  Sitat,
  Sjekkliste,
  Sporsmal,
  Steg,
  Tidslinje,
};
