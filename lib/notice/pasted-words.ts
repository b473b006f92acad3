/** A line out of a log or a ticket: no code, no address, but a mail server's vocabulary. */
export const claim = new RegExp(
  `\\b(?:${[
    'deliver(?:ed|y)|undeliver\\w{0,6}|bounced?|bouncing|blocked|rejected|refused|failed|failure|denied|forbidden|prohibited|suppress\\w{1,6}',
    'quota|mailbox|inbox|recipient|sender|user|account|disk|storage|output file|not found|unknown|does not exist|doesn.t exist|disabled|inactive|suspended|expired',
    'host|connection|timed out|time(?:d ?)?out|dns|lookup|smtp|mxs?|tls|helo|ehlo|ptr|spf|dkim|dmarc|certificate|authenticat\\w{1,6}|relay\\w{0,4}|unrouteable|loops back|forwarding loop|been failing|malformed',
    'spam|virus|malware|polic(?:y|ies)|reputation|(?:block|black|deny|grey) ?list\\w{0,3}|listed|rate limit|throttl\\w{1,4}|exceed\\w{0,3}|too (?:many|large|big|long)|unavailable|temporarily|complaints?|restricted mode',
    'not (?:allowed|permitted|authori[sz]ed|accepted)|accept mail|action not taken|in reply to|invalid|error|command (?:died|output)|submitted|message|[45]\\d\\d',
    'postfach|benutzer|empfänger|zugestellt|fehlermeldung|destinataire|destinatario|distribué',
  ].join('|')})\\b`,
  'i',
);

/** The same in other languages, by the beginnings of words. */
export const claimElsewhere = new RegExp(
  [
    '(?<![a-zà-ÿ])(?:mail exchanger|nachricht|benutzer|schleife|mitglied|zustell|unzustell|empf(?:ä|ae)ng|postf|konto|anschrift|absender|fehlgeschlagen|bericht|bezorg|ontvang|postvak)',
    '(?<![a-zà-ÿ])(?:messagerie|authentif|autentic|rejet|groupe|fichier|l[ií]mite|bo[iî]te|adresse|serveur|courriel|exp[ée]di|connexion|refus|mensaje|correo|buz[oó]n|servidor|direcci[oó]n|entrega|conexi[oó]n)',
    '(?<![a-zà-ÿ])(?:mensagem|caixa|endereço|endere[cç]o|destinat|conex[aã]o|utente|messaggi|casella|indirizz|recapit|consegn|connession|mittent)',
    '(?<![a-zà-ÿ])(?:wiadomo|skrzynk|odbiorc|adresat|dor[eę]cz|u[zż]ytkown|meddel|mottag|modtag|mottak|leverer|postl[aå]|brevl|vastaanott|s[aä]hk[oö]posti|zpr[aá]v|schr[aá]nk|u[zž]ivatel|ileti|al[ıi]c[ıi]|kullan[ıi]c)',
    'сообщен|письм|ящик|получател|адрес|доставк|отправител|пользовател|отправк|сервер|соединен|メール|宛先|受信|送信|サーバ|ユーザ|邮件|郵件|邮箱|信箱|收件|发件|地址|用户|服务器|메일|수신|발신|사용자|주소|서버',
  ].join('|'),
  'i',
);

/** What people write to people; qmail says "I'm afraid" and "I've given up". */
export const letter =
  /\b(?:hi|hello|hey|dear|thanks?|thank you|regards|cheers|please find|i(?:.m| am)(?! (?:afraid|sorry|not going|listed))|i(?:.ve| have)(?! given)|hallo|guten tag|danke|gr(?:ü|u)(?:ß|ss)e?|bonjour|merci|hola|gracias|ciao|grazie|bedankt|спасибо)\b/i;
