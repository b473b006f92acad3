import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const namespaceMining = defineCause({
  id: 'namespace-mining',
  bucket: 'reputation',
  actor: 'your-admin',
  when: [
    {
      phrase: phrase(
        '\\bdha\\b (?:protection|attack|detected|prevention|policy)|harvest(?:ing)? (?:attack|threshold|limit|protection|prevention|detect\\S{2,3}|attempt)|(?:suspected|possible|due to) (?:address |recipient |directory )?harvesting',
      ),
    },
    { wording: /namespace mining/i },
    { vendor: /\b(?:IB11[23]|AUP#(?:In|Out|I|O)?-?1560)\b/i },
    {
      phrase: phrase(
        '(?:{many}|(?:excessive|large|high|huge) (?:number|amount|volume) of|lots of) (?:invalid|unknown|bad|wrong|non-?existent|undeliverable) (?:recipients?|users?|addresses|recipient requests|mailboxes|rcpt)(?!.{0,20}your (?:mail ?box|account))',
      ),
    },
    {
      phrase: phrase(
        '(?:(?:share|rate|percentage|ratio|proportion|limit|quota) of (?:bad|invalid|unknown|wrong|non-?existent|undeliverable) (?:recipient|user|address|mail ?box)|(?:bad|invalid|unknown|wrong|non-?existent|undeliverable) (?:recipient|user|address)(?:e?s)? (?:share|rate|ratio|percentage|limit|quota)|sent (?:mail )?to \\d{1,6} (?:bad|invalid|unknown|wrong|non-?existent|undeliverable) (?:recipient|user|address|mail ?box)|unknown users?\\)? per (?:hour|day|minute))|(?:attempting to (?:mail|send to)|sent to|high (?:number|rate|percentage) of) (?:too many )?(?:invalid|unknown|non-?existent) (?:recipient|user|address)',
      ),
    },
    { phrase: phrase('(?:directory|dictionary) (?:harvest|attack)') },
    { phrase: phrase('too many (?:rcpt|recipient) (?:failures|errors)'), confidence: 'medium' },
    { phrase: phrase('接收者大量不存在|大量不存在') },
    {
      phrase: phrase(
        '(?:more than \\d{1,4}|too many|\\d{1,4} or more|so many) (?:unknown|invalid|bad|failed|wrong|non-?existent) (?:users?|recipients?|addresses|rcpts?|mail ?boxes)|harvest(?:ing|er)? (?:of )?(?:\\S{1,8} )?(?:address|attack|mail|user)|(?:directory|address|dictionary) (?:harvest|attack)',
      ),
    },
    {
      phrase: phrase(
        '(?:too (?:much|many) (?:mails?|messages|e-?mails?|attempts|deliveries)|mailing|sending) (?:sent )?to (?:unknown|invalid|non-?existent|nonexisting) (?:users|recipients|addresses|mail ?boxes)',
      ),
    },
    {
      wording: phrase(
        '(?:zu viele|trop d.|demasiad|muchos|muit[oa]s|tropp[ie]|te veel|zbyt wiele|p[řr][ií]li[sš] mnoho|слишком много|за много|too (?:many|much)(?: of)?)\\S{0,4}{gap}(?:(?:unbekannt|ung.e?ltig|nicht exist|inexist|inconnu|invalid|inv.lid|desconocid|desconhecid|sconosciut|onbekend|ongeldig|nieistniej|nieznan|neexist|neznám|несуществ|неизвест|wrong)\\S{0,5} (?:adres|empf|destinat|direcc|endere|indirizz|odbior|p[rř][ií]jem|адрес|получат|ontvang|geadress|recipient)|(?:adresses|adressen|adressaten|destinataires|destinatarios|destinat.rios|direcciones|endere.os|indirizzi|destinatari) (?:inexist|inconnu|invalid|desconoc|desconhec|sconosc|inv.lid))',
      ),
    },
    {
      phrase: phrase(
        '(?:不存在|无效|無效|不正确)的?(?:邮箱|郵箱|信箱|用户|用戶|收件人|地址).{0,6}(?:过多|過多|太多|频繁)|(?:大量|过多|過多|太多).{0,4}(?:不存在|无效|無效)的?(?:邮箱|郵箱|信箱|用户|用戶|收件人|地址)|(?:存在しない|無効な)(?:宛先|アドレス|受信者|ユーザ).{0,12}(?:多すぎ|大量|多数)|존재하지 ?않는 ?(?:주소|사용자|수신자|계정).{0,12}(?:많|과다|다량)',
      ),
    },
  ],
  also: ['address'],
  source: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx',
});

EXAMPLES: addExamples(namespaceMining, {
  is: [
    '550 Too many failed RCPT, you are harvesting addresses',
    '554 5.7.1 You are not allowed to send to more than 5 unknown users a minute',
    '550 SC-002 Mail rejected by Outlook.com for policy reasons. The mail server IP connecting to Outlook.com has exhibited namespace mining behavior.',
    '421 Too many invalid recipients from your address, closing connection',
    '554 This IP has been blocked for attempting to mail too many invalid recipients',
    '550 suspected address harvesting',
    '421 4.7.0 An excessive number of unknown users, closing',
    '550 Excessive invalid addresses from 192.0.2.9',
    '550 5.7.1 You have sent too much mail to unknown users and are blocked for 24 hours',
    '550 Zu viele unbekannte Empfänger von dieser IP',
    '550 无效收件人太多,连接关闭',
    '421 存在しない宛先への送信が多すぎます',
    '550 Zu viele ungueltige Adressaten',
  ],
  isNot: [
    '452 4.5.3 Too many recipients', // a count, not their quality
    '550 zu viele Empfänger', // all of them may exist
    '550 该邮箱不存在', // one address
    '550 too many RCPT',
  ],
});
