import type { Message } from '../../i18n.ts';
import { asShown } from '../text.ts';

/** A sentence whose values, which are of strangers, are fit to be shown. */
export const shownMessage = ({ key, values }: Message): Message => ({
  key,
  ...(values && { values: values.map(asShown) }),
});
