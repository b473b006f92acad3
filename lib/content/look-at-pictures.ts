import { defineFinding, type Look } from './define.ts';
import type { Picture } from './html-facts.ts';

/** Words enough to say what a picture is about. */
const FEWEST_LETTERS = 100;
/** Together, on a telephone. */
const HEAVY = 1024 * 1024;
const MANY = 20;
/** A spacer or a counter is no picture to look at. */
const SMALLEST = 20;

const isSeen = ({ width, height }: Picture): boolean =>
  (width === undefined || width >= SMALLEST) && (height === undefined || height >= SMALLEST);

const hostOf = ({ src }: Picture): string[] =>
  /^https?:/i.test(src) && URL.canParse(src) ? [new URL(src).hostname] : [];

/** Pictures against words, by number and by weight. */
export const lookAtPictures: Look = ({ html, pictureOctets }) => {
  const seen = html.pictures.filter(isSeen);
  const remote = seen.flatMap(hostOf);
  return [
    seen.length > 0 &&
      html.letters < FEWEST_LETTERS &&
      defineFinding('picture-only', 'high', {
        key: 'content_picture_only',
        values: [String(seen.length), String(html.letters)],
      }),
    pictureOctets > HEAVY &&
      defineFinding('picture-heavy', 'medium', {
        key: 'content_picture_heavy',
        values: [String(Math.round(pictureOctets / 1024))],
      }),
    remote.length > MANY &&
      defineFinding(
        'picture-many',
        'low',
        { key: 'content_picture_many', values: [String(remote.length)] },
        remote,
      ),
  ];
};
