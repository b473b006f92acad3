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
        '(?:domain|host|server|machine|system(?! account)|recipient address) (?:\\S{1,60} )?(?:does(?: not|n.t)|do not|will not|never|{not}) (?:accept|receive|process) (?:any )?(?:e-?mail|mail|messages)',
      ),
    },
    { enhanced: /^[45]\.1\.10$/, notAt: ['microsoft'], with: /null|accept|\bmx\b/i },
    {
      reply: /^(?:521|556)$/,
      with: /^(?!.{0,160}\b(?:sender|ip|rcpts?|recipients?|limit|size|check|blocked|banned|listed)\b|.{0,60}\d{1,3}(?:\.\d{1,3}){3})/i,
    },
    {
      phrase: phrase(
        '(?:\\bdomain|domäne|domein|domaine|domínio|dominio|domen|domén|домен|domän|domæne|verkkotunnu|etki alan|host|server|serveur|servidor|serwer)\\S{0,4} {long}(?:(?:nimmt|empf.ngt|akzeptiert) (?:grundsätzlich |generell )?keine(?! (?:unerw|unverl|werb|kommerz|spam))|kann keine (?:e-?)?mails? empfangen|(?:n.accepte|ne re.oit) (?:pas|aucun)(?! (?:\\S{1,3} )?(?:\\S{1,10} )?(?:commerc|publicit|non sollic|ind.sir))|no (?:acepta|recibe|admite) (?:correo|mensaje|ning)(?!\\S{0,3} (?:comerc|no (?:solicit|dese)|public|basura))|n[aã]o (?:aceita|recebe) (?:e-?mail|mensage|nenhum|correio)(?!\\S{0,3} (?:comerc|n.o solicit|public))|non (?:accetta|riceve) (?:e-?mail|posta|messagg|alcun)(?!\\S{0,3} (?:commerc|non (?:richiest|sollecit|desider)|indesid|pubblicit|di spam|con |senza |da |super))|(?:accepteert|ontvangt) geen(?! (?:ongevr|ongewen|commerc|reclame|spam))|nie (?:przyjmuje|odbiera|obs.uguje) (?:poczty|wiadomo)|не (?:принимает|получает) (?:почт|письм|сообщ)|(?:tar|modtager) (?:inte emot|ikke(?: imot)?) (?:e-post|mail|mejl)|ei (?:vastaanota|ota vastaan)|nep.ij.m.|e-?posta (?:kabul etm|alm))|mx[-\\s](?:nul|nulo|nullo|nulle|zerow|нулев)\\b|(?:nul|zerow\\S|pusty|нулев\\S{2}|пуст\\S{2}|leerer|leeg) (?:rekord )?mx|ドメイン.{0,20}メールを?(?:受け付け|受信し)(?:て(?:い)?)?(?:ない|ません)|域名?.{0,12}不(?:接收|接受|支持).{0,4}(?:邮件|郵件)|도메인.{0,16}메일을 (?:받지|수신하지)',
      ),
    },
    {
      phrase: phrase(
        '(?:published?|publishes|has|with) (?:an? |the )?(?:empty |null )?mx (?:record )?\\W?0|\\bmx 0 \\W{1,3}(?: |$)|(?:empty|null) mx\\b',
      ),
    },
    {
      phrase: phrase('domain (?:\\S{1,60} )?(?:takes|accepts|receives|handles) no (?:e-?mail|mail|messages)'),
      confidence: 'medium',
    },
    {
      phrase: phrase('\\brfc ?-?750[45]\\b'),
    },
    {
      wording: phrase('according to the administrator returned null|does {not} receive e-?mail according to'),
    },
    {
      // a domain; of an address, somebody else's rule says it
      vendor:
        /(?<![@\w.-])[\w-]{1,63}\.[a-z]{2,24} (?:does not|doesn't|do not|will not|never) (?:accept|receive|take) (?:any )?(?:e-?mail|mail)(?= ?(?:\(|$|\.(?:\s|$)|;))/i,
    },
  ],
  unless: [
    /sender (?:address |domain )?.{0,80}null ?mx|null ?mx.{0,12}\bsender|sender address rejected|ipv6|invalid recipient|upstream|external/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc7505',
});

EXAMPLES: addExamples(nullMx, {
  is: [
    '556 5.1.10 Recipient address has null MX',
    '521 This host does not accept mail',
    '550 Domain corp.example does not accept mail (nullMX)',
    'Die Domain corp.example nimmt keine E-Mails an',
    'Il dominio corp.example non riceve posta',
    '550 5.1.2 the domain publishes an empty MX record',
    '550 the domain takes no mail',
    '521 5.3.2 no mail is taken here, see RFC 7504',
    "the domain corp.example doesn't receive email according to the administrator",
    '521 5.3.2 corp.example does not accept mail',
  ],
  isNot: [
    'Questo dominio non accetta email commerciali', // only such mail
    '550 5.7.27 Sender address has null MX', // your own domain
    '550 bo@corp.example does not accept email from unknown senders', // one mailbox's rule
    '550 Sender address rejected: acme.example does not accept mail (nullMX)', // the sender's domain
  ],
});
