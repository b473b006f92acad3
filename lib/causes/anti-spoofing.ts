import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const antiSpoofing = defineCause({
  id: 'anti-spoofing',
  bucket: 'authentication',
  actor: 'recipient-admin',
  permanence: { 5: 'permanent' },
  when: [
    {
      phrase: phrase(
        '\\b(?:uses?|using|as|with|in) (?:our|my|a local|one of our|the local) (?:own )?(?:domain|sender|address)s?(?! ?book)|(?:sender|from) (?:address |domain ){gap}(?:lives|hosted|local) (?:on|to|here)',
      ),
    },
    { wording: /anti-spoofing policy/i },
    {
      phrase: phrase(
        '(?:(?<!ssl-)spoof(?:ed|ing)?|forged|impersonat\\S{1,4}|faked?) (?:message|sender|mail|e-?mail|from|address|domain|detected|protection|attempt)',
      ),
    },
    {
      phrase: phrase(
        '-org(?:ani[sz]ation)? spoof|category:? spoof|(?:anti-?spoof(?:ing)?|(?<!ssl-)spoof(?:ing)? (?:protection|detection))',
      ),
    },
    {
      phrase: phrase(
        '(?:reject(?:ing|ed)|suspected|looks like|message is) (?:as )?(?:a )?spoof(?! of (?!our|us\\b|your|the sender))',
      ),
    },
    {
      phrase: phrase(
        '(?:internal|local|our)(?: own)? (?:domains?|senders?|address(?:es)?|users?) {gap}from (?:an? |the )?(?:external|outside|remote|foreign)|you can(?: ?{not}|.?t) be (?:us|me)\\b',
      ),
    },
    {
      phrase: phrase(
        'spoofing-?(?:schutz|verdacht|versuch)|gef.e?lschte[rn]? (?:absender|adresse|domain)|absender\\S{0,10} {gap}gef.e?lscht|usurpation|usurp.|suplantaci.n|suplantad[oa]|falsifica(?:do|da|ção|cao|ci[oó]n) {gap}(?:remitente|remetente|domínio|dominio|direcci|endere)|(?:remitente|remetente) {gap}(?:falsificad|falso|forjad)|mittente (?:contraffatt|falsificat|falso)|vervalst\\S{0,1} (?:afzender|adres)|afzender {gap}vervalst|sfa.szowan\\S{1,3} {gap}nadawc|nadawc\\S{0,2} {gap}sfa.szowan|podszyw|(?:подделк|поддельн|подмен)\\S{1,4} {gap}(?:отправител|адрес|домен)|f.rfalskad|forfalsket|v..renne|podvr.en|pad.lan|zfal.ovan|sahte g.nder|なりすまし|詐称|送信者.{0,8}偽装|(?:伪造|偽造|冒充|假冒).{0,10}(?:发件|發件|寄件|域名|网域|網域|地址)|(?:发件|發件|寄件).{0,8}(?:伪造|偽造|冒充)|(?:발신자|보낸 ?사람|도메인).{0,8}(?:위조|사칭|도용)|(?:위조|사칭)된? ?(?:발신|메일|주소)',
      ),
    },
    {
      phrase: phrase(
        '(?:unsere[rn]?|eigene[rn]?|notre|nuestr[oa]|nosso|nostro|onze?|nasz\\S{0,3}|наш\\S{0,3}|собственн\\S{2,3}|v[aå]r|vores|oman|na[sš][ií]|vlastn.|bizim|kendi) (?:\\S{1,10} )?(?:domain|domæne|domaine|domínio|dominio|domein|domen|domén|домен|domän|verkkotunnu|alan)\\S{0,4} {long}(?:extern|au[ßs]s?erhalb|fremd|ext.rieur|fuera|fora d|estern|esterno|buiten|zewn.trz|spoza|внешн|снаружи|чуж|utanf|udefra|utenfra|ulkopuol|ciz[ií]|zven..|d[ıi][sş]ar)|(?:自社|当社|弊社)(?:の)?ドメイン.{0,20}外部|(?:本公司|我方|本域|本地域).{0,20}(?:外部|外网)|(?:자사|당사) ?도메인.{0,20}외부',
      ),
    },
    {
      phrase: phrase(
        'claim(?:s|ing|ed)? to be (?:from |in |an? )?(?:our|one of|local|internal|this) |who (?:you|it) claims? to be|pretend(?:s|ing)? to be (?:from(?! an? (?:bank|shop|carrier|parcel|authority|payment))|our|one of|an? internal|someone)',
      ),
    },
    {
      phrase: phrase(
        'from:? (?:header )?domain is (?:ours|one of ours|local|hosted here)|(?:mail|messages|e-?mail) from (?:our own|our|local) (?:domain|users|addresses)\\S{0,2} (?:must|may only|can only|has to|have to|should|needs? to) (?:only )?(?:come|be sent|originate|arrive|use)|impersonat(?:es|ing|ed) (?:one of |an? |our |the )',
      ),
    },
    {
      phrase: phrase('pretend(?:s|ing|ed)? to (?:come|be sent|originate) from (?:us|here|our|inside|within)'),
    },
    {
      phrase: phrase(
        '(?:our|a local) (?:own )?(?:domain|address|sender) (?:\\S{1,10} ){0,2}(?:used|abused|claimed|sent) (?:by|from) (?:an? |some )?(?:foreign|outside|external|unknown|other|strange)',
      ),
    },
    {
      phrase: phrase(
        '(?:external|outside|incoming|inbound) (?:mail|messages?|e-?mail|senders?) (?:with|using) (?:an? |the )?(?:internal|our|local) (?:from|sender|address|domain)|(?:unsere|eigene|notre|nos\\b|nuestr|noss|nostr|onze|nasz|наш|собственн)\\S{0,4} (?:\\S{1,10} )?(?:adress|indirizz|direcci|endere|adres|адрес)\\S{0,4} {long}(?:absender|au(?:ß|ss)en|extern|ext.rieur|fuera|esterno|buiten|zewn|внешн|снаруж)',
      ),
    },
    {
      phrase: phrase(
        '(?:claim|pretend|purport)(?:s|ing|ed)? to (?:come|be|be sent|originate) (?:from )?\\S{1,60} (?:itself|{gap}(?:inside|internal|within|our own))|{is} accepted (?:only from (?:the )?inside|from (?:the )?inside only)',
      ),
    },
    {
      phrase: phrase(
        'sender address rejected: (?:this|that|it) is (?:my|our) (?:own )?(?:domain|address)|{not} one of us\\b|(?:claim|pretend)\\S{0,3} to be from us\\b|(?:only sends|sends only|only sent|sent only) (?:mail )?(?:from|through|by|via) (?:our|its|their|my) own|(?:same|identical) sender and recipient|sender and recipient (?:address\\S{0,2} )?(?:{is} )?(?:identical|the same|equal)',
      ),
      confidence: 'medium',
      also: ['recipient-policy', 'content'],
    },

    {
      phrase: phrase(
        'sender address rejected: (?:(?:this|that|the|it) (?:domain |address )?(?:is |belongs to )?)?(?:our|ours|us|my|mine)\\b',
      ),
      also: ['sending-path', 'recipient-policy'],
    },
    {
      phrase: phrase(
        'pretend(?:s|ing|ed)? to be (?:a |an |one of (?:our|my) )?(?:colleague|member|employee|insider|local|internal)|(?:mittente|remitente|remetente|exp.diteur|absender|afzender) (?:\\S{1,16} )?intern\\S{0,2} {gap}(?:fuori|estern|fuera|extern|\\bfora\\b|ext.rieur|au[sß]{1,2}en|buiten)',
      ),
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        '(?:extern\\S{0,2}|estern\\S|ext.rieure?s?|de fora) (?:com|con|avec|mit|met|с) (?:\\S{1,10} )?(?:remetente|remitente|exp.diteur|mittente|absender|afzender|adresse|direcci.n|endere.o|indirizzo) {gap}(?:nosso|nuestro|notre|nostro|unsere[rn]?|onze?|eigene[rn]?) (?:\\S{1,8} )?(?:dom[ií]ni|domaine|domain|domein)',
      ),
    },
  ],
  unless: [
    /\bwe (?:only )?relay|our domains? may|(?:virus(?:es)?|worms?|trojans?|malware) (?:\S{1,12} ){0,3}(?:fakes?|forges?|spoofs?|use)\b/i,
  ],
  also: ['recipient-policy'],
  source: 'https://community.mimecast.com/s/article/Mimecast-SMTP-Error-Codes-842605754',
});

