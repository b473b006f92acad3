import { addExamples, defineCause } from './define.ts';
import { farther } from './farther.ts';
import { phrase } from './words.ts';

export const messageTooBig = defineCause({
  id: 'message-too-big',
  bucket: 'content',
  actor: 'you',
  permanence: 'permanent',
  when: [
    {
      phrase: phrase(
        '(?:message|mail|e-?mail|attachment|file|letter)s? (?:{is} )?(?:over|above|exceeding|of more than|beyond|was|is|with) \\d{1,4}(?:[.,]\\d{1,2})? ?(?:[kmg]i?b|megabytes?|megs?)\\b|\\d ?(?:mb|megs?|megabytes?)\\b[^\\d]{0,40}\\b(?:only|at most|no more than|not more than) [^\\d]{0,24}\\d{1,4}(?! ?(?:hours?|min|sec|days?|recip|times|am|pm|:))\\b|(?:mails?|nachrichten?|anh.e?nge?|anlagen?|dateien?|messages?|courriels?|pi.ces jointes|fichiers?|mensajes?|correos?|adjuntos?|archivos?|mensagens?|anexos?|arquivos?|messaggi\\S?|allegat\\S|berichten|bijlagen) (?:\\S{1,8} )?(?:ab|[üu]e?ber|gr[öo]e?[ßs]s?er als|de plus de|sup.rieure?s? [aà]|d.passant|de m[aá]s de|superiores? a|maiores? (?:do )?que|acima de|oltre|superiori a|boven|van meer dan|groter dan) \\d{1,4}(?:[.,]\\d{1,2})? ?(?:[kmg]i?[bo]\\b|mega)|\\d ?[kmg]b ?まで.{0,20}(?:のみ|だけ)|(?:只|仅|僅)(?:接受|接收).{0,12}\\d ?mb|\\d ?mb ?까지만|\\d ?(?:[kmg]i?[bo]|мб)\\b[^\\d]{0,120}(?:accept|akzeptier|accept\\S{1,3}|acepta|aceita|accett|przyjmuj|принима|tar emot|modtager)[^\\d]{0,80}\\d{1,4}(?:[.,]\\d{1,2})? ?(?:[kmg]i?[bo]\\b|мб)',
      ),
    },
    { phrase: phrase('larger than \\d{1,4} ?(?:mb|megabytes|mib|kb)') },
    { wording: /larger than the current system limit/i, confidence: 'medium', also: ['address'] },
    { wording: /exceeded google's message size limits/i },
    { wording: /number of attachments.{0,60}exceeds/i },
    { token: /RecipSizeLimit|SendSizeLimit|content[- ]too[- ]long|size[- ]constraint[- ]violation/i }, // the latter X.411 section 8.3
    { vendor: /AUP#(?:In|Out|I|O)?-?1530\b/i },
    {
      phrase: phrase(
        '(?<!(?:number|volume|count) of (?:\\S{1,12} ){0,3})(?:message|mail|e-?mail|attachment|attachments|header|file)s? (?:header |file |total |body )*(?:size|length|is|was|too) ?(?:{is} )?(?:exceed(?:s|ed|ing)?|too (?:large|big|long)|larger|bigger|over(?!due)|limit|above|greater|beyond)',
      ),
    },
    {
      phrase: phrase(
        '(?<!volume of (?:\\S{1,12} )?)(?:message|mail|e-?mail|attachment)s?(?! from (?:your|this|the) (?:host|ip|server|network|domain)) {gap}(?:too (?:large|big)|exceeds? {gap}(?:size|limit|maximum|megabyte|mb\\b|bytes))',
      ),
    },
    {
      phrase: phrase(
        '(?:maximum|max|fixed maximum|allowed|permitted) (?:message |mail |email |e-mail |allowed |attachment |file )*size',
      ),
    },
    {
      phrase: phrase(
        '(?<!record )(?:size|length) (?:limit|exceeds|exceeded|restriction|violation|of the message)',
      ),
    },
    { phrase: phrase('(?:mess(?:age|ages)) ?size {gap}(?:limit|exceed)') },
    {
      phrase: phrase(
        'taille limite du message|メールサイズの制限|メッセージのサイズ|nachricht (?:ist )?zu gro(?:ß|ss)|tamaño {gap}(?:excede|supera|máximo)|message trop (?:gros|volumineux|grand)|demasiado grande|muito grande',
      ),
    },
    {
      phrase: phrase(
        '(?:gr[öo]e?[ßs]s?en-?(?:beschr|limit|grenze|begrenz)\\S{0,8} (?:von|auf) \\d|st.rrelses-?(?:begr|gr.ns)|storleks-?(?:begr|gr.ns)|limite? d[ei] (?:la |l.)?(?:taille|dimension|grandezza)|l[ií]mite de (?:tama.o|tamanho)|velikostn\\S{1,3} (?:limit|omezen)|(?:limit|omezen)\\S{0,3} velikosti|(?:ograniczeni|limit)\\S{0,3} (?:rozmiar|wielko)|(?:ограничени|лимит)\\S{0,2} (?:на )?размер|kokoraj|boyut s.n.r|grootte-?(?:beperk|limiet))(?!.{0,60}(?:postf|mail ?box|postvak|bo[iî]te|buz.n|casella|caixa|skrzynk|schr.nk|ящик|postila|postkass|brevl.d))',
      ),
      confidence: 'medium',
      also: ['address'],
    },
    { enhanced: /^[45]\.(?:2\.3|3\.4)$/, notAt: ['zoho'] },
    { reply: /^552$/, with: /\b(?:size|length|large|big)\b/i },
    {
      phrase: phrase(
        '(?:nachricht|e-?mail\\b|\\bmail|anhang|anh.e?nge|anlage|datei|bericht|bijlage|bestand)\\S{0,3} {long}(?:zu gro.s?|gr[öo]e?[ßs]s?er als|te groot|groter dan|(?:gr[öo]e?[ßs]s?e|omvang|grootte|limiet){gap}(?:[üu]e?berschr|[üu]e?berst|overschr))|(?:gr[öo]e?[ßs]s?e|gr[öo]e?[ßs]s?en(?:beschr|limit|grenze|begrenz)\\S{0,8}|grootte|omvang|maximale \\S{0,12}grootte) {long}(?:[üu]e?berschr|[üu]e?berst|mehr als|zu gro|overschr|te groot)|[üu]e?berschreit\\S{1,3} {gap}(?:gr[öo]e?[ßs]s?e|gr[öo]e?[ßs]s?en)|overschrijdt {gap}(?:grootte|omvang|limiet)|(?:maximal\\S{0,2}|zul.e?ssige\\S{0,2}|erlaubte\\S{0,2}) (?:nachrichten|mail|datei|anhang)\\S{0,4}gr[öo]e?[ßs]s?e',
      ),
    },
    {
      phrase: phrase(
        '(?:message|mail|courriel|pi.ces? jointes?|fichier|mensaje|correo|adjunto|mensagem|anexo|arquivo|messaggio|allegat\\S) {long}(?:trop (?:volumineu|gros|grand|lourd|important)|d.pass\\S{1,3} {gap}(?:taille|limite|maxim)|demasiado (?:grande|pesad)|muito grande|grande demais|troppo (?:grande|pesant)|(?:super|exced|ultrapass)\\S{1,3} {gap}(?:tama.|tamanho|dimension|limite|l.mite|peso|grandezza|m.xim))|(?:taille|tama.o|tamanho|dimension[ei]|peso|poids) {gap}(?:eccessiv|d.pass|exced|super|ultrapass|acima|trop|maxim|m.xim|limite|l.mite)|(?:d.pass|exced|super|ultrapass)\\S{1,4} {gap}(?:taille|tama.o|tamanho|dimension|el peso|poids)',
      ),
    },
    {
      phrase: phrase(
        '(?:wiadomo..|za..cznik|zpr.v|p..loh|письм|сообщени|вложени)\\S{0,3} {long}(?:(?:zbyt|za) du[zż]|przekracza|příliš velk|prilis velk|p.ekra.uje|p.esahuje|слишком (?:больш|велик)|превыша)|(?:rozmiar|wielko..|velikost|размер|объ.м)\\S{0,3} {gap}(?:przekr|zbyt|p.ekr|p.esah|превы|больше|слишком)|слишком (?:больш|велик)\\S{1,4} (?:письм|сообщ|вложен|размер|объ)|(?:przekr|p.ekr|p.esah|превы)\\S{2,6} {gap}(?:rozmiar|wielko|velikost|размер|объ.м)',
      ),
    },
    {
      phrase: phrase(
        '(?:meddeland|meddelels|e-post|epost|mejl|bilag|bifog|melding|vedlegg|besked|mailen|viesti|liit[et]|[iİ]leti|mesaj|eklenti)\\S{0,5} {long}(?:f[oö]r stor|for stor|st.rre [aä]n|st.rre (?:end|enn)|liian suur|suurempi kuin|[cç]ok b[uü]y[uü]k|b.y.kl\\S{1,8} {gap}a[sş])|(?:storlek|st.rrels|koko|boyut|büyükl..|buyukl..)\\S{0,5} {gap}(?:.versk|oversk|oversti|ylitt|a[sş][ıiat]|f[oö]r stor|for stor)|(?:.versk|oversti|ylitt)\\S{1,6} {gap}(?:storlek|st.rrels|koko|kok[oa]raj)',
      ),
    },
    {
      phrase: phrase(
        '(?:größe|groesse|maxim|erlaubt|über|ueber|nachrichten|taille|limite|hasta|tama|m.xim|tamanho|dimension|fino a|groter|grootte|rozmiar|maksym|velikost|размер|максим|storlek|st.rrelse|koko|boyut|サイズ|超过|超過|초과) {gap}\\d{1,4}(?:[.,]\\d{1,2})? ?(?:mb|mo|mib|мб)(?![a-zа-я])|不能超过 ?\\d{1,4} ?m|(?:admite|acepta|accepte|accetta|aceita|akzeptiert|nimmt|accepteert|przyjmuje|принимает|till.ter|till?ader|tillater|hyv.ksyy|přijímá|prijima|kabul eder|maximal|h.chstens|máximo|massimo|maksymalnie|не более){gap}\\d{1,4}(?:[.,]\\d{1,2})? ?(?:[mkg]i?[bo]\\b|мб|mega|мегабайт)',
      ),
    },
    {
      phrase: phrase(
        '(?:サイズ|容量|大きさ).{0,20}(?:[超越]え|超過|大きすぎ|大き過ぎ|オーバー|上限|制限)|サイズ.{0,16}受け(?:取(?:ら(?:な|ず|れま)|れ(?:な|ませ|ず))|付け(?:な|ませ|られ|でき))|(?:メール|メッセージ|添付ファイル).{0,10}大きすぎ|(?:邮件|郵件|附件|信件|郵件內容).{0,10}(?:过大|過大|太大|超大|超过.{0,8}(?:大小|限制)|超過.{0,8}(?:大小|限制))|(?:大小|尺寸|体积|體積).{0,12}(?:超过|超出|超過|限制|超限|上限)|(?:超过|超出|超過).{0,14}(?:大小|尺寸|\\d ?mb)|(?:메일|메시지|첨부|파일).{0,14}(?:너무 큽|너무 커|너무 큰|크기.{0,8}(?:초과|제한)|용량.{0,8}(?:초과|제한))|(?:크기|사이즈|첨부 ?용량|메일 ?용량).{0,12}(?:초과|제한|커서|큽니다)',
      ),
    },
    {
      phrase: phrase(
        '(?:accepts?|limit|maximum|max|allows?|allowed|up to|larger than|bigger than|exceeds?|more than|no more than|at most|weighs|size is) (?:\\S{1,14} ){0,4}\\d{1,12}\\.?\\d{0,3} ?(?:mb|kb|gb|mib|kib|megabytes?|kilobytes?|mbytes?|kbytes?|bytes)\\b',
      ),
      confidence: 'medium',
      also: ['address'],
    },
    {
      phrase: phrase(
        '(?:message|mail|e-?mail|nachricht|anhang|datei) (?:ist |war )?zu gro(?:ß|ss)|(?:bericht|mail|e-?mail) (?:is )?te groot|messaggio troppo grande|mail trop (?:gros|volumineux)',
      ),
    },
    {
      phrase: phrase(
        '(?:message|mail|e-?mail|attachment)s? (?:{is} )?(?:too )?(?:bigger|larger|greater|longer|heavier|heavy) (?:than|for)\\b',
      ),
    },
    {
      phrase: phrase(
        '(?:message|mail|text|body|sms)s? (?:>|over|exceeds|longer than|more than) {0,3}\\d{2,9} (?:characters|chars|signs|letters|zeichen|lines)\\b|(?:over|above|beyond|past|exceed\\S{0,3}) (?:the |our )?\\d{1,9} ?(?:kilobytes|megabytes|[km]i?b|bytes|octets) {gap}(?:allow|permit|accept|take)|(?:message|mail|e-?mail|letter|attachment|note)s? (?:{is} )?(?:larger|bigger|heavier|longer|greater) than',
      ),
    },
    {
      wording: phrase('size of \\d{4,12} (?:octets |bytes )?(?:{is} )?(?:over|above|exceeds|greater|larger)'),
    },
    {
      phrase: phrase(
        '(?:correo|mensaje|mensagem|messaggio|courriel|message|mail) {gap}(?:pesa (?:demasiado|troppo|muito|m[áa]s|più)|p[èe]se (?:trop|plus)|trop lourd)|(?:письм|сообщени|вложени)\\S{0,3} (?:больше|тяжелее|свыше) \\d',
      ),
    },
    {
      wording: phrase(
        '(?:length|size|volume) of (?:the |your |this )?(?:data|message|mail|body|content|e-?mail|attachment)s?(?: content)?(?! in\\b) {gap}(?:maximum|threshold|over|exceed|limit|too (?:big|large|long)|above|beyond)|(?:body|data)(?: size| length)? (?:exceeds?|over|above|larger than|beyond) (?:the )?(?:threshold|limit|maximum|allowed)',
      ),
    },
    { phrase: phrase('send (?:\\S{1,8} )?smaller (?:files?|attachments?|messages?|mails?)') },
    { phrase: phrase(farther.messageTooBig) },
    { token: /\bcontent-too-long\b/i }, // X.400
    { phrase: phrase('message (?:{is} )?too long(?: for| to|\\W{0,3}$)') },
  ],
  unless: [
    /(?:mail ?box|inbox|account) exceed(?:s|ed)|\b(?:left|free|room|fit) (?:\S{1,12} ){0,3}(?:in|into) (?:the |his |her |their |\S{1,12}.s )?(?:\S{1,12} )?(?:mail ?box|inbox|box|store)\b|no room for this|(?:mail ?box|account|\bbox) (?:allows|limit)|\bspool (?:is |has )?(?:under|below|less|only|nearly|almost)\b|(?:mail ?box|inbox|account) size|subject: header that|quota|storage allocation/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc1870#section-6',
});

EXAMPLES: addExamples(messageTooBig, {
  is: [
    'このサイズのメールは受け付けできません',
    'Die Liste nimmt sie nicht: sie hat die erlaubte Größe von 400 kB überschritten',
    'Din besked blev afvist på grund af en størrelsesbegrænsning på 200 kB',
    "I don't accept messages larger than 40000 bytes (#5.2.3)",
    'Odrzucono z powodu ograniczenia rozmiaru do 200 kB',
    '552 Message larger than what the plan of this customer allows',
    "552 5.3.4 Your message exceeded Google's message size limits.",
    '550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient',
    '552 5.3.4 Message size exceeds fixed limit',
    '552 Error: message too large',
    'Il messaggio supera la dimensione massima consentita',
    'Meddelandet är för stort för mottagaren',
    '550 your letter weighs 40 MB',
    '552 This mail is 31 megs, and we only take 20',
    '550 this mailbox takes messages up to 5 MB',
    '552 E-Mail zu gross',
    '550 message is bigger than the mailbox limit allows',
    '552 size of 31457280 octets is over the limit of 20971520',
    '552 El correo pesa demasiado',
    '552 письмо больше 20 МБ не принимаем',
    'Attachments over 5 MB are not accepted',
    'Nachrichten über 10 MB nehmen wir nicht an',
    'Your message was 27 MB, but we only accept up to 10 MB',
    '552 the length of the data is beyond the maximum',
    'Reason 1, diagnostic 7 (content-too-long)',
  ],
  isNot: [
    '452 mailbox of 2 GB is over its quota', // the mailbox
    'Größenbeschränkung für dieses Postfach erreicht', // the mailbox
    '552 5.2.2 Mailbox size limit exceeded: user over quota', // their storage
    '552 4.2.2 the mailbox size of kim is over its limit', // the mailbox, not the mail
    '552 the size of messages in your mailbox exceeds the limit', // all that lies there
    '550 the number of outgoing messages was exceeded', // how many
    '552 it is larger than the available space', // what is left
    'cannot append message to file /home/bo/mbox: File too large', // the mailbox
    '552 5.2.3 more than the room left in the mailbox', // their storage
  ],
});
