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
  ],
  isNot: [
    '550 5.7.1 this message is likely suspicious due to the very low reputation of the sending domain.', // the domain
  ],
});
