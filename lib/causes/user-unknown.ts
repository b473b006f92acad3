import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const userUnknown = defineCause({
  id: 'user-unknown',
  bucket: 'address',
  actor: 'you',
  permanence: { 5: 'permanent' },
  when: [
    {
      wording: /550:? (?:5\.1\.1 )?: user unknown/i, // without an address KDDI may also mean the person's own filter
      at: ['kddi'],
      confidence: 'medium',
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        'bo[iî]te (?:aux lettres |mail |e-?mail )?(?:inexistante|inconnue|invalide)|cannot deliver mail for',
      ),
    },
    { vendor: /\b5\.7\.50[45]\b.{0,120}recipient address rejected: access denied/i },
    {
      phrase:
        /^[45]\d\d[ -](?:[45]\.\d\.\d{1,3} )?(?:recipient )?[<(]?@{5,}[>)]?[:. ]{0,6}(?:rejected|refused|denied|recipient rejected)?\W{0,3}$/i, // a reply that says no more than whom it is about
      confidence: 'low',
      also: ['recipient-policy'],
    },
    { phrase: phrase('check (?:if|whether|that) (?:the |this )?(?:e-?mail )?address is correct') },
    {
      phrase: phrase(
        '{recipient} {gap}{not} (?:in|on|listed in|found in) {gap}(?:directory|address book|recipient table)|ディレクトリ.{0,12}ありません',
      ),
    },
    {
      phrase: phrase('recipient address rejected: \\S'),
      confidence: 'low',
      also: ['recipient-policy', 'infrastructure'],
    },
    { wording: /all recipient addresses rejected ?: access denied/i },
    { wording: /recipient address rejected: access denied/i, at: ['microsoft', 'outlook-com'] },
    {
      wording:
        /requested action not taken: mailbox unavailable(?!\W{0,3}(?:reject|sender|policy|for policy|the (?:mail|ip|dns)))/i,
      at: ['outlook-com', 'microsoft', 'gmx'],
    },
    { wording: /(?:email|e-mail) account that you tried to reach does not exist/i },
    { wording: /address couldn't be found/i },
    {
      token:
        /RESOLVER\.ADR\.(?:RecipientNotFound|RecipNotFound|ExRecipNotFound|Ambiguous|BadPrimary|InvalidInSmtp)/i,
    },
    { vendor: /\b(?:OFR|LPN)\w{0,4}_?416\b|[?&]p=NoSuchUser|\bInvalid-Recipient\b|\/err\/2\b/i },
    {
      phrase: phrase(
        '(?:user|users|recipient|mailbox|account|address|alias|name|person|addressee|userid|destination|e-?mail)s? (?:name |address |account |mailbox )?(?:\\S{1,80} )?(?:{is} )?(?:currently )?(?:unknown|invalid|undeliverable|non-?existent|nonexistent|unrecogni[sz]ed|unreachable|{not} (?:be )?(?:found|exist|known|listed|recogni[sz]ed|valid|deliverable|registered|identified|a valid|configured to receive|a known|in (?:our|the|my|this)|here|have (?:a|an)|existing|match\\S{0,3}))',
      ),
    },
    {
      phrase: phrase(
        "(?:user|recipient|mailbox|account|address|alias|person|name|addressee|they|it) {gap}(?:does not|doesn't|doesn.t|do not|don't|did not|didn't) (?:exists?|have|appear|match|resolve|belong)",
      ),
    },
    { phrase: phrase("(?:this|the|that) user (?:does not|doesn't|doesn.t) have (?:an? )") },
    {
      phrase: phrase(
        '(?:unknown|invalid|no such|no valid|non-?existent|nonexistent|bad|unrecogni[sz]ed|undeliverable|incorrect|wrong|illegal|not a valid|not a known|un-?known or illegal) (?:local |destination |virtual |e-?mail |mail |smtp |or \\S{1,20} |rcpt |recipient |target |to |final )*{recipient}',
      ),
    },
    {
      phrase: phrase(
        'no (?:mail ?box|account|user|recipient|one|person|address|inbox|such (?:person|local|mailing|name|user|mailbox|address|recipient|account|e-?mail)) (?:here |by |with |at |exists? |called |named |for |found|under)?',
      ),
    },
    {
      phrase: phrase(
        '(?:there is|here is|there.s) no (?:one|user|account|mailbox|recipient|person|such|address)',
      ),
    },
    {
      phrase: phrase(
        "(?:couldn't|could not|cannot|can't|unable to|can not) (?:be )?(?:find|found|resolve|locate|verify|identify|look ?up|recogni[sz]e) (?:the |this |that |your |a |any )?(?:user|recipient|mailbox|account|address|person|addressee|alias|destination|e-?mail)",
      ),
    },
    {
      phrase: phrase(
        '(?:recipient|user|mailbox|address|rcpt|addressee)(?: address)? (?:<\\S{1,100}> |\\S{1,80} )?(?:{is} )?(?:rejected|refused|{not} (?:accepted|allowed here))(?: here)?$',
      ),
      confidence: 'medium',
      also: ['recipient-policy'],
    },
    {
      phrase: phrase('address rejected\\b(?!: \\S{1,20} \\S)'),
      confidence: 'medium',
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        '(?:not in (?:the )?recipient list|{not} (?:a )?registered|{not} (?:our|my|a) (?:customer|user|subscriber|client)|not a member here|not our customer)',
      ),
    },
    { phrase: phrase("(?:wasn't|was not|isn't|is not|not) found (?:at|in|on|by|here)") },
    { phrase: phrase('(?:does not like|did not like) recipient'), confidence: 'medium' },
    {
      phrase: phrase(
        'delivery (?:to|for) (?:\\S{1,60} )?(?:unknown|invalid) |verify (?:that you have )?the correct|check (?:the )?(?:recipient|spelling|address) (?:address|and)|marked as invalid',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase('mailbox unavailable or (?:access|does)|user lookup (?:failed|failure)|lookup of user'),
      confidence: 'medium',
      also: ['infrastructure'],
    },
    {
      phrase: phrase(
        'empf(?:ä|ae?)nger {gap}(?:unbekannt|nicht (?:gefunden|bekannt|vorhanden))|adresse {gap}(?:nicht gefunden|unbekannt|existiert nicht|ist ungültig)|unbekannter (?:empfänger|benutzer|nutzer)|(?:benutzer|postfach|nutzer|mailadresse|konto) {gap}(?:nicht gefunden|existiert nicht|unbekannt|nicht vorhanden)|wurde {gap}nicht gefunden',
      ),
    },
    {
      phrase: phrase(
        '(?:adresse|destinataire|utilisateur|boîte|compte) {gap}(?:introuvable|inconnue?|invalide|inexistante?|n.existe pas|n.a pas été trouvée?)',
      ),
    },
    {
      phrase: phrase(
        '(?:dirección|usuario|destinatario|buzón|cuenta|direccion) {gap}(?:no (?:se ha )?(?:encontrad[oa]|existe|encontró|se encontró)|desconocid[oa]|inválid[oa]|inexistente)|no se ha encontrado la dirección',
      ),
    },
    {
      phrase: phrase(
        '(?:endereço|usuário|destinatário|caixa|conta|utilizador) {gap}(?:não (?:foi )?(?:encontrad[oa]|existe)|desconhecid[oa]|inválid[oa]|inexistente)',
      ),
    },
    {
      phrase: phrase(
        '(?:indirizzo|utente|destinatario|casella) {gap}(?:non (?:è stat[oa] )?(?:trovat[oa]|esiste)|sconosciut[oa]|inesistente)|(?:adres|gebruiker|geadresseerde|postvak) {gap}(?:niet gevonden|bestaat niet|onbekend)|(?:adres|użytkownik|odbiorca|skrzynka) {gap}(?:nie (?:istnieje|został)|nieznany)',
      ),
    },
    {
      phrase: phrase(
        '(?:адрес|пользовател\\S|получател\\S|ящик) {gap}(?:не (?:найден|существует)|неизвест)|нет такого|несуществующ|не существует|アドレス不明|アドレスが見つから|宛先不明|ユーザー?が(?:存在し|見つかり)|存在しない|用户不存在|邮箱不存在|地址不存在|收件人不存在|존재하지 않|adresiniz bulunamadı|adres bulunamadı|kullanıcı bulunamadı|(?:adressen|mottagaren|brukeren|modtageren) {gap}(?:hittades inte|finnes ikke|findes ikke|ikke funnet)',
      ),
    },
    { enhanced: /^[45]\.1\.(?:1|4)$/ },
    { enhanced: /^[45]\.1\.10$/ },
    { enhanced: /^5\.4\.1$/, at: ['microsoft'] },
    { enhanced: /^5\.7\.50[45]$/ },
    { enhanced: /^[45]\.1\.0$/, confidence: 'low', also: ['recipient-policy'] },
    { reply: /^553$/, confidence: 'low', also: ['sending-path'] },
  ],
  unless: [
    /unverified address|(?:from|sender)(?:\/sender)? name|temporary (?:failure|error|problem|lookup)|internal (?:server )?error|verification in progress|sender (?:verif|address|domain|denied)|too many|relay(?:ing)? (?:access )?(?:denied|not|prohibited|refused)|(?:unable|not permitted) to relay|domain of sender|(?:host|domain) (?:unknown|not found)|authenticat|expanded from|submission|mailfrom|(?:unknown|unrecogni[sz]ed|invalid|bad) command/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2',
});

EXAMPLES: addExamples(userUnknown, {
  is: [
    '550 5.1.1 The email account that you tried to reach does not exist.',
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient bo@corp.example not found by SMTP address lookup',
    '550 5.4.1 Recipient address rejected: Access denied. [AM1EUR05FT001.eop-eur05.prod.protection.outlook.com]',
    '550 5.1.1 <bo@corp.example>: Recipient address rejected: User unknown in virtual mailbox table',
    '550 No such user here',
    'Unbekannter Empfänger',
  ],
  isNot: [
    '421 4.1.1 <bo@corp.example>: Recipient address rejected: unverified address: Address verification in progress', // nothing is known yet
    '550 5.1.1 <bo@corp.example>: user unknown (expanded from <team@club.example>)', // behind a forward
  ],
});
