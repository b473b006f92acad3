import { readNotice } from '../../../lib/diagnose.ts';
import type { Notice } from '../../../lib/notice/notice.ts';

/** A whole mail of given header lines and body. */
export const readMail = (headers: string[], body: string): Promise<Notice> =>
  readNotice({ form: 'mime', raw: [...headers, '', body].join('\r\n').replace(/\r?\n/g, '\r\n') });

export const readSelection = (text: string): Promise<Notice> => readNotice({ form: 'selection', text });

export const readShown = (from: string, subject: string, text: string): Promise<Notice> =>
  readNotice({ form: 'shown', from, subject, text });

/** The header of a notice to ann@acme.example. */
export const noticeHeader = (
  subject: string,
  from = 'Mail Delivery System <MAILER-DAEMON@mail.acme.example>',
): string[] => [
  'Return-Path: <>',
  `From: ${from}`,
  'To: ann@acme.example',
  'Date: Mon, 4 May 2026 10:00:00 +0000',
  `Subject: ${subject}`,
];
