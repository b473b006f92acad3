import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const mailboxDisabled = defineCause({
  id: 'mailbox-disabled',
  bucket: 'address',
  actor: 'nobody',
  permanence: { 5: 'permanent' },
  when: [
    {
      phrase: phrase(
        'no-?reply address|(?:organi[sz]ation|company|firm|business) (?:has |is )?(?:closed|dissolved|shut down|ceased)',
      ),
    },
    { phrase: phrase('\\b5\\.2\\.1\\b {long}mailbox unavailable') },
    {
      phrase: phrase(
        '(?:dominio|domain|domaine|domínio) (?:\\S{1,60} )?(?:caducado|scaduto|expirado|expiré|has expired|abgelaufen)',
      ),
      also: ['infrastructure'],
    },
    {
      phrase: phrase(
        'casella {gap}sospes|(?:casella|utente|account) {gap}(?:disabilitat|disattivat|sospes|inattiv)|skrzynka {gap}(?:zablokowan|zawieszon|nieaktywn)|boîte {gap}(?:désactivée|fermée|suspendue)|de-?activated (?:due|because|after|for)|(?:non|in) ?(?:-| )?usage',
      ),
    },
    {
      phrase: phrase(
        '(?:recipient|mail ?box|user|address) (?:(?!temporar)\\S{1,60} )?(?:{is} )?(?:currently )?unavailable',
      ),
      actor: 'you',
      confidence: 'medium',
      also: ['infrastructure'],
    },
    { wording: /policy rejection on the target address/i, at: ['yandex'] },
    { enhanced: /^[45]\.2\.0$/, confidence: 'low', also: ['recipient-policy', 'content'] },
    { wording: /account that you tried to reach is (?:inactive|disabled)/i },
    { vendor: /\b(?:LPN\w{0,4}_42[06]|OFR\w{0,4}_42[06])\b|\/err\/3\b|p=DisabledUser/i },
    { wording: /\(554\.30\)|is no longer valid/i },
    { wording: /relay not permitted for user/i, at: ['apple'] },
    {
      phrase: phrase(
        '{recipient} (?:\\S{1,60} )?(?:{is} )?(?:currently |temporarily |permanently |now |an? |been |marked |locally |administratively )*(?:disabled|inactive|deactivated|suspended|locked|closed|terminated|discontinued|blocked|frozen|expired|cancell?ed|archived|on hold|removed|deleted|retired|not active|unused|dormant|abandoned|obsolete|lapsed|cancell?ed|withdrawn|{not} active)(?! (?:by (?:spam|dnsbl|rbl|\\S{1,60}\\.)|from|using|for (?:spam|sending)|due to (?:spam|policy)))',
      ),
    },
    {
      phrase: phrase(
        '(?:disabled|inactive|deactivated|suspended|locked|closed|expired|terminated|dormant|archived|discontinued|frozen|deleted|blocked) {recipient}',
      ),
    },
    { phrase: phrase('(?:blocked|disabled|closed|deactivated) (?:due to|for|because of) inactivity') },
    {
      phrase: phrase(
        '(?:account|mailbox|user|address) {gap}no longer (?:in use|used|available|active|accepts?|accepting|in service|monitored|valid)',
      ),
    },
    {
      phrase: phrase(
        'no longer (?:accepts?|accepting|receiv(?:es|ing)) (?:mail|e-?mail|messages)|no longer (?:on server|active)',
      ),
    },
    {
      phrase: phrase(
        '{recipient} (?:\\S{1,60} )?(?:has been |is |was )?(?:cannot be accessed|{not} (?:accepting|receiving|able to receive|enabled|activated|accept|receive|available))',
      ),
    },
    {
      phrase: phrase('mailbox (?:currently |temporarily )?(?:unavailable|inaccessible|{not} available)'),
      actor: 'you',
      confidence: 'medium',
    },
    {
      phrase: phrase(
        'recipient {gap}(?:has been |is )?disabled|user account is (?:\\S{1,20} )?(?:off|disabled)',
      ),
    },
    {
      phrase: phrase(
        '邮箱被锁|已被禁用|停用|沉默|compte (?:est )?(?:bloqué|désactivé|suspendu|clos)|konto (?:ist )?(?:gesperrt|deaktiviert|geschlossen)|postfach (?:ist )?(?:gesperrt|deaktiviert|geschlossen|stillgelegt)|cuenta (?:está )?(?:desactivada|suspendida|bloqueada)|conta (?:está )?(?:desativada|suspensa|bloqueada)|почтовый ящик {gap}(?:отключен|заблокирован)|аккаунт {gap}заблокирован',
      ),
    },
    { enhanced: /^5\.2\.1$/, notAt: ['att'] },
  ],
  unless: [
    /due to (?:spam|policy|content)|sending address|outgoing|outbound|message sending|at a rate|tenant|your account|email sending|from sending|unavailable or access denied|sender|\b525 (?:5\.7\.13 )?user account|account (?:out|in)bounds/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3',
});

EXAMPLES: addExamples(mailboxDisabled, {
  is: [
    '550 5.2.1 The email account that you tried to reach is inactive.',
    '554 30 Sorry, your message cannot be delivered. This mailbox is disabled (554.30).',
    '550 5.7.1 <mia@corp.example>: mailbox closed by owner',
    '554 mailbox unavailable',
    '450 4.2.1 Recipient account is suspended',
  ],
  isNot: [
    '550 5.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages', // too much mail at once
    '550 Your account has been suspended from sending because of abuse', // your own account
  ],
});
