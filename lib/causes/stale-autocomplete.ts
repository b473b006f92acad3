import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const staleAutocomplete = defineCause({
  id: 'stale-autocomplete',
  bucket: 'address',
  actor: 'you',
  permanence: 'permanent',
  when: [
    { vendor: /\bIMCEAEX-/i },
    { token: /X\.?500:\/o=|\/o=[^/]{1,60}\/ou=/i },
    { enhanced: /^5\.1\.0$/, with: /sender denied/i, at: ['microsoft'] },
    {
      phrase: phrase(
        '(?:stale|outdated|old|wrong) (?:auto-?complete|suggest(?:ion|ed)|nickname|cached|address cache)(?: (?:entry|list|address|recipient))?',
      ),
    },
    {
      token:
        /legacy (?:exchange )?encapsulated|legacyExchangeDN|encapsulated e-?mail address|legacy (?:exchange )?(?:dn|x\.?500) /i,
    },
  ],
  unless: [/quotaexceeded|mailbox full/i],
  source: 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/imceaex-ndr',
});

EXAMPLES: addExamples(staleAutocomplete, {
  is: [
    '550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found IMCEAEX-_O=CORP_OU=FIRST+20ADMIN_CN=RECIPIENTS_CN=SALES@corp.example',
    '550 5.1.1 IMCEAEX-_o=Exchange_ou=First@corp.example not found',
    '554 5.4.4 X500:/o=Corp/ou=First Administrative Group/cn=Recipients unknown',
    '550 5.1.0 Sender denied, an outdated nickname of the mail program',
    '550 5.1.11 RESOLVER.ADR.ExRecipNotFound; no mailbox has this legacyExchangeDN',
  ],
  isNot: [
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient bo@corp.example not found by SMTP address lookup', // a plain unknown address
  ],
});
