import type { Locale } from '~/i18n/locales';
import { wordsOf } from '~/i18n/words';
import { absolute } from '~/lib/address';
import { escapeHtml } from '~/lib/html-escape';

/** Everything a teacher copies to use a film or a clip elsewhere. */
export interface Sharing {
  /** The full address of the film's or clip's page. */
  link: string;
  /** The film as a list of references names it: title, maker, year. */
  reference: string;
  /** The film or clip as APA 7 lists it. */
  citation: string;
  /** A frame of a fixed size; undefined unless embedding is allowed. */
  frame: string | undefined;
  /** A frame as wide as the text around it, which grows with what it holds. */
  responsiveFrame: string | undefined;
  /** A still with a link, for places that take no frames. */
  pictureLink: string | undefined;
}

/** What the codes are made from. */
interface SharingParts {
  locale: Locale;
  /** The title of the film or clip. */
  title: string;
  /** The film's own title, maker and year. */
  film: { title: string; maker: string | undefined; year: number | undefined };
  /** The page's address on this site. */
  address: string;
  /** The film or clip as APA 7 lists it. */
  citation: string;
  /** The embed page's address; undefined unless embedding is allowed. */
  embed: string | undefined;
  /** The still's address; undefined when there is none we may show. */
  still: string | undefined;
}

/** The size the codes give a frame: the film in 16:9 with the embed page's own line below. */
export const frameSize = { width: 640, height: 420 } as const;

/** Builds the codes and references for a film, or for a stretch of it when one is given. */
export function buildSharing({ locale, title, film, address, citation, embed, still }: SharingParts): Sharing {
  const words = wordsOf(locale).film;
  const link = absolute(address);
  const name = escapeHtml(words.frameTitle(title));
  const made = [words.filmWord, film.maker, film.year].filter((part) => part !== undefined).join(', ');
  const reference = `${film.title} (${made})`;
  const frame = (style: string) =>
    embed &&
    `<iframe src="${absolute(embed)}" title="${name}" width="${frameSize.width}" height="${frameSize.height}"${style} loading="lazy" allow="fullscreen; picture-in-picture" allowfullscreen></iframe>`;
  const plain = frame('');
  return {
    link,
    reference,
    citation,
    frame: plain,
    responsiveFrame: plain && `${frame(' style="width:100%;border:0"')}${listener(absolute(embed ?? ''))}`,
    pictureLink:
      still &&
      `<a href="${escapeHtml(link)}"><img src="${absolute(still)}" alt="" width="640" height="360"><br>${name}</a>`,
  };
}

/** Gives our frames the height their pages ask for, and heeds no other page: what asks must be the frame's own window. */
function listener(address: string): string {
  const { origin } = new URL(address);
  return `<script>addEventListener("message",e=>{for(let f of document.querySelectorAll(\`iframe[src^="${origin}/"]\`))if(f.contentWindow==e.source&&e.data?.height>0)f.style.height=Math.min(e.data.height,2000)+"px"})</script>`;
}
