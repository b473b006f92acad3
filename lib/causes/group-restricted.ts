import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const groupRestricted = defineCause({
  id: 'group-restricted',
  bucket: 'recipient-policy',
  actor: 'recipient-admin',
  permanence: 'permanent',
  when: [
    { vendor: /\b5\.7\.(?:124|133|193)\b/ },
    {
      phrase: phrase(
        'internal (?:distribution|mailing)? ?(?:list|group|use only)|internal[- ]only (?:list|group)',
      ),
    },
    {
      phrase: phrase(
        'only (?:authori[sz]ed|approved|permitted|listed|internal|registered|known) (?:senders?|users?|people|persons?|members?|addresses|staff) {gap}(?:distribution|mailing|\\blist|group)',
      ),
    },
    { token: /SenderNotAuthenticatedForGroup|UnifiedGroupAgent/i },
    { wording: /may not have permission to post messages to the group|group you tried to contact/i },
    { wording: /sender not authenticated for group|not in (?:the )?allowed-senders list/i },
    { vendor: /groups\.google\.com|support\.google\.com\/(?:a\/)?groups/i, at: ['google'] },
    {
      phrase: phrase(
        'only (?:list |group |subscribed )?(?:members|subscribers|moderators|owners) (?:\\S{1,20} ){0,4}(?:may|can|are|allowed)',
      ),
    },
    {
      phrase: phrase(
        '(?:{not}|are not|must be) (?:a )?(?:subscribed|subscriber|member of|allowed to post|permitted to post|authorized to post)',
      ),
    },
    {
      phrase: phrase(
        '(?:post(?:ing)?s? (?:to|by) {gap}(?:list|group|non-?members?)|non-?member(?:s)? (?:post|messages?)) ?{gap}(?:{denied}|restricted|only|{not})?',
      ),
    },
    { phrase: phrase('(?:closed|private|restricted|moderated) (?:mailing )?(?:list|group)') },
    { phrase: phrase('permission to (?:post|send) {gap}(?:to (?:this|the) )?(?:list|group|distribution)') },
    { phrase: phrase('(?:distribution|mailing) (?:group|list) {gap}(?:{denied}|restricted|only accepts?)') },
    { phrase: phrase('mailing list expansion prohibited') },
    { enhanced: /^5\.7\.(?:133|124|193)$/ },
    { enhanced: /^[45]\.7\.2$/ },
  ],
  source:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
});

EXAMPLES: addExamples(groupRestricted, {
  is: [
    '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group',
    "550 5.7.193 UnifiedGroupAgent; Delivery failed because the sender isn't a group member or external senders aren't permitted",
    '550 Only members may post to this list',
  ],
  isNot: [
    '550 5.7.134 Sender was not authenticated for mailbox', // one person's mailbox
  ],
});
