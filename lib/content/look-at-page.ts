import { hasDisguisedLetters } from '../notice/disguised-letters.ts';
import { defineFinding, type Look } from './define.ts';

/** A line or two above the message, for the list of the inbox, is usual; more than this is no such line. */
const MANY_HIDDEN = 300;
/** Gmail shows no more of a page than 102 kB and puts a link below it. */
const LONGEST_SHOWN = 102 * 1024;
/** A template has less style than this, or it came from a word processor. */
const MUCH_STYLE = 40 * 1024;

/** Markup that has no place in mail, and text that is not meant to be read. */
export const lookAtPage: Look = ({ html, email, text }) => {
  const { scripts, forms, embedded } = html;
  const hidden = html.hiddenLetters;
  const kB = String(Math.round(html.length / 1024));
  return [
    scripts.length > 0 && defineFinding('page-script', 'high', { key: 'content_page_script' }, scripts),
    embedded.length > 0 && defineFinding('page-embedded', 'high', { key: 'content_page_embedded' }, embedded),
    forms.length > 0 && defineFinding('page-form', 'high', { key: 'content_page_form' }, forms),
    hasDisguisedLetters(`${email.subject ?? ''} ${text.slice(0, 20_000)}`) &&
      defineFinding('letters-disguised', 'high', { key: 'content_letters_disguised' }),
    hidden > MANY_HIDDEN &&
      defineFinding(
        'page-hidden',
        'medium',
        { key: 'content_page_hidden', values: [String(hidden)] },
        html.hiddenSample ? [html.hiddenSample] : [],
      ),
    html.dataLength > 0 && defineFinding('page-data', 'medium', { key: 'content_page_data' }),
    html.length > LONGEST_SHOWN &&
      defineFinding('page-long', 'low', { key: 'content_page_long', values: [kB] }),
    html.styleLength > MUCH_STYLE &&
      html.styleLength * 2 > html.length &&
      defineFinding('page-style', 'low', {
        key: 'content_page_style',
        values: [String(Math.round(html.styleLength / 1024))],
      }),
    html.letters > 0 &&
      (email.text ?? '').trim() === '' &&
      defineFinding('page-alone', 'low', { key: 'content_page_alone' }),
  ];
};
