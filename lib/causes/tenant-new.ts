import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const tenantNew = defineCause({
  id: 'tenant-new',
  bucket: 'sender-account',
  actor: 'your-admin',
  permanence: { 5: 'permanent' },
  when: [
    { wording: /traffic not accepted from this ip/i },
    { enhanced: /^5\.7\.708$/ },
    {
      phrase: phrase(
        '(?:organi[sz]ation|tenant|company|customer) (?:account )?(?:{is} )?(?:registered|created|opened|signed up|only) (?:less than|only|within|for) (?:\\S{1,8} ){0,2}?(?:days?|weeks?|hours?)\\b|\\bnew(?:ly)? (?:\\S{1,10} )?(?:organi[sz]ation|tenant|company|customer)s?\\b(?: mail| account)?\\S? {gap}(?:can ?not|can.?t|{not}|before)',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '(?:account|service|company|organi[sz]ation|sender) (?:{is} )?(?:still )?(?:pending|awaiting|waiting for) (?:\\S{1,8} )?(?:approval|vetting|activation)(?!.{0,20}\\breceiv)|(?:pending|awaiting) account (?:approval|review)',
      ),
    },
    {
      wording: phrase(
        '(?:organi[sz]ation|tenant|company|customer) (?:{is} )?(?:registered|created|opened|signed up) (?:less than|only|within) {gap}(?:days?|weeks?|hours?)\\b',
      ),
    },
    {
      wording: phrase(
        '(?:konto|account|compte|cuenta|conta) (?:\\S{1,4} )?(?:wartet auf|en attente d|pendiente de|aguarda|aguardando|in attesa d|wacht op) ?\\S{0,5} ?(?:freischaltung|freigabe|approbation|validation|aprobaci.n|aprova..o|approvazione|goedkeuring)',
      ),
    },
  ],
  also: ['reputation'],
  source:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
});

EXAMPLES: addExamples(tenantNew, {
  is: [
    '550 5.7.708 Access denied, traffic not accepted from this IP',
    '550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP. For more information see aka.ms/EXOSmtpErrors',
    '554 5.7.708 Access denied',
    '550 your organisation was created less than three days ago, sending is not open',
    '550 5.7.1 new customers may not yet write to the outside',
    '550 your account is still awaiting approval, outside addresses are closed',
    '550 tenant created only two weeks ago, no outside mail yet',
    '550 Votre compte est en attente de validation',
  ],
  isNot: [
    '550 5.7.606 Access denied, banned sending IP [192.0.2.7]', // a block list with a delisting page
  ],
});
