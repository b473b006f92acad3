import type { Translate } from '../i18n.ts';
import type { TieBack } from './tie-back.ts';

/** A tie back in words: the verdict, and what stays open. */
export function sayTieBack({ message, finding, open }: TieBack, translate: Translate): string[] {
  const values = [...(finding ? [translate(finding.summary)] : []), ...(message.values ?? [])];
  return [translate({ ...message, values }), ...(open ? [translate(open)] : [])];
}
