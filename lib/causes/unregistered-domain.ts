import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const unregisteredDomain = defineCause({
  id: 'unregistered-domain',
  bucket: 'sender-account',
  actor: 'your-admin',
  permanence: { 5: 'permanent' },
  when: [
    {
      phrase: phrase(
        '(?:unverified|unconfirmed) (?:sender|from) (?:identity|address|e-?mail)|your plan does {not} allow|pending verification',
      ),
      also: ['sending-path'],
    },
    {
      phrase: phrase(
        'sandbox (?:sub)?domains?|(?:unconfigured|unverified|unauthenticated|unknown|unregistered) sending domain|(?:sending |from |sender |your )domain (?:\\S{1,60} )?(?:{is} )?(?:not (?:yet )?)(?:verified|validated|authenticated|confirmed|configured|registered|active|approved)|"?unsigned"?,',
      ),
      also: ['authentication', 'sending-path'],
    },
    { wording: /sending from unregistered domains?/i },
    {
      phrase: phrase(
        '{sender} domain {is} not (?:registered|configured|verified|provisioned) (?:for|in|with) (?:this|your)',
      ),
    },
    { enhanced: /^5\.7\.750$/ },
    { phrase: phrase('sandbox (?:mode|environment|account)'), also: ['sending-path'] },
    {
      phrase: phrase(
        '(?:sending )?domain (?:is )?{not} (?:yet )?verified(?!.{0,30}(?:nxdomain|through dns))|domain must be (?:authenticated|verified|validated) (?:in|at|with|on) your|trial accounts? (?:may|can) (?:only )?send|(?:to|only) verified (?:addresses|recipients|domains)',
      ),
    },
    { vendor: /reject_reason\W{1,4}unsigned/i },
    {
      phrase: phrase(
        '(?:verify|confirm|validate|register) your (?:sending |sender )?domain (?:before|first|to send|in order)',
      ),
      confidence: 'medium',
      also: ['authentication'],
    },

    {
      phrase: phrase(
        '(?:sender|sending|from|your) domain (?:@{4,} )?(?:{is} )?(?:unknown (?:to|in)|{not} (?:known|registered|bound|bind|listed|added|present|found|set up)? ?(?:to|in|at|with|among|on)) (?:our |your |the |this )?(?:\\S{1,12} )?(?:customer|panel|portal|console|account|dashboard|api\\b|sending domains|list of sending)|unauthori[sz]ed (?:sender|sending) domain|{not} (?:among|one of|part of) (?:the|your) (?:sending|sender|verified|registered) domains',
      ),
    },
    {
      wording: phrase(
        'domain {is} (?:unverified|not verified|unconfirmed)|domains? (?:that |which )?{is} {not} registered (?:in|with|for) (?:the|your|this|our) tenant|requires? dns configuration',
      ),
    },
    {
      wording: phrase(
        'domain {long}{not} (?:yet )?(?:been )?(?:confirmed|verified|validated|completed?|added|authenticated) {gap}(?:under|in|on|at|with|for) (?:your|our) (?:\\S{1,8} )?(?:account|dashboard|panel|console|portal|subscription)|only (?:\\S{1,8} )?domains (?:\\S{1,12} ){0,4}(?:your|the) (?:subscription|account|contract)',
      ),
      confidence: 'medium',
      also: ['authentication', 'sending-path', 'recipient-policy'],
    },
  ],
  unless: [/registered with (?:this|the|our) (?:customer|client|recipient|organi[sz]ation|partner)/i],
  source:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
});

EXAMPLES: addExamples(unregisteredDomain, {
  is: [
    '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains',
    '554 5.7.1 Sender domain is not registered for this account',
    '550 5.7.750 Access denied',
    '554 the account is in sandbox mode',
    'the sending domain is not verified',
    '[{"status":"rejected","reject_reason":"unsigned","queued_reason":null}]',
    '550 the From domain is not bound to your account',
    '553 from domain unknown to our console, add it first',
    '550 acme.example is not among your verified domains',
    '421 The domain is unverified, finish its set-up first',
    '553 the From domain has not been validated in our portal',
    '550 this relay takes only domains of your subscription',
    '422 the domain must be verified in your console',
    '550 5.7.1 acme.example: domain is not registered in your tenant',
  ],
  isNot: [
    '554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1', // one identity at Amazon SES
    '550 5.7.1 Your sender domain is not registered with this customer', // a list of theirs
    '550 domain not verified, NXDOMAIN', // a look-up of the sender's domain
  ],
});
