import { ADDRESS } from './addresses.ts';
import type { LabelSources } from './labels.ts';
import { forms } from './recipient-forms.ts';

/** A form of a recipient's line with the labels of all languages. */
export interface RecipientForm {
  /** Stands in every such line; spares the others the pattern. */
  mark: RegExp;
  pattern: RegExp;
}

/** A pattern in which `ADDRESS` stands for an address. */
export const withAddress = (source: string, flags = 'i'): RegExp =>
  new RegExp(source.replaceAll('ADDRESS', ADDRESS), flags);

/** The forms in all languages, in their order. */
export const recipientForms = ({ recipient, to, response }: LabelSources): RecipientForm[] =>
  forms.map(({ mark, line, flags }) => ({
    mark,
    pattern: withAddress(
      line
        .replaceAll('RECIPIENT_LABEL', () => recipient)
        .replaceAll('TO_LABEL', () => to)
        .replaceAll('RESPONSE_LABEL', () => response),
      flags,
    ),
  }));
