import type { Mail } from './mail.ts';

/** Who writes notices. */
export const daemon =
  /mailer[-_ ]?daemon|mail delivery (?:sub)?system|post_?master|mail[-_ ]?(?:delivery|system|administrator)|microsoft outlook|microsoft exchange|delivery (?:subsystem|system|notification|status)|bounce|mdaemon|\bmmdf\b|\buucp\b|mail router|zustellsystem|no-?reply.{0,20}(?:groups|delivery)|complaints@.{0,60}amazonses|no-?reply@sns\.amazonaws/i;

/** Hosts and bulk mailers report from addresses that nobody reads, or say that nobody wrote it (RFC 3834 section 5). */
export const isAutomatic = (mail: Mail): boolean =>
  /^\s{0,5}auto-(?:generated|replied)/i.test(mail.header('auto-submitted') ?? '') ||
  /\b(?:no|do-?not)-?reply@/i.test(mail.from);

/** Reports go out so that nothing comes back for them (RFC 5321 section 4.5.5). */
export const hasNullPath = (mail: Mail): boolean => /^\s*<>\s*$/.test(mail.header('return-path') ?? '');
