import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const sendingLimit = defineCause({
  id: 'sending-limit',
  bucket: 'sender-account',
  actor: 'you',
  permanence: 'temporary',
  when: [
    { phrase: phrase('you are sending (?:too many|too much|e-?mails too|mail too)') },
    {
      phrase: phrase('message count quota|(?:mail )?account has exceeded \\d|policy rejection:? message'),
      also: ['reputation'],
    },
    {
      phrase: phrase(
        'message submission temporarily disabled|too many (?:mails|messages|e-?mails|recipients) (?:sent )?from your (?:account|mailbox)|your (?:account|mailbox|e-?mail) (?:has |may |can |is )?(?:sent?|sending) (?:to )?(?:too many|\\d{1,6}|only)|(?:outgoing|outbound) (?:mail|e-?mail|message) limit',
      ),
    },
    {
      phrase: phrase(
        'max(?:imum)? \\d{1,6} (?:invii|messages|mails|e-?mails|recipients) (?:ogni|per|every|each|a|an) ',
      ),
    },
    { vendor: /\b(?:MI:SFQ|MI:STC|MI:DMC|MI:CEL|RP:RCL|MI:QRC)\b/, also: ['reputation'] }, // NetEase: https://help.163.com/
    {
      phrase: phrase(
        '(?:daily|hourly|monthly|weekly) (?:message|sending|mail|e-?mail|smtp|recipient|relay)? ?(?:quota|limit|allowance|maximum) {gap}(?:exceeded|reached|used up|exhausted|hit)',
      ),
    },
    {
      phrase: phrase(
        '(?:(?:sending|send|outbound|outgoing) (?:limit|quota)|e-?mail limit) {gap}(?:exceeded|reached|hit)|email_limit_exceeded|maximum sending rate exceeded|throttling failure',
      ),
    },
    {
      wording: /too many recipients(?: for this sender)?\b/i,
      at: ['google', 'microsoft'],
      also: ['sending-path'],
    },
    { vendor: /\bAUP#(?:In|Out|I|O)?-?(?:1550|1580)\b/i },
    { wording: /reached (?:a|your|the) (?:daily )?limit for (?:sending mail|message recipients)/i },
    { wording: /submission quota (?:was )?exceeded|sender'?s submission quota/i },
    { wording: /this email has been rate limited(?! because)/i, also: ['reputation'] },
    { token: /SubmissionQuotaExceeded/ },
    {
      phrase: phrase(
        '(?:daily|hourly|monthly|your|user|account|peak) {gap}(?:sending|send|submission|smtp relay|relay) (?:quota|limit)',
      ),
    },
    {
      phrase: phrase(
        "you (?:have|has|'ve) {gap}(?:reached|exceeded|hit) {gap}(?:sending|send|daily|hourly|outgoing|message|recipient|e-?mail|mail)s? {gap}(?:limit|quota)",
      ),
    },
    {
      phrase: phrase(
        '(?:reached|exceeded|over) {gap}(?:your|the|its) (?:\\S{1,20} )?(?:sending|daily sending|hourly sending|outgoing|outbound|submission) {gap}(?:limit|quota|thread)',
      ),
    },
    {
      phrase: phrase(
        'domain {gap}(?:has )?exceeded the max(?:imum)? (?:defers|emails|messages) {gap}per hour',
      ),
    },
    { phrase: phrase('exceeding outbound thread limit') },
    { phrase: phrase('(?:limit de envio|límite de envío|sendelimit|limite d.envoi)') },
    { enhanced: /^5\.4\.5$/ },
    { enhanced: /^5\.1\.90$/ },
    { enhanced: /^5\.2\.2$/, with: /submission|sending/i },
  ],
  source: 'https://support.google.com/a/answer/3726730',
});

EXAMPLES: addExamples(sendingLimit, {
  is: [
    '550 5.4.5 Daily user sending limit exceeded.',
    '550 5.2.2 Submission quota exceeded',
    "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients",
    'You have reached a limit for sending mail. Your message was not sent.',
    '554 You have exceeded your hourly sending limit, try tomorrow',
  ],
  isNot: [
    "552 5.2.2 The recipient's inbox is over quota", // theirs, not yours
    '450 4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages', // their limit
  ],
});
