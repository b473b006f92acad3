import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const ipReputation = defineCause({
  id: 'ip-reputation',
  bucket: 'reputation',
  actor: 'your-admin',
  when: [
    { phrase: phrase('(?:excessive|too many) bounces') },
    { phrase: phrase('spam statistics') },
    {
      phrase: phrase(
        '(?:connection|connecting) (?:{is} )?{not} (?:authori[sz]ed|allowed|permitted)|{not} (?:allowed|authori[sz]ed|permitted) to connect',
      ),
      confidence: 'medium',
      also: ['recipient-policy', 'sending-path'],
    },
    {
      phrase: phrase(
        'your (?:network|ip|server|host|isp|provider) {gap}(?:no business|{not} welcome|{not} wanted|forbidden|banned|refused)|(?:access )?forbidden by your ip|penalty box|too many previous errors',
      ),
      also: ['recipient-policy'],
    },
    { phrase: phrase('ip:? \\S{1,60} you are {not} allowed to send'), also: ['recipient-policy'] },
    { vendor: /\b(?:DYN:T1|RLY:B\d|CON:B\d)\b|421dynt1/i, also: ['infrastructure'] }, // AOL
    {
      phrase: phrase(
        '(?:com|con|avec une?) (?:baixa|mala|mauvaise|bassa|cattiva) reputa\\S{2,6}|(?:reputação|reputación|réputation|reputazione|reputacja|репутац\\S{1,3}) {gap}(?:baixa|baja|mala|mauvaise|faible|bassa|niska|низк)|schlechte reputation',
      ),
    },
    { vendor: /RejectedByBehaviou?rSpam|\bHL:REP\b/, also: ['content'] },
    {
      phrase: phrase(
        '{not} accept(?:ing)? (?:any )?(?:messages|mail|e-?mail|connections?) from (?:\\S{1,8} )?(?:\\[?\\d{1,3}\\.|your (?:ip|host|server|network))',
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
      phrase: phrase('client host rejected: (?!access denied|cannot find|cannot verify|domain not found)'),
      confidence: 'medium',
      also: ['recipient-policy', 'authentication'],
    },
    { wording: /none\/bad reputation|ip=\S{1,45} - (?:a problem occurred|none)/i }, // T-Online: https://postmaster.t-online.de/
    {
      vendor: /\bAUP#(?:In|I)-?10[1-8]0\b/,
      also: ['infrastructure', 'sender-account'],
      confidence: 'medium',
    },
    { phrase: phrase('suspected (?:bounce attacks|spam ip)') },
    { vendor: /\bip {1,3}(?:address {1,3})?blocked .{0,20}suspicious activity/i },
    { wording: /very low reputation of the sending ip/i },
    { wording: /temporarily rate limited due to ip reputation/i },
    { wording: /unusual rate of unsolicited (?:e-?)?mail originating from your/i },
    { wording: /will be permanently deferred|retrying will not succeed/i, permanence: 'permanent' },
    { wording: /access denied, please try again later/i, at: ['microsoft', 'outlook-com'] },
    { wording: /server busy\. please try again later from \[/i, actor: 'nobody', also: ['infrastructure'] },
    { wording: /esmtp not accepting connections/i, at: ['apple'] },

    {
      wording: /reject due to policy restrictions/i,
      at: ['gmx'],
      also: ['recipient-policy', 'content'],
      confidence: 'medium',
    },
    { vendor: /\[TSS(?:09|1[01])\]/, permanence: 'permanent' },
    { vendor: /\b(?:SC-00[13]|DY-00[12]|S775|S843|IB11[01])\b/ },
    { vendor: /\b(?:OFR006_103|OFR_999|LPN005_510|ES0000[01]{2})\b/, also: ['infrastructure'] },
    { vendor: /\bAUP#(?:In|Out|I|O)?-?1000\b/i },
    {
      phrase: phrase(
        '(?:ip|ip address|host|server|client|network|sender|sending)(?:\\/domain)? (?:\\S{1,60} )?reputation',
      ),
    },
    { phrase: phrase('(?:low|bad|poor|negative|suspicious|weak) (?:\\S{1,20} )?reputation') },
    { phrase: phrase('reputation {gap}(?:low|bad|poor|negative|score|filter|threshold|block)') },
    {
      phrase: phrase(
        '(?:senderbase|sender ?score|trustedsource|talos|brightmail) {gap}(?:reputation|score|rep\\b)',
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
    {
      phrase: phrase(
        '(?:schlecht|niedrig|gering|schwach|unzureichend|mangelhaft|mauvais|faible|m[aá]la?\\b|baj[ao]\\b|baixa|ruim|bassa|cattiva|scarsa|slecht|lage|laag|nisk|z[lł][aąe]\\b|s[lł]ab|n[ií]zk|.patn|низк|плох|d.lig|l[aå]g\\b|d.rlig|\\blav\\b|huono|heikko|d[uü][sş][uü]k|k[oö]t[uü])\\S{0,4} (?:\\S{1,12} )?(?:ruf\\b|reputa|r.puta|репутац|rykte|omd.m|maine|itibar)|(?:reputation|r.putation|reputaci.n|reputa..o|reputazione|reputati[eo]|reputacj|reputac|репутаци|rykte|omd.mme|maine|itibar)\\S{0,4} {gap}(?:schlecht|niedrig|gering|zu schwach|mauvais|faible|insuffis|m[aá]la?\\b|baj[ao]\\b|baixa|ruim|insuficient|bassa|cattiva|insufficiente|slecht|laag|nisk|z[lł]a\\b|n[ií]zk|.patn|низк|плох|d.lig|l[aå]g\\b|d.rlig|huono|heikko|d[uü][sş][uü]k|k[oö]t[uü])|(?:レピュテーション|評価|信頼度|信誉|信譽|声誉|聲譽|평판|신뢰도).{0,14}(?:低|悪|差|不良|不足|낮|나쁘|나쁨|불량)|(?:低い|悪い|不良|낮은|나쁜) ?(?:レピュテーション|評価|信誉|信譽|평판)',
      ),
    },
    {
      phrase: phrase(
        '(?:ungew.e?hnlich|auff.e?llig|verd.e?chtig|inhabitu|anormal|suspect|inusual|sospechos|an.mal|incomum|suspeit|insolit|sospett|anomal|ongebruikelijk|verdacht|nietypow|podejrzan|neobvykl|podez.el|необычн|подозрительн|ovanlig|misst.nkt|us.dvanlig|mist.nkelig|uvanlig|ep.tavalli|ola[gğ]and[ıi][sş][ıi]|..pheli)\\S{0,4} {long}(?:\\bip\\b|ip-|serveur|servidor|server|сервер|serwer)|(?:异常|異常)(?:发送|發送|发信|行为|行為)|(?:发送|發送|发信)(?:行为|行為)?(?:异常|異常)|ip.{0,16}(?:异常|異常|不审|不審)|(?:대량|비정상|의심).{0,24}ip|ip.{0,20}(?:대량|비정상)|大量.{0,8}ip',
      ),
      confidence: 'medium',
    },
  ],
  unless: [/sending domain|domain reputation(?!.{0,3} ip)|url domains/i],
  checks: ['ptr', 'spf'],
  source: 'https://support.google.com/a/answer/3726730',
});

EXAMPLES: addExamples(ipReputation, {
  is: [
    '550 5.7.1 this message is likely suspicious due to the very low reputation of the sending IP address.',
    '451 4.7.650 The mail server [192.0.2.7] has been temporarily rate limited due to IP reputation.',
    '553 5.7.2 [TSS09] All messages from 192.0.2.7 will be permanently deferred; Retrying will NOT succeed.',
    "554 5.7.1 Your access to this mail system has been rejected due to the sending MTA's poor reputation.",
    'Mauvaise réputation de votre serveur d’envoi',
    'Низкая репутация IP-адреса',
  ],
  isNot: [
    '550 5.7.1 this message is likely suspicious due to the very low reputation of the sending domain.', // the domain
  ],
});
