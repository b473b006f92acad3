import type { AdvicePage } from '../diagnosis.ts';
import type { Translate } from '../i18n.ts';

/** A page in a text that has no links: what it is for, and its address. */
export function seePage({ label, url }: AdvicePage, translate: Translate): string {
  return translate({ key: 'report_see', values: [translate(label), url] });
}
