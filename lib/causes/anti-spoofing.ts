import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const antiSpoofing = defineCause({
  id: 'anti-spoofing',
  bucket: 'authentication',
  actor: 'recipient-admin',
  permanence: { 5: 'permanent' },
  when: [
    {
      phrase: phrase(
        '(?:uses?|using|as|with|in) (?:our|my|a local|one of our|the local) (?:own )?(?:domain|sender|address)s?|(?:sender|from) (?:address |domain ){gap}(?:lives|hosted|local) (?:on|to|here)',
      ),
    },
    { wording: /anti-spoofing policy/i },
    {
      phrase: phrase(
        '(?:spoof(?:ed|ing)?|forged|impersonat\\S{1,4}|faked?) (?:message|sender|mail|e-?mail|from|address|domain|detected|protection|attempt)',
      ),
    },
    { phrase: phrase('(?:anti-?spoof(?:ing)?|spoof(?:ing)? (?:protection|detection))') },
    { phrase: phrase('(?:reject(?:ing|ed)|suspected|looks like|message is) (?:as )?(?:a )?spoof') },
    {
      phrase: phrase(
        '(?:internal|local|our) (?:domain|sender|address) {gap}from (?:an )?(?:external|outside)',
      ),
    },
  ],
  also: ['recipient-policy'],
  checks: ['spf', 'dmarc'],
  source: 'https://community.mimecast.com/s/article/Mimecast-SMTP-Error-Codes-842605754',
});

EXAMPLES: addExamples(antiSpoofing, {
  is: [
    '550 Rejected by header based Anti-Spoofing policy: sales@acme.example',
    '550 rejecting spoofed message',
    '554 5.7.1 Sender impersonation detected: forged sender',
  ],
  isNot: [
    '550 5.7.23 SPF validation failed', // a failed check, no policy about names
  ],
});
