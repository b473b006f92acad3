import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const tlsRequired = defineCause({
  id: 'tls-required',
  bucket: 'sending-path',
  actor: 'your-admin',
  when: [
    {
      phrase: phrase(
        '(?:cannot|could not|failed to|unable to) (?:start|negotiate|establish|initiate) (?:a |an )?(?:tls|ssl|secure|encrypted)|handshake failure|no shared cipher|(?:wrong|unsupported) (?:ssl |tls )?(?:version|protocol)|tls ?(?:v?1\\.[0-3])? (?:or (?:higher|greater|later|newer) )?(?:is )?(?:required|mandatory|needed)',
      ),
      also: ['infrastructure'],
    },
    {
      phrase: phrase(
        '(?:encryption|cipher|tls|ssl|certificate) {gap}(?:too weak|{not} strong|less than|insufficient)',
      ),
    },
    { phrase: phrase('requiretls') },
    { phrase: phrase('(?:cryptographic|encryption) (?:failure|algorithm)|security conversion required') },
    { enhanced: /^[45]\.4\.317$/, actor: 'recipient-admin' },
    { wording: /message expired.{0,40}(?:STARTTLS|TLS\b)/i, actor: 'recipient-admin' },
    { wording: /tls required for rcpt domain/i },
    { wording: /route requires encryption/i },
    { wording: /starttls-not-supported/i, actor: 'recipient-admin' },
    { phrase: phrase("(?:wasn't|was not|not) sent over (?:a )?(?:tls|secure|encrypted)") },
    { phrase: phrase('(?:must|need to|please) (?:first )?(?:issue (?:a )?|use )?(?:starttls|tls)\\b') },
    {
      phrase: phrase(
        '(?:starttls|tls|encryption|encrypted connection|secure connection)(?: (?:connection|version \\S{1,5}|session))? {is} (?:required|mandatory|needed)',
      ),
    },
    { phrase: phrase('(?:starttls|tls|encryption) (?:required|mandatory|needed)') },
    { phrase: phrase('(?:requires?|require) (?:the use of )?(?:tls|starttls|encryption|an encrypted)') },
    {
      phrase: phrase('tls (?:is )?(?:not (?:available|offered|supported)|unavailable)'),
      actor: 'recipient-admin',
    },
    { phrase: phrase('server does not support (?:starttls|tls|encryption)'), actor: 'recipient-admin' },
    { phrase: phrase('did not (?:offer|advertise) starttls'), actor: 'recipient-admin' },
    {
      phrase: phrase('(?:tls|ssl) (?:handshake|negotiation) (?:failed|failure|error)'),
      confidence: 'medium',
      also: ['infrastructure'],
    },
    { enhanced: /^[45]\.7\.(?:3|5|6|10|11|29|317|321)$/, notAt: ['microsoft'] },
    { enhanced: /^[45]\.(?:4\.317|7\.321)$/, actor: 'recipient-admin' },
    { reply: /^52[34]$|^538$/ },
  ],
  unless: [/arc validation/i],
  source: 'https://www.rfc-editor.org/rfc/rfc3207',
});

EXAMPLES: addExamples(tlsRequired, {
  is: [
    '530 5.7.0 Must issue a STARTTLS command first',
    "550 5.7.29 This message was blocked because it wasn't sent over a TLS connection.",
    '553 This route requires encryption (TLS)',
    '421 4.7.0 TLS required for RCPT domain, closing connection.',
  ],
  isNot: [
    '530 5.7.0 Authentication required', // a login, not encryption
  ],
});
