import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const allowedSendersOnly = defineCause({
  id: 'allowed-senders-only',
  bucket: 'recipient-policy',
  actor: 'recipient-admin',
  permanence: { 5: 'permanent' },
  when: [
    { phrase: phrase('only addresses on|on the allow ?list of') },
    {
      phrase: phrase(
        'only (?:authori[sz]ed|approved|permitted|listed|known|trusted) (?:senders?|users?|people|addresses|contacts) (?:may|can|are)',
      ),
    },
    {
      phrase: phrase(
        'sender {not} (?:in|on) (?:\\S{1,12} ){0,2}(?:approved|allowed|safe|white|allow) ?-?list|{not} (?:in|on|among|part of) (?:\\S{1,12} ){0,3}(?:list of )?(?:trusted|allowed|approved|safe|known|permitted|accepted|authori[sz]ed) (?:senders?|addresses|contacts|correspondents)',
      ),
    },
    {
      phrase: phrase(
        '{recipient} (?:\\S{1,60} )?{is} (?:restricted|protected by (?:a |an )?(?:allow|white)\\S{0,8}|limited to)',
      ),
    },
    { phrase: phrase('(?:protected by|requires) (?:a |an )?(?:allow|white) ?-?list') },
    { token: /RestrictedToRecipientsPermission|RESOLVER\.RST\.NotAuthorized\b/i },
    { wording: /ip not in whitelist for rcpt domain/i },
    { wording: /restrictdomainsto(?:ipaddresses|certificate)/i },
    {
      phrase: phrase(
        "(?:{not}|isn't|is not|must be) (?:on|in) (?:the |a |their |our )?(?:recipient's |allowed |approved )?(?:\\S{1,20} )?(?:white ?list|allow(?:ed)? ?list|allowed|safe senders?|approved senders?|list of senders)",
      ),
    },
    { phrase: phrase('only accepts? (?:mail|e-?mail|messages) from') },
    {
      phrase: phrase(
        '{not} (?:authorized|allowed|permitted) to send (?:mail |e-?mail |messages? )?to (?:this |the |that )?(?:recipient|user|address|mailbox|person|<|\\S{1,80}@)',
      ),
    },
    { phrase: phrase('sender (?:is |was )?{not} (?:white ?listed|on the allow)') },
    { enhanced: /^5\.7\.(?:129|51)$/ },
  ],
  source:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
});

EXAMPLES: addExamples(allowedSendersOnly, {
  is: [
    "550 5.7.129 RESOLVER.RST.RestrictedToRecipientsPermission; not authorized to send to recipient because the sender isn't on the recipient's list of senders to accept mail from",
    '421 4.7.0 IP not in whitelist for RCPT domain, closing connection.',
    '550 you are not allowed to send mail to <bo@corp.example>',
  ],
  isNot: [
    '553 5.7.1 Sender address rejected: not owned by user sales@acme.example', // who you may be
  ],
});
