import { any, LONGEST_MAIL, list, maybe, one, shape, text, truth } from './checks.ts';

const message = shape({ key: text(), values: maybe(list(text())) });
/** What a DNS check is about. */
export const target = shape({ check: text(), subject: text(), facts: maybe(shape({})) });
/** What a DNS check found. */
export const finding = shape({
  check: text(),
  subject: text(),
  verdict: text(),
  id: text(),
  summary: message,
});
/** A notice on its way to the reader. */
export const source = any(
  shape({ form: one('mime'), raw: text(LONGEST_MAIL) }),
  shape({
    form: one('shown'),
    text: text(LONGEST_MAIL),
    from: maybe(text()),
    subject: maybe(text()),
  }),
  shape({ form: one('selection'), text: text(LONGEST_MAIL) }),
);
/** What is known of one recipient, as far as the worker looks at it. */
export const diagnosis = shape({
  action: text(),
  diagnostic: text(LONGEST_MAIL),
  bucket: text(),
  reason: text(),
  actor: text(),
  rejectedBy: shape({ party: text() }),
  checks: list(target),
  advice: shape({ headline: message, firstPlace: message, steps: list(message) }),
});
/** A whole report, likewise. */
export const report = shape({
  notice: shape({ kind: text(), genuineness: text(), original: shape({ dkim: list(shape({})) }) }),
  recipients: list(diagnosis),
  groups: list(list((value) => Number.isInteger(value))),
});
/** What somebody answered to the questions of scope. */
export const answers = shape({
  providers: maybe(one('one', 'several')),
  senders: maybe(one('one', 'all')),
  change: maybe(one('yes', 'no')),
});

/** With what its rules look at (lib/explains/tie-back.ts). */
export const bounce = shape({
  reason: text(),
  signal: maybe(shape({})),
  date: maybe(text()),
  checks: maybe(list(target)),
});
/** What is to be copied. */
export const copyOrder = any(
  shape({ form: one('dns'), subject: text(), findings: list(finding) }),
  shape({
    form: one('it', 'plain', 'letter', 'own-letter'),
    report,
    answers: list(shape({ target, findings: list(finding) })),
    isRedacted: maybe(truth),
  }),
);
/** It is kept: as long as one of ours is (lib/webmail/fingerprint.ts), and no longer. */
export const fingerprint = text(40);
