import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const forwardingBrokeAuth = defineCause({
  id: 'forwarding-broke-auth',
  bucket: 'authentication',
  actor: 'recipient-admin',
  when: [
    {
      phrase: phrase(
        'forward(?:ed|ing|er) {long}(?:broke|breaks|fail(?:ed|s)|invalidat\\S{1,4}|without) {gap}(?:spf|dkim|dmarc|srs|authentication)',
      ),
    },
    {
      phrase: phrase(
        '(?:spf|dkim|dmarc) {gap}(?:broken|failed|fails) (?:by|because of|due to|after|through) {gap}forward',
      ),
    },
  ],
  also: ['sending-path'],
  source: 'https://support.google.com/a/answer/175365',
});

EXAMPLES: addExamples(forwardingBrokeAuth, {
  is: [
    '550 5.7.1 SPF failed because of forwarding',
    '550 5.7.26 Forwarded mail without SRS fails SPF',
    '554 DKIM broken by a forwarder on the way',
  ],
  isNot: [
    '550 5.7.23 SPF validation failed', // no forwarder in sight
  ],
});
