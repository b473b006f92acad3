import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const ownBlockList = defineCause({
  id: 'own-block-list',
  bucket: 'sender-account',
  actor: 'your-admin',
  permanence: { 5: 'permanent' },
  when: [
    {
      phrase: phrase(
        'suppress(?:ed(?! your)|ion)|previously (?:bounced|unsubscribed|complained|reported(?! by))|(?:hard|soft)[ _-]bounced\\b|(?:bounced|unsubscribed|spam reporting) address(?:es)?$|reject_reason(?!\\W{1,4}(?:invalid|rule))|\\bnotdelivered\\b|(?:recipients?|address(?:es)?) (?:\\S{1,60} )?(?:that (?:has|have) been |{is} )?marked as inactive|inactive recipients? found|(?:recipient|contact|address) (?:has |have )?(?:unsubscribed|opted out)|hat sich (?:\\S{1,20} ){0,3}abgemeldet|se ha dado de baja|s.est désabonn|si è (?:disiscritt|cancellat)|heeft zich (?:\\S{1,20} ){0,3}(?:uitgeschreven|afgemeld)|cancelou a (?:inscri|assina|subscri)|wypisał|odhlásil|har (?:afmeldt|avmeldt|avregistrerat) sig|отписал|配信停止|退订|on (?:your|the|our) (?:account.s )?(?:global )?(?:unsubscribe|do not (?:mail|contact|e-?mail)|bounce) list',
      ),
      also: ['address'],
    },
    {
      // a rule of the sender's own house about where its mail may go
      wording: phrase(
        '{denied} by your (?:own )?(?:company|organi[sz]ation|employer|firm|administrator|admin)(?:.s)? (?:outgoing|outbound) (?:rules?|polic)|(?:outbound|outgoing) (?:polic(?:y|ies)|rules?) (?:of|at|in|set by) your (?:own )?(?:company|organi[sz]ation|employer|firm|admin)|polic(?:y|ies) (?:of|at|in) your (?:own )?(?:company|organi[sz]ation|employer|firm) (?:forbids?|prohibits?|does {not} (?:allow|permit)) (?:(?:you|your (?:account|mail ?box)) (?:to |from )?(?:mail|send|writ)|(?:this|that) (?:destination|recipient))|(?:outbound|outgoing) (?:rule|policy)\\b{gap}(?:internal mail only|(?:external|outside) (?:mail|addresses|recipients|domains))',
      ),
    },
    { wording: /blocked by your organization using tenant allow|tenant allow\/block list of your/i },
    { enhanced: /^5\.7\.703$/ },
    {
      phrase: phrase(
        '(?:on|in) your (?:black|block|deny) ?-?list of recipients|(?:on|in) (?:the |an? |your )?(?:\\S{1,12} )?(?:exclusion|do[- ]not[- ](?:send|mail|contact|e-?mail)|opt-?out|unsubscribe) ?-?list|(?:send|delivery|sending) (?:was |has been )?skipped|skipped (?:because|by|since|as) (?:the |this )?(?:recipient|address|contact)',
      ),
      also: ['address'],
    },
    {
      phrase: phrase(
        '{not} deliver(?:ing|ed) to (?:an? )?(?:user|recipient|previously)|(?:who|recipient|user) (?:has |have )?marked (?:your|previous|earlier) (?:messages|mails?|e-?mails?) as (?:spam|junk)',
      ),
      also: ['address', 'reputation'],
    },
    {
      phrase: phrase(
        '{denied} by your (?:own )?(?:company|organi[sz]ation|employer|firm|administrator|admin|it)(?:.s)? (?:\\S{1,12} )?(?:(?:black|block|deny) ?-?list|list of (?:blocked|forbidden|denied))|your (?:company|organi[sz]ation|employer|firm)(?:.s)? (?:outbound |outgoing |own ){1,2}(?:black|block|deny) ?-?list',
      ),
    },
    {
      wording: phrase(
        'lista de (?:supresi[oó]n|supress[aã]o)|lista (?:di soppressione|delle soppressioni)|liste de suppression|suppress(?:ie|ion)-?lijst|unterdr[üu]e?ckungsliste|(?:sperrliste|blacklist|blockliste|liste noire|lista negra|lista nera|zwarte lijst) (?:ihre[rs]|deine[rs]|de votre|de su|da sua|della (?:tua|sua|vostra)|van uw) (?:unternehmens|firma|organisation|entreprise|soci.t.|empresa|organizaci.n|organiza..o|azienda|bedrijf|organisatie)',
      ),
    },
    {
      phrase: phrase(
        '(?:earlier|previous|past|prior|former) (?:campaigns?|mailings?|mails?|e-?mails?|messages?|sends|newsletters?|issues) (?:\\S{1,12} ){0,4}(?:bounced|came back|were returned|was returned|failed)\\b',
      ),
      confidence: 'medium',
      also: ['address'],
    },
  ],
  also: ['recipient-policy'],
  unless: [/reject_reason\W{1,4}unsigned/i],
  source: 'https://learn.microsoft.com/defender-office-365/tenant-allow-block-list-about',
});

EXAMPLES: addExamples(ownBlockList, {
  is: [
    "550 5.7.703 Your message can't be delivered because messages to partner@corp.example are blocked by your organization using Tenant Allow Block List.",
    '550 5.7.703 Access denied',
    '554 5.7.703 messages to corp.example are blocked by your organization using Tenant Allow/Block List',
    'The contact is in an opt-out list, not sent',
    'El contacto figura en la lista de supresión por quejas de spam',
    'Destinatario saltato: è nella lista di soppressione',
    'Der Empfänger hat sich von Ihrem Newsletter abgemeldet',
    'not sent, it stands in your block list of recipients',
    'dropped: this recipient marked earlier mails as junk',
    "550 the address stands on your company's own blocklist",
    '550 Gesperrt durch die Blacklist Ihrer Firma',
    "550 <kim@corp.example> refused by your company's outbound rules",
    '550 outgoing policy of your organisation: not to this domain',
    'Skipped, since past newsletters to it bounced',
  ],
  isNot: [
    '550 5.7.513 Service unavailable, Client host [192.0.2.1] blocked by corp.example using Customer Block list (AS16012607)', // the recipient's list
    '550 5.1.1 bo@corp.example... invalid address',
    '550 looks like mail previously reported by others', // the mail, not the address
  ],
});
