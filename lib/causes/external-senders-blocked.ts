import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const externalSendersBlocked = defineCause({
  id: 'external-senders-blocked',
  bucket: 'recipient-policy',
  actor: 'recipient-admin',
  permanence: 'permanent',
  when: [
    { token: /RESOLVER\.RST\.(?:AuthRequired|SenderNotAuthenticatedFor(?:Mailbox|PublicFolder))/i },
    { wording: /sender (?:was )?not authenticated (?:for (?:mailbox|public folder)|by organization)/i },
    { wording: /(?<!530 )5\.7\.1 client was not authenticated\b(?! to send)/i },
    {
      phrase: phrase(
        '(?:external|outside|internet|unauthenticated) (?:senders?|mail|e-?mail|messages?|users?) {gap}(?:{denied}|{not}|restricted|blocked)',
      ),
    },
    {
      phrase: phrase(
        '(?:{not}|only) (?:accepts?|accepting|receives?|allow(?:ed|s)?) {gap}(?:external|internal|from (?:outside|inside|the internet))',
      ),
    },
    { phrase: phrase('(?:internal|authenticated) (?:senders|users|mail|e-?mail|recipients?) only') },
    { enhanced: /^5\.7\.(?:12|13|134|135|136)$/ },
  ],
  also: ['sending-path'],
  source:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
});

EXAMPLES: addExamples(externalSendersBlocked, {
  is: [
    '550 5.7.134 RESOLVER.RST.SenderNotAuthenticatedForMailbox; authentication required',
    '550 5.7.12 Sender was not authenticated by organization',
    '550 This mailbox does not accept mail from outside the organization; external senders are not allowed',
  ],
  isNot: [
    '530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM', // your device's login
    '550 5.7.133 Sender not authenticated for group', // a group
  ],
});
