import { defineLog } from '../define-log.ts';

/** The history as this extension saves it for Excel. */
export const own = defineLog({
  id: 'own',
  name: 'Bounce Lens',
  source: 'https://www.rfc-editor.org/rfc/rfc4180',
  knownBy: [['time', 'recipient', 'action', 'reply', 'bucket', 'reason', 'permanence']],
  columns: {
    recipient: ['recipient'],
    time: ['time'],
    event: ['action'],
    reply: ['reply'],
    status: ['enhanced code', 'reply code'],
    campaign: ['campaign'],
    subject: ['subject'],
    sender: ['own address'],
    server: ['sending server'],
  },
});
