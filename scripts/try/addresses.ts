/** Where a thread of the sample mailbox opens, by webmail. */
export const ADDRESSES = {
  gmail: (thread: string, theme: string) =>
    `https://mail.google.com/mail/u/0/?theme=${theme}#inbox/${thread}`,
  outlook: (thread: string, theme: string) =>
    `https://outlook.office.com/mail/inbox/id/AAQk-${thread}?theme=${theme}`,
} as const;

export type Webmail = keyof typeof ADDRESSES;
export const WEBMAILS = Object.keys(ADDRESSES) as Webmail[];
