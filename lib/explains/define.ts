import type { Reason } from '../causes/index.ts';
import type { MessageKey } from '../i18n.ts';

/**
 * What a row says about the bounce: the id of a finding, or one of those that `signsOf` derives: `spf-aligned`,
 * `spf-proven`, `dkim-own`, `bl-named-listed`, `bl-other-listed`, `bl-line-listed`, `bl-named-clean`,
 * `bl-named-unknown`, `req-missing`, `req-unproven`.
 */
export type Sign = string;

/** How the rows of a DNS check bear on one reason. */
export interface Rule {
  /** Signs that explain the bounce, the most telling first; only in rows that fail. */
  explains?: readonly Sign[];
  /** Signs that explain it in a row that only warns, too, because the reply complains about just that. */
  explainsAsWarning?: readonly Sign[];
  /** Signs that can, but need not be the reason; in rows that fail or warn. */
  mayExplain?: readonly Sign[];
  /** When one of these is there (`a + b`: both), the signs on its right say nothing about this very message. */
  outweighs?: Readonly<Record<Sign, readonly Sign[]>>;
  /** When one of these is there, the signs on its right need not be the reason, even in rows that fail. */
  doubts?: Readonly<Record<Sign, readonly Sign[]>>;
  /** DNS is right only when each of these groups has a sign; without any group DNS can never prove it. */
  right?: readonly (readonly Sign[])[];
  /** While one of these is there, DNS is not right either. */
  wrong?: readonly Sign[];
  /** What stays open when DNS explains nothing. */
  open: MessageKey;
}

/** For each reason how its rows are read; a reason without a rule has nothing to do with DNS. */
export type Rules = Readonly<Partial<Record<Reason, Rule>>>;

/** Types the table. */
export const defineRules = <const Table extends Rules>(rules: Table): Table => rules;
