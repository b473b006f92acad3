import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const connectionRefused = defineCause({
  id: 'connection-refused',
  bucket: 'infrastructure',
  actor: 'recipient-admin',
  when: [
    {
      phrase: phrase('connection (?:was )?(?:refused|closed abruptly|reset|actively refused)(?!\\. this ip)'),
    },
    { phrase: phrase('socket error code 10061|econnrefused|suspiciousremoteservererror') },
    {
      phrase: phrase(
        '(?:no route to host|network (?:is )?unreachable|host (?:is )?unreachable|ehostunreach)',
      ),
    },
    { phrase: phrase('actively refused') },
    { enhanced: /^[45]\.4\.(?:316|318)$/ },
  ],
  unless: [/reputation|black|listed|ib00|too many/i],
  also: ['address'],
  checks: ['mx'],
  source:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
});

EXAMPLES: addExamples(connectionRefused, {
  is: [
    'connect to mx.corp.example[192.0.2.25]:25: Connection refused',
    '550 5.4.316 Message expired, connection refused (Socket error code 10061)',
    '450 4.4.318 Connection was closed abruptly (SuspiciousRemoteServerError)',
  ],
  isNot: [
    '554 Connection refused. This IP has a poor reputation', // reputation
  ],
});
