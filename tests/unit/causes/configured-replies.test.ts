import { describe, expect, test } from 'vitest';
import { classify } from '../../../lib/diagnose.ts';
import { readReply } from '../../../lib/notice/reply.ts';
import { providerInText } from '../../../lib/providers/index.ts';

const decide = (text: string) => {
  const reply = readReply(text);
  return classify({ ...reply, diagnostic: reply.text, provider: providerInText(text) });
};

/** What administrators and hosters write themselves: near wordings that mean different things. */
describe('a reply of an administrator', () => {
  test.each([
    // a check that fails for now says nothing of the address
    ['450 4.3.0 could not verify the recipient', 'server-busy'],
    ['550 5.1.1 could not verify the recipient', 'user-unknown'],
    ['451 4.3.5 greylisting service is misconfigured', 'server-busy'],
    ['451 4.7.1 greylisting in force', 'greylisted'],
    // rights at one's own host, and at theirs
    ['550 You are not permitted to send mail to external hosts', 'account-blocked'],
    ['550 You are not permitted to send mail to <kim@corp.example>', 'allowed-senders-only'],
    ['550 You are not permitted to send mail from this domain', 'sender-address-refused'],
    ['550 Unauthenticated users are not allowed', 'smtp-auth-required'],
    ['550 Unauthenticated users are not allowed to write to this group', 'group-restricted'],
    ['550 This server is not allowed to use that sender domain', 'spf-fail'],
    // so many at once, so many in a while
    ['450 4.7.1 only 12 recipients per 3 minutes', 'sender-rate-limit'],
    ['452 4.5.3 only 12 recipients: more recipients than allowed', 'too-many-recipients'],
    ['554 only 12 mails per day', 'sending-limit'],
    ['451 rate exceeds what we take, rate limiter is broken', 'sender-rate-limit'],
    // bounces
    ['553 bounces with several recipients are refused', 'too-many-recipients'],
    ['550 bounces are not welcome', 'sender-address-refused'],
    ['550 bogus bounce', 'spam-content'],
    ['550 expired SRS address', 'user-unknown'],
    // whose domain
    ['553 Your sender domain must exist', 'sender-domain-dns'],
    ['550 sender kim@acme.localdomain has a reserved top-level domain', 'sender-domain-dns'],
    ['550 usuario desconocido en el dominio', 'user-unknown'],
    ['550 dominio desconocido', 'domain-not-found'],
    // whom a policy, a list or a block is about
    ['554 local policy: message holds a virus', 'virus'],
    ['554 5.7.1 local policy', 'local-policy'],
    ['554 Email policy violation in the body', 'policy-content-or-auth'],
    ['550 mail refused by her sieve script: spam', 'spam-content'],
    ['550 mail refused by her sieve script', 'sender-blocked-by-recipient'],
    ['550 sender blocked because of grievances', 'sender-distrust'],
    ['550 sender blocked', 'sender-blocked-by-recipient'],
    ['550 outgoing host blocked because of spam', 'ip-blocklisted'],
    ['550 rejected, refused by policy', 'local-policy'],
    ['550 slow down: you are sending too much', 'sender-rate-limit'],
    ['550 you are sending too much', 'sending-limit'],
    ['550 your domain does not accept bounces', 'sender-domain-dns'],
    ['550 we do not accept mail to other domains', 'relay-denied'],
    ['550 refused by recipient: classified as spam', 'spam-content'],
    ['550 external sender using our own address', 'anti-spoofing'],
    ['554 Mail from kim@acme.example blocked for policy reasons', 'sender-blocked-by-recipient'],
    ['554 kim@acme.example is blacklisted', 'sender-blocked-by-recipient'],
    ['554 192.0.2.4 is blacklisted', 'ip-blocklisted'],
    ['550 192.0.2.4 denied after a brute-force attack', 'security-violation'],
    ['550 dynamic hosts are turned away', 'ip-reputation'],
    // what was sent
    ['550 mail to undisclosed recipients', 'header-malformed'],
    ['550 closed mailbox', 'mailbox-disabled'],
    ['552 the size of the content exceeds our maximum', 'message-too-big'],
    ['550 the subject must begin with a project name', 'transport-rule'],
    ['550 messages in koi8-r are not accepted', 'spam-content'],
    // more of what their causes know
    ['550 your account is locked because of complaints', 'account-blocked'],
    ['550 Vos envois sont bloqués, trop de plaintes', 'account-blocked'],
    ['550 you are not in their accept list', 'allowed-senders-only'],
    ['550 ドメイン指定のため受信できません', 'allowed-senders-only'],
    ['550 The box has an allow list, ask its owner to add you', 'allowed-senders-only'],
    ['550 the contact list of bo does not include you', 'allowed-senders-only'],
    ['421 too much junk came from 192.0.2.4 today', 'ip-reputation'],
    ['550 connection from a very bad host', 'ip-reputation'],
    ['450 refused, your computer might be infected', 'ip-reputation'],
    ['550 your IP was temporarily banned', 'ip-reputation'],
    ['550 Dynamic pool, contact your provider', 'ip-reputation'],
    ['554 go away, spammer', 'ip-reputation'],
    ['554 mx3.corp.example', 'ip-reputation'],
    ['550 please use our form instead', 'local-policy'],
    ['554 this TLD is banned', 'local-policy'],
    ['This mailbox is not monitored', 'local-policy'],
    ['Your follow-up was rejected: the ticket has been closed', 'local-policy'],
    ['550 policy refusal 7', 'local-policy'],
    ['554 against the house rules of this server', 'local-policy'],
    ['550 gegen unsere Richtlinien', 'local-policy'],
    ['Vermutlich liegt ein Problem oder eine Richtlinie im System des Empfängers vor', 'local-policy'],
    ['probably a problem or a policy setting at the mail system of the recipient', 'local-policy'],
    ['수신자가 현재 수신을 제한하고 있습니다', 'local-policy'],
    ['550 收件人限制了接收邮件', 'local-policy'],
    ['550 bo is not accepting any mail', 'mailbox-disabled'],
    ['553 sorry, your envelope recipient is in my badrcptto list (#5.7.1)', 'mailbox-disabled'],
    ['550 SL E504 Account disabled', 'mailbox-disabled'],
    ['550 Mailbox of a former staff member, please write to desk@corp.example', 'mailbox-disabled'],
    ['550 mailbox was put to sleep after two years without login', 'mailbox-disabled'],
    ['550 inactive mbox', 'mailbox-disabled'],
    ['550 this is a no reply box', 'mailbox-disabled'],
    ['550 this is a send-only address', 'mailbox-disabled'],
    ['550 the student has graduated', 'mailbox-disabled'],
    ['550 5.2.1 this mailbox is suspended, club dues not paid', 'mailbox-disabled'],
  ])('%s: %s', (text, reason) => {
    expect(decide(text).reason).toBe(reason);
  });

  test.each([
    ['553 your EHLO is wrong', 'address'],
    ['553 the envelope sender is refused', 'address'],
    ['556 too many sessions of this ip', 'address'],
  ])('is not about an address by its code alone: %s', (text, bucket) => {
    expect(decide(text).bucket).not.toBe(bucket);
  });

  test.each(['550 Not allowed', '550 5.7.1 Permission denied', '550 Unauthorized sender'])(
    'that says hardly anything is not taken for sure: %s',
    (text) => {
      const { bucket, confidence } = decide(text);
      expect(bucket).toBe('recipient-policy');
      expect(confidence).not.toBe('high');
    },
  );
});
