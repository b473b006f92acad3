import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const phishing = defineCause({
  id: 'phishing',
  bucket: 'content',
  actor: 'you',
  when: [
    { vendor: /\[PH\d\d\]|\(PH\d\d\)/ },
    { phrase: phrase('phish(?:ing)?') },
    {
      phrase: phrase(
        '(?:fraud(?:ulent)?|scam|suspicious link|deceptive) {gap}(?:message|mail|content|detected|attempt|url|link)',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        'фишинг|мошеннич|フィッシング|詐欺メール|钓鱼|釣魚|诈骗|詐騙|피싱|사기 ?메일|hame.onnage|oltalama|kimlik av[ıi]|oszust\\S{2,4}|wy.udz|betr.g\\S{1,6} (?:e-?mail|mail|nachricht|inhalt)|(?:correo|mensaje|mensagem|e-?mail|messaggio) {gap}(?:fraudulent[oa]|fraudolent|estafa|golpe)|nettfiske|n.tfiske|huijau|podvodn',
      ),
      confidence: 'medium',
    },
    { phrase: phrase('\\bscams?\\b|lottery|advance.fee|419 fraud|fake invoice'), confidence: 'medium' },
    {
      phrase: phrase(
        '(?:typical|characteristic|sign|suspicion|suspected|attempted|looks like|used|common) (?:of |for |in |as |an? |case of )*(?:fraud|scam|phish|419|advance.fee)',
      ),
    },
    {
      phrase: phrase(
        'contains? an? (?:phone number|link|address|account number|bank account|wallet|url|telephone number) (?:that|which) (?:\\S{1,12} ){1,4}(?:reported|flagged)',
      ),
    },
    { phrase: phrase('fake log-?in|(?:steal|stealing|harvest|phish for) (?:passwords?|credentials|bank)') },
    {
      wording: phrase(
        'business e-?mail compromise|\\bbec\\b\\W{0,4}(?:attack|fraud|phish|suspic|detect|scam|rule|polic)|impost[eo]r (?:rule|mail|message|detect|attack|e-?mail|policy|threat|classif)|credentials? ?-?(?:harvest|phish|theft|stealing)|phish\\S{0,4} (?:suspicion|suspected|rule|verdict)',
      ),
    },
  ],
  unless: [
    /protect our users from spam and phishing|(?:sent|came) (?:with|through|using|from|by) your\b|category:? spoof|-org(?:ani[sz]ation)? spoof|protected by dmarc|cousin domain|\bphished\b|(?:fell for|answered) (?:a |the )?phish|listed as (?:a )?phish|known (?:as (?:a )?)?phishing source|hard fail policy|\b(?:your|its) (?:\S{1,12} )?(?:server|host|network|ip|range|provider|relay|site|institution.s)\b|phishtank/i,
  ],
  also: ['reputation'],
  source: 'https://senders.yahooinc.com/smtp-error-codes/',
});

EXAMPLES: addExamples(phishing, {
  is: [
    '554 5.7.0 Reply-To points to a free mail provider, typical of fraud',
    '554 Message not allowed - [PH01] Email not accepted for policy reasons.',
    '550 5.7.1 Message identified as phishing',
    '554 Rejected: possible phishing attempt',
    '邮件疑似钓鱼邮件',
    'El mensaje fraudulento fue detenido',
    '554 looks like a scam',
    '550 Message contains a phone number that our customers reported',
    '550 link leads to a fake login page',
    '554 looks like an attempt to steal passwords',
    '554 stopped by the impostor classifier',
    '550 the site it points to is for credential theft',
  ],
  isNot: [
    '550 5.7.26 has an SPF record with a hard fail policy (-all). To best protect our users from spam and phishing, the message has been blocked.', // SPF decides
    '550 login stopped, its owner fell for a phish', // an account
    '550 5.7.1 message scored as phish, category SPOOF', // who claims to send
  ],
});
