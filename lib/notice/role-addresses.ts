// Whose address is nobody's own (arrival.ts, disguise.ts). Only data: the worker reads them late.

/** Exchange's own, at anybody's domain. */
export const exchangeAddress = /^microsoftexchange[0-9a-f]{8,40}@/i;
/** Of a mail system. */
export const daemonAddress =
  /^(?:mailer-daemon|postmaster|microsoftexchange[0-9a-f]{8,40}|bounces?\b.{0,60}|mail-daemon|double-bounce|quarantine\b.{0,20})@/i;
/** Of an office rather than a person. */
export const roleAddress =
  /^(?:it|ict|edv|admin\w{0,12}|support|soporte|supporto|suporte|help\w{0,8}|[\w.]{0,20}servi(?:ce|dor)\w{0,8}[\w.]{0,20}|servicedesk|webmaster|hostmaster|security|systems?|no-?reply|noreply|alerts?|notif\w{0,12}|mailings?|info|quarant\w{0,10}|mailer-daemon|postmaster)\b/i;