EXAMPLES: addExamples(antiSpoofing, {
  is: [
    '550 5.7.1 Mail claiming to come from b.example itself is accepted from inside only',
    '550 Rejected by header based Anti-Spoofing policy: sales@acme.example',
    '550 rejecting spoofed message',
    '554 5.7.1 Sender impersonation detected: forged sender',
    'Gefälschte Absenderadresse',
    'El remitente usa nuestro propio dominio desde un servidor externo',
    '550 mail that claims to be from our domain comes from outside',
    '550 messages from our domain have to originate inside',
    '550 the From: domain is one of ours',
    '550 this letter pretends to originate from our office',
    '550 our domain is abused by a foreign host',
    '550 external mail with an internal From is refused',
    '550 Fälschung: unsere eigene Adresse als Absender',
    '554 sender and recipient are the same',
    '550 our own senders are not accepted from outside',
    '550 5.7.1 <kim@corp.example>: Sender address rejected: ours, log in first',
    '554 you pretend to be an employee of us',
    '550 Absender intern, Herkunft von außen',
    '554 mensajes externos con remitente de nuestro dominio',
    '550 5.7.1 verdict CATEGORY:SPOOF',
  ],
  isNot: [
    'We found a virus in your mail. Many viruses forge sender addresses, so it may not come from you.', // what viruses do
    '550 5.7.23 SPF validation failed', // a failed check, no policy about names
    '554 this pretends to be from a parcel service', // whom a mail imitates, not an address
  ],
});
