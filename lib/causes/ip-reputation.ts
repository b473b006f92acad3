import { addExamples, defineCause } from './define.ts';
import {
  dynamicAbroad,
  oddSendingAbroad,
  poorReputationAbroad,
  spamFromServerAbroad,
} from './reputation-abroad.ts';
import { phrase } from './words.ts';

export const ipReputation = defineCause({
  id: 'ip-reputation',
  bucket: 'reputation',
  actor: 'your-admin',
  when: [
    {
      phrase: phrase('too many errors from (?:your|this) (?:ip|host|server)'),
      confidence: 'medium',
      also: ['infrastructure'],
    },
    { vendor: /connection rejected by policy \[7\.\d\]/i },
    { phrase: phrase('(?:excessive|too many) bounces|spam statistics') },
    {
      phrase: phrase(
        '(?:connection|connecting) (?:{is} )?{not} (?:authori[sz]ed|allowed|permitted)|{not} (?:allowed|authori[sz]ed|permitted) to connect(?!.{0,20}\\bonly\\b)',
      ),
      confidence: 'medium',
      also: ['recipient-policy', 'sending-path'],
    },
    {
      phrase: phrase(
        'your (?:network|ip|server|host|isp|provider)\\b ?{gap}{is} (?:being )?filtered|your (?:network|ip|server|host|isp|provider) {gap}(?:no business|{not} welcome|{not} wanted|forbidden|banned|refused)|(?:access )?forbidden by your ip|penalty box|too many previous errors',
      ),
      also: ['recipient-policy'],
    },
    { phrase: phrase('ip:? \\S{1,60} you are {not} allowed to send'), also: ['recipient-policy'] },
    // AOL, and Yahoo since; of the same form are what it says of links and names
    {
      vendor:
        /\b(?:DYN:T1|RLY:B\d|CON:B\d)\b|421dynt1|^5\d\d 5\.2\.1 ?: {1,3}\((?!HVU|DNS|RTR)[A-Z]{3}:[A-Z]{1,2}\d\)/i,
      also: ['infrastructure'],
    },
    {
      phrase: phrase(
        '(?:com|con|avec une?) (?:baixa|mala|mauvaise|bassa|cattiva) reputa\\S{2,6}|(?:reputação|reputación|réputation|reputazione|reputacja|репутац\\S{1,3}) {gap}(?:baixa|baja|mala|mauvaise|faible|bassa|niska|низк)|schlechte reputation',
      ),
    },
    { vendor: /\bSBRS\b|RejectedByBehaviou?rSpam|\bHL:(?:REP|MEP)\b/, also: ['content'] },
    {
      phrase: phrase(
        '{not} accept(?:ing)? (?:any )?(?:messages|mail|e-?mail|connections?) from (?:\\S{1,8} )?(?:\\[?\\d{1,3}\\.|your (?:ip|host|server|network)|(?<=connections from )@{4})',
      ),
      confidence: 'medium',
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        'access to (?:this|submit|send) {gap}(?:mail|messages|system) {gap}(?:rejected|denied|blocked)',
      ),
      confidence: 'medium',
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        'client host rejected: (?!access denied|name and address|blocked by|only|.{0,20}\\bby hand|cannot find|cannot verify|domain not found)',
      ),
      confidence: 'medium',
      also: ['recipient-policy', 'authentication'],
    },
    { wording: /none\/bad reputation|ip=\S{1,45} - (?:a problem occurred|none)/i }, // T-Online: https://postmaster.t-online.de/
    {
      vendor: /\bAUP#(?:In|I)-?10[1-8]0\b/,
      also: ['infrastructure', 'sender-account'],
      confidence: 'medium',
    },
    { vendor: /\bip {1,3}(?:address {1,3})?blocked .{0,20}suspicious activity/i },
    {
      wording:
        /very low reputation of the sending ip|temporarily rate limited due to ip reputation|unusual rate of unsolicited (?:e-?)?mail originating from your/i,
    },
    { wording: /will be permanently deferred|retrying will not succeed/i, permanence: 'permanent' },
    { wording: /access denied, please try again later/i, at: ['microsoft', 'outlook-com'] },
    { wording: /server busy\. please try again later from \[/i, actor: 'nobody', also: ['infrastructure'] },
    { wording: /esmtp not accepting connections/i, at: ['apple'] },
    {
      reply: /^55[04]$/,
      with: /^55[04][ -](?:5\.\d\.\d{1,3} )?@{4,}(?: e?smtp)?\W{0,3}$/i, // a greeting: its name is all that the server says
      confidence: 'low',
      also: ['recipient-policy', 'unknown'],
    },
    { wording: /\baol \S{4} not accept (?:delivery of )?\S{1,6} m\S{3,6}\W{0,3}$/i, also: ['content'] },
    {
      vendor: /reject due to policy restrictions(?!.{0,200}[?&;]c=(?:h[di]\d{0,4}|r07\d\d)\b)/i, // of the header: header-malformed
      at: ['gmx'],
      also: ['recipient-policy', 'content'],
      confidence: 'medium',
    },
    { vendor: /\[TSS(?:09|1[01])\]|\(TSS(?:09|1[01])\)/, permanence: 'permanent' },
    { vendor: /\b(?:SC-00[13]|DY-00[12]|S775|A?S843|IB11[01])\b/ },
    { vendor: /\b(?:(?:OFR|LPN)\d{0,3}_(?:103|510|999)|ES0000[01]{2})\b/, also: ['infrastructure'] },
    { vendor: /\bAUP#(?:In|Out|I|O)?-?1000\b/i },
    {
      phrase: phrase(
        '(?:ip|ip address|host|server|client|network|sender|sending)(?:\\/domain)? (?:\\S{1,60} )?reputation|(?:low|bad|poor|negative|suspicious|weak) (?:\\S{1,20} )?reputation|reputation {gap}(?:low|bad|poor|negative|score|filter|threshold|block)|suspected (?:bounce attacks|spam ip)|(?:senderbase|sender ?score|trustedsource|talos|brightmail) {gap}(?:reputation|score|rep\\b)',
      ),
    },
    {
      phrase: phrase(
        '该ip发送行为异常|发送行为异常|suspicious (?:activity|behaviou?r|traffic) {gap}(?:from )?(?:your )?ip',
      ),
      confidence: 'medium',
    },
    { enhanced: /^4\.7\.(?:[56]\d\d|8[5-9]\d)$/, at: ['microsoft', 'outlook-com'], actor: 'nobody' },
    { enhanced: /^[45]\.7\.28$/, at: ['google'] },
    { phrase: phrase(poorReputationAbroad) },
    { phrase: phrase(oddSendingAbroad), confidence: 'medium' },
    { wording: phrase(spamFromServerAbroad) },
    {
      phrase: phrase(
        '(?:bad|poor|negative|low|terrible|dubious|doubtful|abusive|insufficient|weak) (?:sending |sender |mailing |e-?mail |ip |spam )?(?:history|track record|score|sender ?score|standing|karma|ranking|rating|trust)\\b|(?:sender|ip|host|trust|sending|your) (?:history|score|karma|track record) {gap}(?:bad|poor|low|too low|below|insufficient)',
      ),
    },
    {
      phrase: phrase(
        'back-?scatter (?:source|host|server|sender|ip)\\b|address {is} (?:barred|banned) by|known (?:spammer|spam source|source of spam|spam (?:host|ip|network|sender)|abuser)|\\bspam source\\b|source of (?:spam|unsolicited|abuse)|unsolicited mail source|(?:your|this|the) (?:server|host|ip|network|machine|computer) {gap}(?:spammer|sends? spam|sent (?:us )?spam|sending spam|(?:sends?|sent|sending|spreads?|pushed) (?:\\S{1,8} ){0,2}(?:virus|malware)|has been used (?:for|to send) spam)',
      ),
    },
    {
      phrase: phrase(
        'untrusted (?:sender |sending |smtp )?(?:host|ip|server|network|client)|{not} trust(?:ed)? (?:your|this|the sending) (?:host|ip|server|network)',
      ),
    },
    {
      phrase: phrase(
        '(?:no|{not} accept\\S{0,3}|refus\\S{1,3}|reject\\S{0,3}|block\\S{0,3}) (?:any )?(?:mail |e-?mail |messages |connections )?(?:is )?(?:accepted )?from (?:\\S{1,12} )?(?:cloud|hosting|vps|virtual server|data ?cent(?:er|re)|residential|consumer|broadband|home)\\b',
      ),
      also: ['recipient-policy', 'sending-path'],
    },
    {
      phrase: phrase(
        '(?:ip|host|network|server) (?:\\S{1,40} )?(?:{is} )?(?:quarantined|penali[sz]ed|greytrapped)|bad (?:sending |sender |mail )?behaviou?r|(?:due to|because of|for) (?:\\S{1,12} )?suspicious (?:traffic|activity|behaviou?r)',
      ),
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        'suspect(?:ed)? (?:messages|mail|traffic) from|(?:your|this) (?:isp|provider|network|range) {gap}(?:because of|due to) spam|too much spam (?:from|sent|coming|received)|(?:rating|score|standing|trust|ranking) of (?:your|this|the (?:ip|host|server)|\\[?\\d{1,3}\\.\\S{1,14}) {gap}(?:bad|poor|low|negative|insufficient|terrible)|identified as (?:an? )?(?:known )?spam (?:source|sender|host)',
      ),
    },
    { vendor: /\bip_?score\b/i, also: ['content'], confidence: 'medium' },
    { vendor: /\bOFR\d{3}_506\b/, also: ['content'] },
    {
      phrase: phrase(
        '(?<!(?:checksum|\\bhash|fingerprint|\\bdigest|\\btext|\\bbody) .{0,40})(?:spam ?-?traps?\\b|honey ?-?pots?|trap (?:address|mail ?box)\\S{0,2})',
      ),
    },
    {
      phrase: phrase(
        '(?:service|access|connections?|mail|delivery) (?:{is} )?{denied} (?:for|from|to) (?:your |the |this |whole |entire |\\S{0,20}\\d )?(?:ip |address |network )?(?:range|net ?block|subnet|class c)|(?:range|net ?block|subnet) (?:\\S{1,30} )?(?:{is} )?(?:banned|{denied}|unwelcome)',
      ),
      also: ['recipient-policy'],
    },
    {
      phrase: phrase(
        'too (?:many|much) spams? (?:\\S{1,10} )?(?:from|by|sent)|spams? (?:comes?|came|received|originat\\S{2,4}|seen) from (?:your|this)',
      ),
    },
    {
      phrase: phrase(
        '(?:compromised|infected|hijacked|hacked|zombie) (?:machine|host|computer|server|system|device|pc|client|ip|network)|(?:machine|host|computer|server|line) (?:{is} )?infected (?:by|with)|\\bbot ?net\\b|(?:host|ip|server|network|isp)(?:.s)? (?:\\S{1,10} ){0,2}scor(?:e|ed|es|ing) (?:of )?-?\\d',
      ),
      also: ['content'],
    },
    {
      phrase: phrase(
        'dynamic screening|{host} (?:\\S{1,60} )?{is} (?:shut|locked|blocked|kept) out (?:for|until)|bad neighbou?rhood|too much (?:junk|spam|abuse|rubbish) (?:came|comes|coming|seen|received|arriv\\S{2,3}) from',
      ),
    },
    {
      phrase: phrase(
        '(?:connections?|connect|connecting|mail|messages?|traffic) from (?:an? )?(?:\\S{1,10} )?(?:bad|evil|abusive|hostile|rogue) (?:host|network|server|ip|isp|client|machine)|(?:known|very|such a) bad (?:host|network|server|ip|client)\\b|\\bbad host,|(?:ip|ip address|host|server) (?:\\S{1,60} )?{is} flagged|service denied,? closing (?:the )?(?:transmission )?channel|(?:ip|ip address|host|server) (?:\\S{1,60} )?(?:{is} )?temporar(?:il)?y (?:blocked|banned|barred|refused)|no access (?:for|from) (?:this|your) (?:ip|host|server|network)|your ip ?(?:\\(\\S{1,45}\\) )?(?:{is} )?(?:temporar(?:il)?y )?(?:filtered|denied|refused|rejected)|connection (?:from )?(?:\\S{1,60} )?{is}? ?{denied} (?:for|due to) policy',
      ),
      also: ['recipient-policy'],
    },
    {
      wording: phrase(
        '(?:you|your (?:computer|pc|machine|system|server|host|network|device))(?:.re)? ?(?:may ?be|might be|could be|are|is|seems?|appears?|probably)(?: to be)?(?: probably)? (?:infected|compromised|hacked|hijacked|part of a bot)|block\\S{0,3} {gap}infected (?:host|machine|computer|client|system)(?!.{0,60}(?:message|mail|attachment) (?:carries|contains|has))',
      ),
      confidence: 'medium',
      also: ['content', 'sender-account'],
    },
    {
      phrase: phrase(
        `dynamic ip\\b|dynamic\\/residential|residential (?:ip|host|address)|dynamic (?:address|host|pool|range|net)|dial-?up\\b|dsl pool|host ?name (?:\\S{1,60} )?contains (?:your |the |its )?ip\\b|${dynamicAbroad}`,
      ),
      confidence: 'medium',
      also: ['sending-path', 'authentication'],
    },
    {
      phrase: phrase(
        '(?:go away|get lost|bugger off|no|die),? spammers?\\b(?<!address rejected: .{0,24})|un-?authori[sz]ed (?:interface|client|host|server|network|ip)\\b|hijacked (?:net ?block|network|ip|range)s?|(?:block|reject|refuse) (?:all (?:of )?|everything from |mail from )*your (?:provider|isp|network|hoster)|(?:cloud|hosting|vps|residential|dsl|consumer) (?:servers?|hosts?|machines?|users?|addresses|networks?|customers) (?:{is} |may |can |must )?(?:{not}|{denied})|spammers? (?:{is} )?(?:{not} (?:welcome|wanted|allowed)|unwelcome|unwanted)|(?:blocked|rejected|refused|denied|banned) (?:because of|for|due to) (?:\\S{1,12} )?(?:abuse|attacks|misuse|hacking)\\b|your (?:isp|provider|hoster|network) {gap}against spam|(?:blocked|rejected|refused|denied) {gap}(?:on account of|because of|due to|based on) (?:the |your |its )?(?:connecting|sending|client) (?:ip|address|host|server|network)\\b|from (?:an )?(?:unknown|unnamed) network {gap}{denied}|spammy (?:source|sender|history|host|network)',
      ),
      confidence: 'medium',
      also: ['content', 'recipient-policy'],
    },
  ],
  unless: [
    /\b(?:in|on) (?:our|the|my|an?) (?:\S{1,10} )?(?:black|block|deny) ?-?list.{0,40}trap|reputation (?:of|for) (?:your|this|the) account|account(?:'?s)? reputation|sending domain|(?<!ip\/)domain reputation(?!.{0,3} ip)|url domains/i,
  ],
  source: 'https://support.google.com/a/answer/3726730',
});

