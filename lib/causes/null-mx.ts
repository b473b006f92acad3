import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const nullMx = defineCause({
  id: 'null-mx',
  bucket: 'address',
  actor: 'you',
  permanence: 'permanent',
  when: [
    { phrase: phrase('null ?mx|indicated no smtp service') },
    {
      phrase: phrase(
        '(?:domain|host|server|system|recipient address) (?:\\S{1,60} )?(?:does(?: not|n.t)|do not|will not|never|{not}) (?:accept|receive|process) (?:any )?(?:e-?mail|mail|messages)',
      ),
    },
    { enhanced: /^[45]\.1\.10$/, notAt: ['microsoft'], with: /null|accept|\bmx\b/i },
    { reply: /^(?:521|556)$/ },
  ],
  unless: [/sender (?:address )?.{0,40}null mx|ipv6|invalid recipient|upstream|external/i],
  checks: ['mx'],
  source: 'https://www.rfc-editor.org/rfc/rfc7505',
});

EXAMPLES: addExamples(nullMx, {
  is: [
    '556 5.1.10 Recipient address has null MX',
    '521 This host does not accept mail',
    '550 Domain corp.example does not accept mail (nullMX)',
  ],
  isNot: [
    '550 5.7.27 Sender address has null MX', // your own domain
  ],
});
