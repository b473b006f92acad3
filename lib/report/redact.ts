/** The local part of an address (RFC 5321 section 4.5.3.1.1: 64 octets; some systems write longer ones). */
const LOCAL_PART = /(?<![\w.!#$%&'*+/=?^`{|}~-])[\w.!#$%&'*+/=?^`{|}~-]{1,128}@(?=[\w-]{1,63}\.[a-z0-9-])/gi;

/** A text that names nobody: addresses keep their domain, because it is what an administrator needs. */
export const redact = (text: string, hidden: string): string => text.replace(LOCAL_PART, `${hidden}@`);
