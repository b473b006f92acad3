import type { Message, MessageKey } from '../../lib/i18n.ts';

/** Stands for a text that no catalogue has, in the words of the gallery alone. */
export const VERBATIM = { gallery_verbatim: '$1' };

/** A sentence as it is given, for what is made up. */
export const say = (text: string): Message => ({ key: 'gallery_verbatim' as MessageKey, values: [text] });
