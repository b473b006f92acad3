import type { Notice } from '../../notice/notice.ts';
import { readReply } from '../../notice/reply.ts';
import type { LogRow } from './log-row.ts';

const CODE = /^[45]\d\d$/;
const ENHANCED = /^[45]\.\d{1,3}\.\d{1,3}$/;
/** The name of a server, maybe with its address or `dns; ` before it. */
const HOST = /(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}/i;

/** The notice that a server would have written about this row: from there on it is diagnosed as any other. */
export function noticeOf(row: LogRow): Notice {
  const { recipient, at, reply, status = '', sender, subject, server } = row;
  const read = readReply(reply);
  const replyCode = read.replyCode ?? (CODE.test(status) ? status : undefined);
  const enhancedCode = read.enhancedCode ?? (ENHANCED.test(status) ? status : undefined);
  const remoteMta = HOST.exec(server ?? '')?.[0].toLowerCase();
  const isDelay = row.outcome === 'delayed';
  return {
    kind: isDelay ? 'delay' : 'failure',
    genuineness: 'genuine',
    genuinenessReasons: [],
    ...(at !== undefined && { date: new Date(at).toISOString() }),
    original: { ...(sender && { from: sender }), ...(subject && { subject }), dkim: [] },
    recipients: [
      {
        address: recipient,
        action: isDelay ? 'delayed' : 'failed',
        ...(replyCode && { replyCode }),
        ...(enhancedCode && { enhancedCode }),
        diagnostic: read.text,
        ...(remoteMta && { remoteMta }),
      },
    ],
  };
}
