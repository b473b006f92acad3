import { ADDRESS } from './addresses.ts';
import type { LabelSources } from './labels.ts';

/** How programs write the line that names a failed recipient, before the labels are filled in. */
interface Form {
  /** Stands in every such line; spares the others the pattern. */
  mark: RegExp;
  /** `a` is the address, `rest` what follows on the line. */
  source: string;
  flags: string | undefined;
}

/** The same with the labels of all languages. */
export interface RecipientForm {
  mark: RegExp;
  pattern: RegExp;
}

/** A pattern in which `ADDRESS` stands for an address. */
export const withAddress = (source: string, flags = 'i'): RegExp =>
  new RegExp(source.replaceAll('ADDRESS', ADDRESS), flags);

const form = (mark: RegExp, source: string, flags?: string): Form => ({
  mark,
  source,
  flags,
});

const colon = /[:：=】]/;
const any = /@/;

/** Bullets, arrows, table borders and numbers before an address. */
const BULLET = '(?:[\\s*•・●■◆▶→|>–—-]{0,20}|\\s{0,8}\\d{1,3}[.)]\\s{1,4})';
/** Between an address and what is said of it: a stop, a column's edge, an arrow. */
const EDGE =
  '\\s?(?::|：|\\.\\.\\.|,|;| - )\\s{0,4}|\\s{0,20}(?:->|=>|→|–|—|\\|)\\s{0,20}|\\s{2,20}|\\t\\s{0,20}';

/** Sun, Zoho, IMail, MailEnable, XMail and others, in all languages: `Recipient: a@b`. */
const labelled = form(
  /[:：=】\t]|\S\s\s/,
  `^[\\s*•|・■□●◆【-]{0,12}(?:\\[<00>\\] XMail bounce: )?RECIPIENT_LABEL\\s?\\d{0,3}(?:\\s?[:：=]|】|\\t|\\s(?=\\s)| \\()\\s{0,20}\\[?(?:(?:rfc822|smtp)[;:]\\s?)?(?:@[^\\s:]{1,255}:)?["']?<?(?<a>ADDRESS)>?\\]?(?<rest>.*)$`,
);

/** A label of the program's own, which also says what failed: `User mailbox exceeds allowed size: a@b`. */
const telling = form(
  any,
  "^\\s{0,8}(?!(?:from|sender|receivers?|reply|cc|bcc|to|date|sent|return|errors|original|message-id|in-reply|references|x-|.{0,40}\\b(?:contact|help|support|question|abuse|sender|postmaster))\\b)(?=\\p{L})[\\p{L}' -]{5,60}(?:: | to )<?(?<a>ADDRESS)>?(?<rest>)\\s{0,3}$",
  'iu',
);

/** Exim, Exchange, Amazon, Gmail's old form: the address alone. */
const alone = form(
  any,
  `^${BULLET}(?:rfc822;\\s?)?["']?<?(?<a>ADDRESS)>?["']?(?:\\s?\\(\\s?<?ADDRESS>?\\s?\\))?(?:\\s?<(?:mailto:)?ADDRESS>)?(?<rest>[:：]?)\\s{0,3}$`,
);

/** What a list of the mail's headers says. */
const headed = form(
  colon,
  `^[\\s*•|>・■□●◆【-]{0,12}TO_LABEL(?:\\s{0,3}[:：=]|】)\\s{0,12}["']?<?(?<a>ADDRESS)>?(?<rest>.*)$`,
);

/** Clearest first: the first form that occurs is the one this notice uses. */
const forms: readonly Form[] = [
  // Postfix, qmail, Courier, Sendmail, PowerMTA: `<a@b>: host ...`, `<a@b>... User unknown`, `<a@b> (expanded from <c@d>): ...`
  form(
    /^[\s>]{0,8}</,
    '^[\\s>]{0,8}<(?:@[^\\s:<>]{1,255}:)?(?<a>ADDRESS)>(?=[:,;]|\\.\\.\\.| \\(| {1,8}(?:\\.\\.\\. )?\\w|\\s*$)(?<rest>.*)$',
  ),
  // Momentum: `>>> a@b (reading confirmation): 550 ...`
  form(/^>>> /, '^>>> (?<a>ADDRESS) \\([^()]{2,60}\\):(?<rest>.*)$'),
  // Exchange until 2003: `a@b on Mon, 4 May 2026 10:00:00 +0200`, `'a@b' am 04.05.2026 10:00`
  form(
    / \d/,
    '^\\s{0,12}["\']?<?(?<a>ADDRESS)>?["\']? (?:on|am|le|el|em|il|op|den|dnia|dne) (?:\\w{2,12},? )?\\d{1,2}(?<rest>[\\s./-].*)$',
  ),
  labelled,
  alone,
  form(
    any,
    `^${BULLET}<?(?<a>ADDRESS)>?(?:\\s\\(<?ADDRESS>?\\))?(?:${EDGE}|\\s(?=invalid|unknown|no such|mailbox|user|\\(|\\[)|(?=（))(?<rest>\\S.*)$`,
  ),
  // `Sales Team (a@b)`: a name, in capitals or in a script that has none
  form(
    /[<(]/,
    '^[\\s*•>-]{0,8}["\']?(?!Please|Reply|Contact)[\\p{Lu}\\p{Lo}\\d][^<>@:()]{0,60}[<(](?:mailto:)?(?<a>ADDRESS)[>)](?:\\s?<mailto:ADDRESS>)?(?<rest>[:.]?)\\s{0,3}$',
    'u',
  ),
  telling,
  headed,
  // Exim and Sendmail hide what an alias leads to: `(generated from a@b)`, `(expanded from: <a@b>)`
  form(
    /generated from|expanded from/,
    '^\\s{0,12}\\((?:ultimately )?(?:generated|expanded) from:?\\s?<?(?<a>ADDRESS)>?\\)(?<rest>.*)$',
  ),
];

/** The forms in all languages, in their order. */
export const recipientForms = ({ recipient, to }: LabelSources): RecipientForm[] =>
  forms.map(({ mark, source, flags }) => ({
    mark,
    pattern: withAddress(
      source.replaceAll('RECIPIENT_LABEL', () => recipient).replaceAll('TO_LABEL', () => to),
      flags,
    ),
  }));

/** Where these forms stand among the others. */
export const LABELLED = forms.indexOf(labelled);
export const HEADED = forms.indexOf(headed);
export const TELLING = forms.indexOf(telling);
export const ALONE = forms.indexOf(alone);
