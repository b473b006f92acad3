import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const complaints = defineCause({
  id: 'complaints',
  bucket: 'reputation',
  actor: 'your-admin',
  when: [
    { vendor: /\[TSS?0[1-8]\]/ },
    { vendor: /\bSC-004\b/ },
    { phrase: phrase('(?:user|spam|abuse|subscriber|customer|recipient) complaints') },
    { phrase: phrase('complaints? (?:rate|from|about|concerning|received)') },
    { phrase: phrase('received {gap}complaints') },
    { phrase: phrase('fbl|feedback loop {gap}(?:rate|high)'), confidence: 'low' },
  ],
  unless: [/report complaints|for complaints|complaints? to\b|send complaints/i],
  checks: ['spf', 'dmarc'],
  source: 'https://senders.yahooinc.com/smtp-error-codes/',
});

EXAMPLES: addExamples(complaints, {
  is: [
    '421 4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred due to unexpected volume or user complaints',
    '550 SC-004 Mail rejected by Outlook.com for policy reasons. A block has been placed against your IP address because we have received complaints concerning mail coming from that IP address.',
    '554 5.7.1 Blocked: spam complaints about your mail are too high',
  ],
  isNot: [
    '554 5.7.1 Spam message rejected; complaints to postmaster@corp.example', // an address to write to
  ],
});
