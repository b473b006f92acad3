import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const routingLoop = defineCause({
  id: 'routing-loop',
  bucket: 'sending-path',
  actor: 'recipient-admin',
  permanence: 'permanent',
  when: [
    { phrase: phrase('(?:autoresponder|auto-?reply|vacation) loop') },
    {
      phrase: phrase(
        'lowest numbered mx record points to local host|mx (?:list )?{gap}points? (?:back )?to (?:local|me|myself|us)',
      ),
    },
    { token: /RESOLVER\.FWD\.Loop|SMTPSEND\.DNS\.MxLoopback/i },
    { phrase: phrase('too many (?:hops|received headers)') },
    { phrase: phrase('(?:hop|hops) count {gap}exceeded') },
    { phrase: phrase('exceeded {gap}(?:hops|hop count)') },
    {
      phrase: phrase(
        '(?:mail|routing|forwarding|message|delivery|possible|local) ?(?:mail |configuration )?loops?\\b',
      ),
    },
    { phrase: phrase('loops? (?:detected|back to (?:myself|me|itself))') },
    { phrase: phrase('message is looping') },
    { phrase: phrase('mail for \\S{1,100} loops back') },
    { phrase: phrase('already has my delivered-to') },
    { phrase: phrase('best-preference mx {long}(?:control|locals)'), confidence: 'medium' },
    { phrase: phrase('config(?:uration)? error: mx (?:points|record)') },
    { phrase: phrase('agent generated message depth exceeded') },
    { enhanced: /^[45]\.4\.(?:6|14|11)$/ },
  ],
  also: ['infrastructure'],
  checks: ['mx'],
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-6.3',
});

EXAMPLES: addExamples(routingLoop, {
  is: [
    '554 5.4.14 Hop count exceeded - possible mail loop',
    '554 5.4.6 Error: too many hops',
    '551 5.7.1 Loop detected: the message came through here before',
    'This message is looping: it already has my Delivered-To line. (#5.4.6)',
  ],
  isNot: [
    '550 5.7.1 Too many recipients in this message', // a count of people
  ],
});
