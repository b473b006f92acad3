import { addExamples, defineCause } from './define.ts';
import { ofNoAddress } from './misheard.ts';
import { unknownAbroad } from './unknown-abroad.ts';
import { phrase } from './words.ts';

export const userUnknown = defineCause({
  id: 'user-unknown',
  bucket: 'address',
  actor: 'you',
  permanence: { 5: 'permanent' },
  when: [
    { token: /\b(?:un(?:recogni[sz]ed|known)|ambiguous)-?OR-?name\b/i }, // X.400
    {
      wording: /550:? (?:5\.1\.1 )?: user unknown/i, // without an address KDDI may also mean the person's own filter
      at: ['kddi'],
      confidence: 'medium',
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        'bo[iî]te (?:aux lettres |mail |e-?mail )?(?:inexistante|inconnue|invalide)|cannot deliver mail for|check (?:if|whether|that) (?:the |this )?(?:e-?mail )?address is correct',
      ),
    },
    { vendor: /\b5\.7\.50[45]\b.{0,120}recipient address rejected: access denied/i },
    {
      vendor:
        /^[45]\d\d[ -](?:[45]\.\d\.\d{1,3} )?(?:recipient )?[<(]?@{5,}[>)]?[:. ]{0,6}(?:rejected|refused|denied|recipient rejected)?\W{0,3}$/i, // no more than whom it is about; not a host, which greets so whom it refuses
      confidence: 'low',
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        '{recipient} {gap}{not} (?:in|on|listed in|found in) (?!(?:our |the |their )?access){gap}(?:directory|address book|recipient table)|ディレクトリ.{0,12}ありません',
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
        /requested action not taken: mailbox unavailable(?!\W{0,3}(?:[a-z]{1,12}\W{1,2}){0,4}(?:reject|sender|policy|dns|spf|dkim|dmarc|ptr|block ?list|blacklist|spam|virus|malware|rate|limit|quota|storage)|\W{0,3}(?:the (?:mail|ip)|(?:mail|message|too many|ip)\b))/i,
      at: ['outlook-com', 'microsoft', 'gmx'],
    },
    { wording: /(?:email|e-mail) account that you tried to reach does not exist|address couldn't be found/i },
    {
      token:
        /RESOLVER\.ADR\.(?:RecipientNotFound|RecipNotFound|ExRecipNotFound|Ambiguous|BadPrimary|InvalidInSmtp)/i,
    },
    {
      vendor:
        /\bSL E515\b|\b(?:OFR|LPN)\w{0,4}_?416\b|[?&]p=NoSuchUser|\bInvalid-Recipient\b|\/err\/2\b|\b(?:no(?:such)?user|userunknown|unknownuser|usernotfound|validrcptto|(?:unrecogni[sz]ed|ambiguous)[- ]o.?r[- ]name)\b/i,
    },
    {
      phrase: phrase(
        '(?:user|users|recipient|mailbox|account|address|alias|name|person|addressee|userid|destination|e-?mail)s? (?:name |address |account |mailbox )?(?:\\S{1,80} )?(?:{is} )?(?:currently )?(?:unknown|invalid|ambiguous|undeliverable|non-?existent|nonexistent|unrecogni[sz]ed|unreachable|{not} (?:be )?(?:found|exist|there\\b(?! yet)|known|listed|recogni[sz]ed|valid|deliverable|registered|identified|a valid|configured to receive|a known|in (?:our|the|my|this)|here|have (?:a|an)|existing|match\\S{0,3}))',
      ),
    },
    {
      phrase: phrase(
        "(?:user|recipient|mailbox|account|alias|person|addressee) {gap}(?:does not|doesn't|doesn.?t|do not|don't|did not|didn't) (?:exists?|have|appear|match|resolve|belong)|(?:address|name|they|it) {gap}(?:does not|doesn't|doesn.?t|do not|don't|did not|didn't) exists?|(?:this|the|that) user (?:does not|doesn.?t) have (?:an? )",
      ),
    },
    {
      phrase: phrase(
        '(?:unknown|invalid|ambiguous|no such|no valid|non-?existent|nonexistent|bad|unrecogni[sz]ed|undeliverable|incorrect|wrong|illegal|not a valid|not a known|un-?known or illegal|undefined) (?:local |destination |delivery |virtual |e-?mail |mail |smtp |or \\S{1,20} |rcpt |recipient |target |to |final )*{recipient}(?!\\(s\\): {long}\\b(?:out of|disk))',
      ),
    },
    {
      phrase: phrase(
        'no (?:mail ?box|account|user|recipient|one(?! else)|person|address(?! associated with)|inbox|such (?:person|local|mailing|name|user|mailbox|address|recipient|account|e-?mail)) (?:here |by |with |at |exists? |called |named |for |found|under)?|(?:there is|here is|there.s) no (?:one|user|account|mailbox|recipient|person|such|address)',
      ),
    },
    {
      phrase: phrase(
        "(?:couldn't|could not|cannot|can't|unable to|can not) (?:be )?(?:find|found|resolve|locate|verify|identify|look ?up|recogni[sz]e) (?!your account)(?:the |this |that |your |a |any )?(?:user|recipient|mailbox|account|address|person|addressee|alias|destination|e-?mail)(?! (?:domain|host|server|at (?:this|the)|right now|now\\b|currently|temporarily|this time|yet))",
      ),
    },
    {
      phrase: phrase(
        '(?<!\\bcommand )(?:recipient|user|mailbox|address|rcpt|addressee)(?: address)? (?:<\\S{1,100}> |\\S{1,80} )?(?:{is} )?(?:rejected|refused|{not} (?:accepted|allowed here))(?: here)?$|address rejected\\b(?!: \\S{1,20} \\S| because)',
      ),
      confidence: 'medium',
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        '(?:not in (?:the )?recipient list|{not} (?:a )?registered|(?<!\\byou(?: are|.re) ){not} (?:our|my|a) (?:customer|user|subscriber|client)|not a member here|not our customer)',
      ),
    },
    { phrase: phrase("(?:wasn't|was not|isn't|is not|not) found (?:at|in(?! (?:the )?dns)|on|by|here)") },
    {
      phrase: phrase(
        '(?:does not like|did not like) recipient|delivery (?:to|for) (?:\\S{1,60} )?(?:unknown|invalid) |verify (?:that you have )?the correct|check (?:the )?(?:recipient|spelling|address) (?:address|and)|marked as invalid',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase('mailbox unavailable or (?:access|does)|user lookup (?:failed|failure)|lookup of user'),
      confidence: 'medium',
      also: ['infrastructure'],
    },
    { enhanced: /^[45]\.1\.(?:1|4|10)$/ },
    { enhanced: /^5\.4\.1$/, at: ['microsoft'] },
    { enhanced: /^5\.7\.50[45]$/ },
    { enhanced: /^[45]\.1\.0$/, confidence: 'low', also: ['recipient-policy'] },
    {
      reply: /^553$/,
      with: /^(?!.{0,160}\b(?:sender|helo|ehlo|envelope|from|bounces?|your (?:ip|host|server|mailer))\b)/i,
      confidence: 'low',
      also: ['sending-path'],
    },
    ...unknownAbroad.map((template) => ({ phrase: phrase(template) })),
    {
      phrase: phrase(
        '(?:nobody|no one|no-one|noone) (?:here |known |there )?(?:is |are )?(?:by|with|called|named|of|under|answers? to) (?:that|this|the|such)|(?:have|know|is|there.s|know of) (?:nobody|noone)\\b|\\bnobody (?:here|there)\\b(?! (?:can|will|may|reads?|wants|speaks))|(?:do|does|did)(?: not|n.?t) (?:know|recogni[sz]e|have) (?:of )?(?:this|that|the|any|such|an?) (?:\\S{1,12} )?(?:user|recipient|person|mail ?box|address(?:ee)?|account|name|alias)\\b|don.?t know (?:who|him|her)\\b|(?:recipents?|recepients?|reciepients?|recipeints?|reciptients?|adress(?:ee)?|mailbx|acount|user|recipient|mail ?box|address|account|addressee) (?:\\S{1,80} )?(?:{is} )?(?:unkown|unknow\\b|uknown|unknwon|unkonwn|inexist[ae]nt|un-known|{not} (?:foud|fond|excist|exsist|exit\\b|exisit)|doesnt (?:exist|exit|excist)|dosen.?t exist|does {not} (?:excist|exsist|exit\\b|exits\\b|exisit))|(?:recipents?|recepients?|reciepients?|recipeints?|adress) (?:\\S{1,80} )?(?:{is} )?(?:unknown|invalid|{not} (?:found|exist|known))|(?:unkown|unknow|uknown|unknwon|unkonwn|inexist[ae]nt) (?:local )?{recipient}|(?:invalid|unknown|no such|unkown) (?:recipents?|recepients?|reciepients?|recipeints?|adress)|rcpt(?: to)? (?:<?@{3,}>? )?(?:{is} )?(?:unknown|invalid|{not} (?:found|known|valid))|(?:bad|invalid|unknown|wrong) rcpt ?(?:to)?\\b|(?:user|recipient|mail ?box|mail ?name|address|name|account|alias|local ?part|login)s? (?:\\S{1,80} )?(?:{is} )?(?:un-?assigned|{not} (?:been )?(?:assigned|allocated|issued|provisioned|configured|set up)(?! to your?\\b))|un-?assigned (?:e-?mail )?(?:address|mail ?box|name|account|alias)|(?:dead|defunct|bogus|fictitious|non-?existing|inexist[ae]nt) (?:e-?mail |recipient |mail )?(?:address|mail ?box|account|user|recipient)\\b|(?:recipient|mail ?box|user|account|address(?:ee)?) (?:@{3,} )?{is} (?:dead|bogus|fictitious|non-?existing|missing)\\b',
      ),
    },
    {
      phrase: phrase(
        '(?:recipient|rcpt|addressee) (?:address )?(?:callout |callback )?(?:verif(?:y|ication|ied)|validation) {gap}fail|(?:failed|unable|could {not}|cannot|can.?t) (?:to )?(?:verify|validate|confirm) (?:the |this |that )?(?:existence of )?(?:the )?(?:recipient|rcpt|mail ?box|addressee)(?! (?:at (?:this|the)|right now|now\\b|currently|temporarily|this time|yet))|(?:callout|callback|call-out) (?:verification )?fail\\S{0,4}(?!.{0,100}sender)|(?:address|recipient|user|alias|directory|ldap) (?:lookup|search|query) {gap}(?:no match|no results?|nothing|{not} found|no entry|no hits?|empty)|lookup success but no user|(?:find|have|know|got) (?:anybody|anyone|any one|any such|any user|any recipient|any mail ?box)\\b|(?:käyttäjää|vastaanottajaa|osoitetta|postilaatikkoa) ei ole|(?:unresolvable|unreachable|unmatched) (?:recipient |e-?mail |mail )?address\\b',
      ),
    },
    {
      phrase: phrase(
        '{recipient} (?:\\S{1,60} )?{not} (?:listed )?(?:in|on) (?:the |our |my |any |list of )*(?:valid|known|local|relay|virtual|existing|accepted)[-_ ]?(?:users?|recipients?|mail ?box(?:es)?|alias(?:es)?|maps?|address(?:es)?|accounts?|users)|{not} in (?:valid|relay|virtual|local)_(?:users?|recipients?|mailbox|alias)',
      ),
    },
    {
      phrase: phrase(
        '(?:account|mail ?box|user|address|alias|recipient) (?:\\S{1,60} )?(?:do|does)(?: not|n.?t) (?:live|reside|exist|belong) (?:here|there|on this|at this)',
      ),
    },
    {
      phrase: phrase(
        '(?:{not}|no) an? existing (?:user|account|recipient|mail ?box)|no passwd entry|{not} (?:listed |found )?in (?:the )?\\S{0,5}passwd|no (?:this|that|such) id\\b|(?:rcpt|recipient) user verif\\S{1,8} (?:is |has |was )?fail|no forward(?:ing)? (?:details|address|entry|information) |(?:is|was|are)(?:n.?t| {not}) an? (?:known |local |real |existing |deliverable |assigned )*(?:mail ?box|alias|user ?name|recipient)\\b',
      ),
    },
    {
      phrase: phrase(
        '(?:does|do)(?: {not}|n.t) (?:handle|accept|take|host|have) (?:mail|e-?mail) for (?:that|this|such|the) (?:user|address|recipient|person)|no (?:matching |such )?(?:route|rule|handler|inbox|match) (?:found )?for (?:this|that|the|your) (?:e-?mail )?(?:address|recipient)|no matching (?:route|rule|recipient|address|user)\\b|^55\\d (?:5\\.\\d\\.\\d )?(?:(?:reply |ticket |address )?token {gap}(?:expired|invalid|unknown)|(?:invalid|unknown|expired) (?:reply |ticket |address )?token)\\W{0,3}$|(?:mail ?box|user|address|account) (?:{is} )?{not} (?:allowed|permitted|configured|defined|valid|set up) (?:for|in|on|within) (?:this|that|the|our) domain|unknown (?:local[- ]?part|mail ?box name|user ?name|local name)|(?:local[- ]?part|local name) (?:\\S{1,80} )?(?:{is} )?(?:unknown|{not} (?:known|found|exist))',
      ),
    },
    {
      phrase: phrase(
        '[žz][aá]dn[ýy] takov[ýy]|(?:pas d[e.]|aucune?) (?:\\S{1,10} )?(?:boite|boîte|utilisateur|compte|adresse|destinataire|client|abonn.) (?:[aà] ce nom|de ce nom|portant ce nom|connu)|niemand\\S{0,2} {gap}(?:diesem|dem|solchem) namen|nadie con (?:ese|este) nombre|ningu.m com (?:esse|este) nome|nessuno con questo nome|niemand met deze naam',
      ),
    },
    {
      phrase: phrase(
        '{not} (?:on|at|in|known (?:to|at)) (?:this|the|our) (?:local )?post ?office|(?:unknown|no such|no) (?:mailing )?list(?: named| called|:)|(?:unknown|invalid|no such) subscriber|subscriber (?:number )?(?:{is} )?(?:unknown|invalid|{not} (?:found|known))',
      ),
    },
    {
      wording: phrase(
        '(?:mail ?box|user|address|account) or domain {not} (?:hosted|local|served|known|found)|mail ?box unavailable or (?:is )?not local|directory filter: unknown r|(?:can ?{not}|can.?t|could {not}|unable to) find {gap}in (?:our|the|this|my) (?:\\S{1,12} ){0,2}(?:(?<!dns )database|directory|address book|phone book)|not in our (?:address|user|staff|mail|recipient) (?:list|book|directory)',
      ),
    },
    {
      phrase: phrase(
        "net (?:takogo|takoi|takoj) (?:pol['z]{0,2}ovatel|polzovatel|abonent|y?a[sš]c?h?ik|adres|klient)|(?:polzovatel|pol.zovatel|abonent|yashchik|yaschik|adresat)\\S{0,4} (?:\\S{1,20} )?ne (?:na[ijy]d|nay?iden|su[sš]c?h?c?h?estv|zaregistr)",
      ),
    },
    // said by a server; a mail program that has no route itself means the domain
    { phrase: phrase('^5\\d\\d {gap}unrouteable address'), confidence: 'medium', also: ['infrastructure'] },
    {
      phrase: phrase('(?:invalid|bad|wrong|broken|expired|missing|incorrect) (?:srs|batv|prvs|verp)\\b'), // the address that a forwarder made up
      confidence: 'medium',
      also: ['sending-path', 'authentication'],
    },
  ],
  unless: [
    ...ofNoAddress,
    /gr[ae]y-?listed|unverified address|(?:from|sender)(?:\/sender)? name|temporary (?:failure|error|problem|lookup)|internal (?:server )?error|verification in progress|sender (?:verif(?!ied\b)|address|domain|denied)|too many|relay(?:ing)? (?:access )?(?:denied|not|prohibited|refused)|(?:unable|not permitted) to relay|domain of sender|(?:host|domain) (?:name )?(?:is )?(?:unknown|not found)|\b(?:domain|host|server) \S{1,260} (?:could(?: not|n.t)|cannot|can.t) be found|authenticat|expanded from|submission|mail ?from: ?(?:un|bad|ill|mal)|mailfrom|(?:unknown|unrecogni[sz]ed|invalid|bad) command|\b(?:from|envelope) (?:address|domain)|match (?:the )?envelope/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2',
});

EXAMPLES: addExamples(userUnknown, {
  is: [
    'The email address of your guest might be misspelled.',
    'Benutzer kim ist nicht im Adressverzeichnis aufgeführt',
    'unknown subscriber',
    '550 5.1.1 The email account that you tried to reach does not exist.',
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient bo@corp.example not found by SMTP address lookup',
    '550 5.4.1 Recipient address rejected: Access denied. [AM1EUR05FT001.eop-eur05.prod.protection.outlook.com]',
    '550 5.1.1 <bo@corp.example>: Recipient address rejected: User unknown in virtual mailbox table',
    '550 No such user here',
    'Unbekannter Empfänger',
    'Căsuța poștală este inexistentă',
    'A felhasználó ismeretlen',
    'Korisnik ne postoji',
    '550 Kasutajat ei leitud',
    '550 Lietotājs neeksistē',
    'Người nhận không tồn tại',
    'Die Adresse bo@corp.example gibt es bei uns nicht',
    'Указанный почтовый ящик не найден',
    '550 There is nobody here who goes by that name',
    '550 no such luck, we have nobody like that',
    '550 our server does not recognize this recipient',
    '550 mailbox unkown',
    '550 5.1.1 recepient not found',
    '550 The user doesnt exist',
    '550 RCPT TO is unknown',
    '550 the local part has not been assigned',
    '550 bogus recipient',
    '550 5.1.1 recipient callout verification has failed',
    '550 could not confirm the existence of the mailbox',
    '550 5.1.1 directory search returned no entry',
    '550 we do not have anybody with that name',
    '550 unmatched recipient address',
    '550 5.7.1 recipient is not in our valid users',
    '550 the account does not reside here',
    '550 5.2.1 that is not a mailbox',
    'the local-part bo is not known in this domain',
    '550 Pas de boite a ce nom',
    '550 Es gibt hier niemanden mit diesem Namen',
    '550 SL E515 Email not exist',
    '550 Requested action not taken: mailbox unavailable or not local',
    '550 Recipient not in our address list',
    '550 Net takogo polzovatelya',
    '550 Polzovatel ne naiden',
    '550 Unrouteable address',
    '550 адресат не значится',
    '550 mailbox not permitted in this domain',
    '550 no route for this address',
    '500 (nosuchuser)',
    'Invalid final delivery userid: kim',
    'Reason 1, diagnostic 0 (unrecognised-OR-name)',
  ],
  isNot: [
    '宛先のサーバーから応答がありません', // the server, not the address
    '421 4.1.1 <bo@corp.example>: Recipient address rejected: unverified address: Address verification in progress', // nothing is known yet
    '550 5.1.1 <bo@corp.example>: user unknown (expanded from <team@club.example>)', // behind a forward
    '550 5.5.1 the server does not recognize this command',
    '550 5.7.1 sender domain is not provisioned',
    '550 5.1.8 bogus sender address',
    '550 Sender callback verification failed',
    '450 we cannot verify the recipient right now',
    'Unrouteable mail domain "corp.example"', // the domain
    '550 our callback to your return path was told: user does not exist', // the sender's own address
    '550 a third of your mail, or more: rate of unknown recipients too high', // how many of them
    '550 sender kim@acme.example has no account with us', // the sender
    '451 greylisted: unknown recipient and sender pair', // only for now
    '550 Die Absenderadresse existiert nicht', // the sender's
  ],
});