EXAMPLES: addExamples(ipReputation, {
  is: [
    '521 5.2.1 :  (QRS:B2) https://postmaster.yahooinc.com/error-codes',
    '421 4.3.2 Your IP(192.0.2.61) is filtered',
    '451 too many errors from your ip',
    '550 Dynamic Screening: 192.0.2.15 is shut out for ten hours',
    '550 5.7.1 this message is likely suspicious due to the very low reputation of the sending IP address.',
    '451 4.7.650 The mail server [192.0.2.7] has been temporarily rate limited due to IP reputation.',
    '553 5.7.2 [TSS09] All messages from 192.0.2.7 will be permanently deferred; Retrying will NOT succeed.',
    "554 5.7.1 Your access to this mail system has been rejected due to the sending MTA's poor reputation.",
    'Mauvaise réputation de votre serveur d’envoi',
    'Низкая репутация IP-адреса',
    '421 4.7.0 your server has a dubious mailing history',
    '554 the sender score of 192.0.2.7 is below our limit',
    '550 192.0.2.7 is a known source of spam',
    '550 we do not trust your server yet',
    '550 we do not accept mail from hosting networks',
    '554 the host was penalised for bad behaviour',
    '550 too much spam sent by 192.0.2.7',
    '550 the standing of your host is poor',
    '550 you have sent to our spam trap',
    '554 your server mails honeypot addresses',
    '554 5.7.1 Service denied for your range',
    '421 Too many spams from your IP (192.0.2.61)',
    '554 Connection from a compromised machine',
    '554 rejected: botnet client',
    '554 Din server skickar för mycket skräppost',
    '550 bad neighbourhood: 192.0.2.0/24',
    '521 5.2.1 AOL does not accept your message',
    '550 Mail von dynamischen IP-Adressen nehmen wir nicht',
  ],
  isNot: [
    '550 5.7.1 this message is likely suspicious due to the very low reputation of the sending domain.', // the domain
    '550 5.7.1 spam score 9.1 is too high',
    '554 <bo@corp.example>', // whom it was for
    '554 the hash of this body is known from a spam trap',
  ],
});
