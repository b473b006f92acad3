import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

/** A policy or rule, in many languages. */
const POLICY =
  'richtlinien?|regeln|vorgaben|politiques?|r.gles?|consignes|pol.ticas?|reglas?|normas?|regras?|politiche|politica|regol[ae]|beleid|regels|polityk\\S{1,2}|zasad\\S{0,3}|regulamin\\S{0,2}|политик\\S{1,3}|правил\\S{0,2}|z.sad\\S{0,3}|pravid\\S{0,4}|policy|retningslinj\\S{1,3}|käytän\\S{1,5}|kaytan\\S{1,5}|säänn\\S{1,6}|saann\\S{1,6}|ilke\\S{0,4}|kural\\S{0,4}|politika\\S{0,3}';

export const localPolicy = defineCause({
  id: 'local-policy',
  bucket: 'recipient-policy',
  actor: 'recipient-admin',
  when: [
    {
      phrase: phrase(
        '(?:html|plain text|mail from mailing lists) (?:only )?(?:mail )?(?:is )?(?:{denied}|{not} (?:accepted|welcome|wanted))',
      ),
      confidence: 'medium',
      also: ['content'],
    },
    {
      phrase: phrase(
        '(?:mail|message|post|article)s? (?:\\S{1,10} )?(?:contain(?:s|ing|ed)?|(?:is|are|in)) (?:in )?html\\b(?! file)|text\\/html {gap}(?:拒否|rejected|refused|{not} (?:allowed|accepted))|html-?(?:\\S{1,3} )?(?:e-?mails?|nachrichten|メール|邮件|郵件|메일|messages?|format)\\S{0,2} ?{gap}(?:nicht|{not}|禁止|できません|受け付け|不允许|不接受|拒|금지|interdit|no se|non|niet|não|nie )|(?:messages?|e-?mails?|courriels?|en) (?:au format |en (?:formato )?)html {gap}(?:refus|interdit|pas|no |não|rechaz)',
      ),
      confidence: 'medium',
      also: ['content'],
    },
    {
      phrase: phrase(
        '(?:e-?mails?|messages?|mensajes|correos|courriels|nachrichten|mensagens|messaggi|berichten|wiadomo.ci|письма|сообщения) {long}(?:must|have to|need to|m[üu]e?ssen|doivent|deben|devem|devono|moeten|musz.|должны) (?:\\S{1,12} ){0,2}(?:(?:open)?pgp|gpg|s.mime|encrypted|signed|verschl.sselt|signiert|openpgp\\S{1,8}|chiffr|sign.s|cifrad|firmad|criptograf|assinad|crittograf|cifrat|versleuteld|ondertekend|za?szyfrowan|podpisan|зашифрован|подписан)(?!.{0,60}(?:\\btls|dkim|session|connection))',
      ),
      confidence: 'medium',
      also: ['content'],
    },
    {
      phrase: phrase(
        'delivery (?:is )?{not} (?:allowed|permitted|authori[sz]ed) to (?:this|that|the) (?:address|recipient|user)(?!.{0,60}\\brelay)',
      ),
      confidence: 'medium',
      also: ['address', 'sending-path'], // hMailServer says so to whom it does not relay for
    },
    {
      phrase: phrase(
        'mail from \\S{1,20} (?:and \\S{1,20} )?(?:domains|tlds?) {gap}{not}|(?<!content (?:is |was )?){not} wanted here',
      ),
      also: ['reputation'],
    },
    {
      phrase: phrase(
        '(?:we|our (?:organi[sz]ation|company|server|system)|this (?:organi[sz]ation|domain|server|system)) (?:does not|do not|doesn.?t|don.?t|will not|cannot|no longer) (?:accepts?|receives?|allows?) (?:any )?(?:mail|e-?mail|messages) (?:from(?! spammers)|with|to(?! (?:\\S{1,10} )?domains?\\b)|that)',
      ),
      confidence: 'medium',
      also: ['reputation'],
    },
    {
      wording: phrase(
        '(?:problema?|problème|probleem) (?:or|oder|ou|o|of) {gap}(?:policy|richtlinien?\\S{0,12}|stratégie|directiva|criteri|beleid\\S{0,12}|política)\\b {gap}(?:recipient|empfänger|destinat|ontvang)',
      ), // Microsoft's frame, where the reply below it is lost
      confidence: 'medium',
      also: ['infrastructure', 'content'],
    },
    { vendor: /\[CS01\]/, actor: 'you', also: ['content', 'reputation'] },
    { vendor: /\b(?:BLOCK-RCPT|LPN000_630)\b/, also: ['address'] },
    {
      wording: /does not accept email over ipv6|doesn't process ipv6/i,
      also: ['sending-path', 'infrastructure'],
    },
    {
      wording: /mailpolicy violation|restricted by policy error|delivery failure policy error/i,
      also: ['content'],
    },
    { wording: /mail rejected by destination domain(?!.{1,40}(?:rating|score|spam))/i, also: ['address'] },
    { wording: /policy rejection on the target address(?!: ?(?:user|mailbox|account))/i, also: ['address'] },
    {
      phrase: phrase(
        '(?<!transport )\\b(?:local|site|server|domain|mail|e-?mail|security|admin(?:istrative)?|recipient|internal|custom|our|user|receiv(?:er|ing)) policy(?! (?:server|daemon)|(?: violation)?(?: -|:) (?!see\\b|please|contact|visit|https?|sender\\b(?!.s )|recipient)[a-z]|\\W{1,3}attach| violations? (?:\\S{1,8} )?in (?:the |your )?(?:message|body|content|attach|subject)) ?(?:violation|violations|reasons?|rejection|reject|restrictions?|rules?|settings?|detected)?|(?:local|mailbox|custom|site) (?:\\S{1,20} )?(?:rules?|filter|policy|restriction)(?!(?: violation)?(?: -|:) (?!see\\b|please|contact|visit|https?|sender\\b(?!.s )|recipient)[a-z])',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '(?<!\\bsender )(?:administrative (?:prohibition|rejection|restriction|violation|block)s?|policy (?:prohibition|rejection|restriction|violation|block)s?\\b(?! ?(?:apply)?\\W{0,3}$))(?!.{0,16}\\bquota|: [a-z]| (?:\\S{1,8} )?in (?:the |your )?(?:message|body|content|attach|subject)| - (?!sender\\b|see\\b|please)[a-z])',
      ),
      confidence: 'medium',
      also: ['reputation', 'content'],
    },
    {
      phrase: phrase(
        '(?<!(?:suspended|disabled|closed|locked) )(?:due to|violat\\S{1,4}|against|by|per|of|breach of) (?:\\S{1,20} )?(?:polic(?:y|ies)|rules)(?<!(?:due to|by|per) policy(?=\\W{0,3}(?:$|please|see|visit|contact|https?:)))(?! ?(?:\\([^()]{1,16}\\))?: [a-z]|\\W{1,3}attach)',
      ),
      confidence: 'medium',
      also: ['content', 'reputation'],
    },
    {
      phrase: phrase('(?:mailbox|group|local) (?:rule|policy|restriction)s? ?(?:restriction)?'),
      confidence: 'low',
    },
    {
      // what comes after the colon is the cause
      phrase: phrase(
        '(?:due to|violat\\S{1,4}|against|by|per) (?:\\S{1,20} )?(?:polic(?:y|ies)|rules)|administrative prohibition|policy (?:rejection|restriction|violation|block)s?',
      ),
      confidence: 'low',
      also: ['content', 'reputation'],
    },
    { reply: /^5[47]1$/, with: /[a-z]{2} [a-z]{2}/i },
    { lane: /\b(?:mailbox rule|local policy|group restriction|restriction)\b/i, also: ['address'] },
    {
      phrase: phrase(
        `(?:lokale[nr]?|interne[nrs]?|eigene[nr]?|sicherheits|unternehmens|empfänger\\S{0,2}|empfaenger\\S{0,2}|empfanger\\S{0,2}|firmen|lokaal|intern|locales?|int.rieures?|de s.curit.|interna[s]?|locais|de seguridad|de seguran.a|di sicurezza|del destinatari\\S|do destinat.rio|du destinataire|lokaln\\S{1,3}|wewn.trzn\\S{1,3}|bezpiecze.stwa|локальн\\S{2,3}|внутренн\\S{2,3}|безопасности|bezpe.nostn\\S|lokal\\S{0,2}|interna|g.venlik) ?-?(?:\\S{1,12} )?(?:${POLICY})|(?:${POLICY})(?! (?:server|daemon)) {gap}(?:de s.curit|local|intern|destinat|s.curit|seguridad|seguran|sicurezza|empf.e?ng|ontvang|beveilig|bezpiecz|odbiorc|serwer|безопасн|получател|сервер|организац|mottag|modtag|mottak|příjemc|prijemc|serveur|servidor|server|entreprise|empresa|aziend|organis|organiz)`,
      ),
      confidence: 'medium',
      also: ['content', 'reputation'],
    },
    {
      phrase: phrase(
        `(?:wegen|aufgrund|verst.e?[ßs]s?t gegen|versto.s?es? gegen|verletz\\S{1,4}|entspricht nicht|vanwege|wegens|op grond van|op basis van|in strijd met|voldoet niet aan|en raison d\\S{1,3}|contraire [aà]|enfreint|viole|non.conforme|ne respecte pas|infring|incumpl|viola|por motivos de|debido a|motivo d|devido [aà]|por causa d|contraria? a|a causa d\\S{1,4}|in base all\\S|narusz\\S{1,4}|z powodu|niezgodn\\S z|наруш\\S{1,6}|из-за|согласно|в соответствии с|strider mot|bryter mot|i strid med|overtr.der|bryter|rikkoo|poru.\\S{1,4}|v rozporu s|kvůli|kvuli|nedeniyle|gere.i|uymu) {gap}(?:${POLICY})`,
      ),
      confidence: 'medium',
      also: ['content', 'reputation'],
    },
    {
      phrase: phrase(
        '수신(?:을|이)? ?제한|受信(?:を|が)?制限|(?:收件人|收件方|对方|對方).{0,12}(?:限制.{0,2}(?:接收|收[件信])|(?:接收|收[件信])限制)',
      ),
      confidence: 'medium',
      also: ['address'],
    },
    {
      phrase: phrase(
        '(?:社内|セキュリティ|組織の?|受信側の?|当社の?|ローカル)(?:規定|規則|ポリシー|ルール)|(?:ポリシー|規定|規則).{0,10}(?:違反|により|に基づ|ため).{0,16}(?:拒否|ブロック|受信)|(?:安全|本地|内部|組織|组织|公司|系统|對方|对方|收件方)(?:策略|政策|规则|規則|原则)|(?:违反|違反|根据|根據).{0,12}(?:策略|政策|规则|規則|规定|規定)|(?:策略|政策).{0,6}(?:拒绝|拒絕|拦截|限制|阻止)|(?:보안|내부|조직|회사|로컬) ?(?:정책|규정|규칙)|정책.{0,8}(?:위반|따라|의해)',
      ),
      confidence: 'medium',
      also: ['content', 'reputation'],
    },
    {
      phrase: phrase(
        "administratively (?:prohibited|denied|rejected|refused|blocked|forbidden)|(?:administrator|admin|postmaster)(?:'s|.s|s)? (?:decision|request|order|choice|discretion)|(?:by|on) (?:order|request|decision) of (?:the )?(?:administrator|admin|postmaster|owner)",
      ),
      confidence: 'medium',
      also: ['reputation', 'content'],
    },
    {
      phrase: phrase(
        '{not} (?:permitted|allowed|accepted|welcome|tolerated|wanted) (?:at|on|by|in) (?:this|our) (?:site|server|system|host|network|organi[sz]ation)',
      ),
      confidence: 'medium',
      also: ['content', 'reputation', 'sending-path'],
    },
    {
      phrase: phrase(
        '(?<!\\bspam\\W{1,3})(?:access |security |firewall )?rule \\d{1,6}\\b(?!\\.\\d)|(?:denied|refused|rejected|turned away|blocked|stopped) by (?:\\S{1,12} )?(?:access )?rules?\\b|(?:mails?|messages?) from (?:free|free-?mail|webmail|anonymous) (?:\\S{1,10} )?(?:providers?|services|accounts|domains)?',
      ),
      confidence: 'medium',
      also: ['content', 'reputation'],
    },
    {
      phrase: phrase(
        'polic(?:y|ies) (?:\\S{1,8} )?(?:forbids?|prohibits?|denies|does {not} (?:allow|permit))|(?:accepts?|receives?|takes?) only (?:mail|messages|e-?mails?)\\b',
      ),
      confidence: 'medium',
      also: ['content', 'reputation'],
    },
    {
      phrase: phrase(
        'firewall (?:\\S{1,10} )?(?:forbids?|prohibits?|denie[sd]|refuse[sd]?|blocks?|blocked|rejects?|rejected)',
      ),
      confidence: 'medium',
      also: ['reputation'],
    },
    { wording: phrase('invalid unencrypted mail') },
    {
      phrase: phrase(
        '(?:mail ?box|address|account|inbox|in-?box) (?:\\S{1,60} )?{is} (?:{not} (?:\\S{1,12} )?(?:monitored|attended|read(?!.{0,30}\\bnew\\b)|staffed|watched|checked)|un(?:monitored|attended|manned))|(?:{not} accept|{not} take) (?:any )?(?:incoming|inbound|replies)|(?:should|must|may|can) ?{not} be used (?:to|for) {gap}contact|(?:only|just) (?:used|meant|intended)? ?(?:to|for) (?:send(?:ing)?\\b|outgoing|collect(?:ing)? replies)|(?:postfach|adresse) (?:\\S{1,12} ){0,3}(?:nicht (?:mehr )?(?:gelesen|betreut|abgerufen|überwacht|bearbeitet)|unbetreut)|(?:bo.te|adresse) (?:\\S{1,12} ){0,3}(?:plus|pas) (?:consult|relev|surveill|lue)\\S{0,3}|(?:buz.n|direcci.n|caixa|endere.o) (?:\\S{1,12} ){0,3}(?:no|n.o) (?:\\S{1,8} )?(?:atendid|supervis|monitor|revis|lid|consult)\\S{0,4}|casella (?:\\S{1,12} ){0,3}non (?:\\S{1,12} )?(?:presidiat|monitorat|lett|controllat)|(?:postvak|adres|mailbox) (?:\\S{1,12} ){0,3}niet (?:\\S{1,12} )?(?:gelezen|bewaakt|beheerd)',
      ),
      confidence: 'medium',
      also: ['address'],
    },
    {
      phrase: phrase(
        '(?:ticket|case|issue|thread|topic|discussion|conversation|request)s? (?:\\S{1,20} )?(?:(?:{is}|has) (?:\\S{1,10} )?(?:closed|locked|archived|deleted|resolved)|no longer exists)|follow[- ]?ups? (?:\\S{1,12} )?{denied}|(?:maximum number|limit|too many) (?:of )?(?:\\S{1,12} )?open tickets|(?:ticket|anfrage|vorgang|thema) (?:\\S{1,12} )?(?:ist|wurde) (?:\\S{1,10} )?(?:geschlossen|gesperrt|archiviert)|(?:ticket|demande|sujet) (?:\\S{1,12} )?(?:est|a .t.) (?:\\S{1,10} )?(?:clo[sr]|cl.tur|ferm|archiv)\\S{0,3}\\b|(?:ticket|caso|solicitud|chamado) (?:\\S{1,12} )?(?:est[aá]|ha sido|foi|[eè]) (?:\\S{1,10} )?(?:cerrad|fechad|encerrad|chius)[oa]|no (?:such )?(?:bug|ticket|issue|case|thread) (?:report |number |with )|(?:\\bkeine?n? (?:\\S{1,12}-)?(?:pdf|anhang|anlage|rechnung)|\\bgeen (?:pdf|bijlage)|aucune? (?:pi.ce jointe|pdf)|\\bsin (?:archivo )?adjunto|nessun allegato|\\bsem anexo|brak za..cznika)\\b|(?:riceve|accetta) solo (?:messaggi|posta|e-?mail)|(?:nimmt|akzeptiert|empf.ngt) nur (?:nachrichten|mails?|e-?mails?)|n.accepte que (?:les |des )?(?:messages|courriels|e-?mails)|s[oó]lo (?:admite|acepta|recibe) (?:mensajes|correos)|accepteert alleen (?:berichten|e-?mails?)|(?:because|since|as) (?:it|the (?:message|mail|e-?mail)) (?:has|had|contains|contained) no (?:\\S{1,14} )?(?:attachment|subject|ticket|order|reference|number|text|body)',
      ),
      confidence: 'medium',
    },
    {
      wording: phrase(
        '(?:tlds?|top[- ]level[- ]domains?) (?:\\S{1,8} )?(?:{is} )?(?:{denied}|banned|unwanted|black ?listed)|(?:spam|abuse|junk) from (?:this|your|that|the \\S{1,8}) (?:tld|top[- ]level)|{not} accept (?:any )?(?:mail|e-?mail|messages) from (?:\\S{1,12} ){0,2}(?:tlds?|top[- ]level)',
      ),
      confidence: 'medium',
      also: ['reputation'],
    },
    {
      phrase: phrase(
        '(?:use|fill in|submit) (?:our|the) (?:\\S{1,10} )?form (?:instead|on (?:our|the)|to (?:write|reach|contact))|(?:only|exclusively) (?:via|through|by|with) (?:our |the )?(?:web ?|contact |online )+form|administrative (?:refusal|denial|ban)\\b',
      ),
      confidence: 'medium',
      also: ['address'],
    },
    {
      phrase: phrase(
        'policy (?:refusal|denial)\\b|(?:house|inner|internal|company|in-?house) (?:rules?|regulations?)\\b|(?:hausordnung|hausregel)\\S{0,2}\\b(?!: [a-z])|gegen (?:unsere|die|interne) (?:\\S{1,14} )?(?:richtlinien|vorgaben)|user[- ]defined policy',
      ),
      also: ['reputation'],
    },
    {
      // a filter that stands before their mail
      phrase: phrase(
        '(?:firewall|gateway|mail filter|security (?:filter|appliance|software)) (?:does|did|do|will|would|is|may|might) ?{not} (?:be )?(?:let(?:ting)?|allow(?:ing)?) {gap}(?:in|through|pass|past)\\b|(?:gateway|mail filter|appliance) (?:refused|rejected|blocked|stopped|turned away) {gap}(?:as|because|since|for) (?:it |they )?(?:contain|carr|includ|ha[sd]\\b)\\S{0,4} (?:\\S{1,12} )?(?:links?|urls?)\\b',
      ),
      confidence: 'medium',
      also: ['content', 'reputation'],
    },
  ],
  unless: [
    /dmarc|policy reasons?: (?:\S{1,10} ){0,5}?(?:ip (?:range|address)|aligned|dkim|spf)\b|spf policy|anti-?spoof|tenant allow|sender policy framework|mta-sts|\bstarttls\b|\bno tls\b|\bsp=|message size|spam policy|security policy violation|\bspf\b.{0,12}\bdkim\b|\bdkim\b.{0,12}\bspf\b/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
});

EXAMPLES: addExamples(localPolicy, {
  is: [
    'Nachrichten an diese Adresse müssen mit PGP verschlüsselt sein',
    '550 your mail contains HTML',
    '550 5.7.1 [CS01] Message rejected due to local policy.',
    '550 5.7.0 Local Policy Violation',
    '554 5.7.1 Delivery refused by administrative policy',
    'Le message enfreint la politique de sécurité du destinataire',
    'Отклонено в соответствии с внутренними правилами',
    '550 administratively refused',
    '550 by decision of the postmaster',
    '550 such mail is not welcome on our system',
    '550 stopped by our access rules',
    '550 access rule 7',
    '550 our policy forbids it',
    '550 this site takes only mail in plain text',
    '550 5.7.0 our firewall forbids mail for this host',
    '523 Encryption Needed: Invalid Unencrypted Mail',
    'not processed because it has no PDF attachment',
    'Maybe their firewall will not let our reminders through',
    'Their gateway blocked the letter because it contains web links',
  ],
  isNot: [
    '450 the policy server has no answer for this recipient', // a program's name
    '554 5.7.1 the transport security policy of this domain was not met', // MTA-STS
    '550 5.2.1 mailbox closed, read the news', // nobody's mailbox
    '550 5.7.4 Messages must be encrypted in a TLS session', // the way, not the letter
    '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy', // an admin's own rule
    '554 message rejected for policy reasons', // open: content or authentication
    '450 the gateway did not let go of the connection in time', // the path
  ],
});
