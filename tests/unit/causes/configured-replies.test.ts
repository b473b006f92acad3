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

  // a word in its other sense, or the word beside it that decides
  test.each([
    ['552 there is too much mail kept in this account', 'mailbox-full'],
    ['550 too much mail from you in an hour', 'sender-rate-limit'],
    ['Message limit of the inbox was hit', 'mailbox-full'],
    ['554 <kim@corp.example>... Service unavailable', 'generic-rejection'],
    ["554 refused because of the addressee's personal rules", 'sender-blocked-by-recipient'],
    ['550 Mail rejected because of our filter for spam', 'spam-content'],
    ['ルール名：暗号化ZIP拒否', 'attachment-blocked'],
    ['550 送信元IPを拒否しました', 'ip-blocklisted'],
    ['541 5.4.1 Mail rejected by destination domain, score of this message was 12 of 7', 'spam-content'],
    ['541 5.4.1 Mail rejected by destination domain', 'local-policy'],
    ['550 this user exceeds her receiving limit', 'recipient-rate-limit'],
    ['450 mail rate limit, MI:CCL 192.0.2.7', 'sender-rate-limit'],
    ['450 MI:CCL 192.0.2.7', 'protocol-violation'],
    ['Der Anhang hat eine Endung, die unser Server nicht annimmt', 'attachment-blocked'],
    ['Die angehängte Datei ist bei uns nicht gestattet', 'attachment-blocked'],
    ['Rule 7: script inside RAR', 'attachment-blocked'],
    ['550 The server mail.corp.example could not be found: it does not exist', 'domain-not-found'],
    ['450 DT:SUM triplet seen for the first time', 'greylisted'],
    ['550 user or domain not served by this machine', 'user-unknown'],
    ['550 domain not served by this machine', 'relay-denied'],
    ['550 checksum of the body: text hash listed by RBL', 'spam-content'],
    ['550 Verification failed for <kim@corp.example> no mailbox for this recipient', 'user-unknown'],
    ['550 neither: no DKIM and no SPF', 'unauthenticated'],
    ['550 usuário desconhecido neste domínio', 'user-unknown'],
    [
      '554 Reject due to policy restrictions, see https://postmaster.web.de/en/case?c=hi22&i=ip',
      'header-malformed',
    ],
    ['550 your domain has been spamming our users', 'domain-reputation'],
    ['550 192.0.2.9 is on our block list after a spam trap hit', 'ip-blocklisted'],
    ["The user's server is out of disk space", 'system-full'],
    ['Text over 459 characters refused', 'message-too-big'],
    ['mail is beyond the 20 megabytes we accept', 'message-too-big'],
    ['451 Deferred: Connection timed out during user open with mail.corp.example', 'connection-timeout'],
    ['550 geweigerd op basis van onze regels', 'local-policy'],
    ['550 cannot find "kim" in our staff directory', 'user-unknown'],
    ['550 user keeps a private allow list', 'allowed-senders-only'],
    ["550 192.0.2.9 doesn't reverse-resolve to any name", 'ptr-missing'],
    ['550 recipient address is not there', 'user-unknown'],
    ['550 blackholed: 192.0.2.9', 'ip-blocklisted'],
    ['kim@corp.example was turned off last spring', 'mailbox-disabled'],
    [
      'Die Empfängerin hat eine Regel gesetzt, die Post dieses Absenders abweist',
      'sender-blocked-by-recipient',
    ],
    ['Fax not sent: too many redials, no answer', 'connection-timeout'],
    ['554 A fájl vírusos', 'virus'],
    ['550 Su dominio está desde ayer bloqueado', 'domain-blocklisted'],
    ['550 Votre domaine a été bloqué chez nous', 'domain-blocklisted'],
    ['550 5.7.1 Message refused because of company policy (filter B)', 'transport-rule'],
    ['unable to look up host mail.corp.example: No address associated with name', 'dns-failure'],
    ['550 192.0.2.0/24 listed for spam', 'ip-blocklisted'],
    ['550 We called back the return path kim@corp.example: user unknown', 'sender-address-refused'],
    [
      'Adresat włączył regułę, która odrzuca listy od nadawcy kim@corp.example. Serwer nie będzie ponawiał prób',
      'sender-blocked-by-recipient',
    ],
    ['Object: plan.7z Status: encrypted', 'attachment-blocked'],
    ['550 host 192.0.2.9 is in SPEWS', 'ip-blocklisted'],
  ])('%s means %s', (text, reason) => {
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
