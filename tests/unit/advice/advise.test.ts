import { describe, expect, test } from 'vitest';
import { advise } from '../../../lib/advice/advise.ts';
import type { Facts } from '../../../lib/advice/facts.ts';
import { followUps } from '../../../lib/advice/follow-ups.ts';
import { keyOf } from '../../../lib/advice/keys.ts';
import { type Cause, examplesOf } from '../../../lib/causes/define.ts';
import { causes, type Reason } from '../../../lib/causes/index.ts';
import { diagnose } from '../../../lib/diagnose.ts';
import type { Actor, Confidence, Diagnosis, Party, Permanence } from '../../../lib/diagnosis.ts';
import { namedSignal } from '../../../lib/lists/named-signal.ts';
import { loadTranslate } from '../../../scripts/translate.ts';
import { ask, askText, wordsOf } from './notice.ts';

const translate = loadTranslate();

const actors: Actor[] = ['you', 'your-admin', 'recipient', 'recipient-admin', 'provider', 'nobody'];
const outcomes: Permanence[] = ['permanent', 'temporary', 'unknown'];
const parties: Party[] = ['own-organisation', 'recipient-organisation', 'forwarder', 'gateway', 'unknown'];
const levels: Confidence[] = ['high', 'low'];

const facts = (different: Partial<Facts> & { reason: Reason }): Facts => ({
  action: 'failed',
  bucket: causes.find(({ id }) => id === different.reason)?.bucket ?? 'unknown',
  actor: causes.find(({ id }) => id === different.reason)?.actor ?? 'you',
  permanence: 'permanent',
  confidence: 'high',
  party: 'unknown',
  diagnostic: '',
  signal: undefined,
  sharedBy: undefined,
  usualActor: causes.find(({ id }) => id === different.reason)?.actor,
  hasChecks: true,
  notice: { kind: 'failure', genuineness: 'genuine' },
  ...different,
});

/** Every reason with every actor, outcome, party and level: nothing of it may say the wrong thing. */
const everything = causes.flatMap(({ id: reason }) =>
  actors.flatMap((actor) =>
    outcomes.flatMap((permanence) =>
      parties.flatMap((party) =>
        levels.map((confidence) => facts({ reason, actor, permanence, party, confidence })),
      ),
    ),
  ),
);

const address: Record<Actor, RegExp> = {
  you: /^(?!.*\byour IT team\b)(?!Ask the recipient to)/,
  'your-admin': /\byour IT team\b|\bask yours\b/,
  recipient: /\bthe recipient\b|\bthem\b|\bthey\b/,
  'recipient-admin': /\btheir IT team\b|\bthe group's owner\b/,
  provider: /\breport this to\b/,
  nobody: /^(?:Wait|Find another|Reach them)\b/,
};

describe('the first place speaks to the one who has to act', () => {
  test.each(actors)('%s', (actor) => {
    for (const each of everything) {
      if (each.actor !== actor) continue;
      const first = translate(advise(each).firstPlace);
      expect(first, `${each.reason} ${each.permanence} ${each.party}`).toMatch(address[actor]);
    }
  });

  test('and so do all examples of all causes', async () => {
    for (const cause of causes) {
      for (const text of examplesOf(cause as Cause).is) {
        const { recipients } = await diagnose({ form: 'selection', text });
        for (const { advice, actor } of recipients) {
          expect(translate(advice.firstPlace), text).toMatch(address[actor]);
        }
      }
    }
  });
});

test.each(causes.map((cause) => cause as Cause))('$id: its own sentence and steps are shown', (cause) => {
  const { id, bucket, actor, permanence } = cause;
  const usual =
    typeof permanence === 'string' ? permanence : (permanence?.[5] ?? permanence?.[4] ?? 'permanent');
  const said = advise(
    facts({ reason: id as Reason, bucket, actor, permanence: usual, party: 'recipient-organisation' }),
  );
  if (id !== 'transport-rule') expect(said.firstPlace.key).toBe(keyOf(id as Reason, 'first')); // theirs has words of its own
  const shown = said.steps.map(({ key }) => key);
  expect(
    followUps[id as Reason].steps
      .slice(0, 2)
      .filter((key) => key !== 'advice_forward_to_it' && !shown.includes(key)),
  ).toEqual([]);
  if (usual === 'permanent') expect(shown).not.toContain('advice_wait_then_send');
});

describe('every advice', () => {
  test('has at most two follow-ups, none twice (R37)', () => {
    for (const each of everything) {
      const keys = advise(each).steps.map(({ key }) => key);
      expect(keys.length).toBeLessThanOrEqual(2);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('offers a DNS check only where there is one', () => {
    for (const each of everything) {
      const keys = advise({ ...each, hasChecks: false }).steps.map(({ key }) => key);
      expect(keys).not.toContain('advice_check_dns');
    }
  });

  test('never tells anybody to wait for what is permanent (R3)', () => {
    for (const each of everything) {
      if (each.permanence !== 'permanent' || each.reason === 'sending-limit') continue;
      const { firstPlace } = advise({ ...each, actor: 'nobody' });
      if (each.bucket !== 'address') expect(translate(firstPlace)).not.toMatch(/^Wait/);
    }
  });

  test('takes an address off a list only when its own host has called it dead', () => {
    for (const each of everything) {
      const guarded = advise(each).steps.some(({ key }) => key.startsWith('advice_remove_'));
      if (!guarded) continue;
      expect(each).toMatchObject({ bucket: 'address', permanence: 'permanent', confidence: 'high' });
      expect(['recipient-organisation', 'gateway']).toContain(each.party);
    }
  });
});

describe('no step repeats the first place', () => {
  test('neither the way to reach them nor whom to ask', () => {
    for (const each of everything) {
      const { firstPlace, steps } = advise(each);
      const first = translate(firstPlace);
      const keys = steps.map(({ key }) => key);
      if (/by phone or chat|^Reach them/.test(first)) expect(keys, first).not.toContain('advice_other_way');
      if (/\byour IT team\b/.test(first)) expect(keys, first).not.toContain('advice_forward_to_it');
    }
  });

  test('and the note for their IT is named only where it can be copied', () => {
    for (const each of everything) {
      if (each.actor === 'recipient-admin') continue;
      expect(advise(each).steps.map(({ key }) => key)).not.toContain('advice_contact_their_admin');
    }
  });
});

describe('an address fault', () => {
  const dead = '550 5.1.1 <bo@corp.example>: User unknown';

  test('by their own host: off the lists, if nobody can confirm it (R55)', async () => {
    expect((await ask({ reply: dead })).steps.join(' ')).toMatch(/take this address off your lists/);
  });

  test.each([
    ['pasted, nobody knows whose host it was', () => askText(dead)],
    ['behind a forward', () => ask({ reply: dead, to: 'bo@else.example', writtenTo: 'bo@corp.example' })],
    ['for now only', () => ask({ reply: '450 4.1.1 <bo@corp.example>: User unknown' })],
    ['by the own server', () => ask({ reply: dead, remote: null })],
  ])('%s: ask, and keep it', async (_, question) => {
    const said = await question();
    expect(said.bucket).toBe('address');
    expect(wordsOf(said)).not.toMatch(/off your lists/);
  });
});

describe('wrong fixes (R26-R30)', () => {
  test.each([
    ['554 message rejected for policy reasons', /Rewriting the text does not help/], // R26
    ['554 relay access denied', /Block list checks are wasted/], // R27
    [
      '554 5.7.1 client host blocked',
      /Neither new wording nor a change of your sender set-up \(SPF, DKIM, DMARC\)/,
    ], // R28, R29
    [
      '550 5.7.1 SPF check failed: host is not permitted to send for acme.example',
      /^It is not enough that a record exists or passes/,
    ], // R30
    [
      '550 5.7.26 not accepted due to the DMARC policy of acme.example',
      /^It is not enough that a record exists or passes/,
    ], // R30
    ['554 5.7.1 Message contains a blacklisted URL', /sending server is not the problem/], // N8
  ])('%s', async (text, warning) => {
    expect((await askText(text)).warning).toMatch(warning);
  });

  test('policy reasons: authentication comes before content (R11, R26)', async () => {
    const said = await ask({ reply: '554 message rejected for policy reasons' });
    expect(said.firstPlace).toMatch(
      /prove your mail is yours checked first; then look at its links and content/,
    );
    expect(said.steps[0]).toMatch(/DNS check/);
  });

  test('mailbox unavailable is never about copy (R20)', async () => {
    const said = await askText('554 mailbox unavailable');
    expect(wordsOf(said)).not.toMatch(/rewrit|content|SPF|reputation/i);
  });

  test('a 4xx that will not heal says so', async () => {
    expect((await ask({ reply: '451 4.7.1 Relay access denied' })).warning).toMatch(/Block list checks/);
    expect(
      (await ask({ reply: '421 4.7.26 blocked because the sender is unauthenticated' })).permanence,
    ).toBe('temporary');
    expect(advise(facts({ reason: 'spf-record-broken', permanence: 'temporary' })).warning?.key).toBe(
      'advice_waiting_not_enough',
    );
    expect(advise(facts({ reason: 'mailbox-full', permanence: 'temporary' })).warning).toBeUndefined();
  });
});

describe('whose rule and whose server', () => {
  test('a rule of the own company: the own IT, and nobody else', async () => {
    const said = await ask({
      reply: '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy',
      remote: null,
    });
    expect(said).toMatchObject({ actor: 'your-admin', rejectedBy: { party: 'own-organisation' } });
    expect(said.headline).toBe('Your own company stopped this mail');
    expect(wordsOf(said)).not.toMatch(/their IT|Ask the recipient/);
  });

  test('a colleague: "their IT" is the own one', async () => {
    const said = await ask({
      reply: '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required',
      to: 'all@acme.example',
      remote: 'acme-example.mail.protection.outlook.com',
    });
    expect(said.actor).toBe('your-admin');
    expect(said.firstPlace).toMatch(/your IT team/);
  });

  test('a server of a large provider: only the provider can have it removed', async () => {
    const said = await ask({
      reply: '554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org',
      reporting: 'mail-ed1-f41.google.com',
      from: 'ann@gmail.com',
    });
    expect(said.actor).toBe('provider');
    expect(said.firstPlace).toBe('Ask your IT team to report this to Google: the refused server is theirs.');
    expect(said.page).toBeUndefined();
  });

  test('and so it is by the IP that the reply names, whoever reported it', async () => {
    const said = await askText('554 5.7.1 Client host [40.107.22.5] blocked using zen.spamhaus.org');
    expect(said.actor).toBe('provider');
    expect(said.firstPlace).toMatch(/report this to Microsoft 365/);
    const own = await askText('554 5.7.1 Client host [192.0.2.7] blocked using zen.spamhaus.org');
    expect(own.actor).toBe('your-admin');
  });

  test('a list that was shut down: the other side still asks it', async () => {
    const said = await ask({
      reply: '554 5.7.1 Client host [192.0.2.7] blocked using dnsbl.sorbs.net',
    });
    expect(said).toMatchObject({ actor: 'recipient-admin', signal: { id: 'sorbs', reach: 'closed' } });
    expect(said.firstPlace).toMatch(/stop asking this list: it was shut down/);
    expect(said.page).toBeUndefined();
  });

  test('a line that should not send mail itself: a relay, no removal', async () => {
    const said = await ask({
      reply: '554 5.7.1 Client host [192.0.2.7] blocked using pbl.spamhaus.org',
    });
    expect(said.firstPlace).toMatch(/send through your provider's mail server/);
    expect(said.signal?.sentence).toMatch(/not about spam/);
    expect(said.page?.label ?? '').not.toMatch(/removal/);
  });
});

describe('the right page (N12)', () => {
  test.each([
    [
      '554 5.7.1 Client host [192.0.2.7] blocked using zen.spamhaus.org',
      'mx.corp.example',
      'https://check.spamhaus.org/',
    ],
    [
      '550 5.7.606 Access denied, banned sending IP [192.0.2.7].',
      'corp.mail.protection.outlook.com',
      'https://sender.office.com/',
    ],
    [
      '550 5.7.1 client [192.0.2.7] blocked using prs.proofpoint.com',
      'mx0a-1.pphosted.com',
      'https://ipcheck.proofpoint.com/',
    ],
    [
      '550 5.7.27 did not pass SPF authentication',
      'gmail-smtp-in.l.google.com',
      'https://support.google.com/mail/answer/81126',
    ],
  ])('%s', async (reply, remote, url) => {
    expect((await ask({ reply, remote })).page?.url).toBe(url);
  });

  test('a removal is only for what the list holds', () => {
    const signal = namedSignal(
      '554 5.7.1 blocked, see https://www.spamcop.net/bl.shtml?192.0.2.7',
      undefined,
    );
    expect(advise(facts({ reason: 'ip-blocklisted', signal })).page?.url).toMatch(/spamcop/);
    expect(advise(facts({ reason: 'domain-blocklisted', signal })).page).toBeUndefined();
    expect(advise(facts({ reason: 'spam-content', signal })).page).toBeUndefined();
  });

  test('none where nothing can be asked for', async () => {
    for (const reply of ['550 5.1.1 User unknown', '552 5.2.2 Mailbox full', '450 4.2.0 Greylisted']) {
      expect((await ask({ reply })).page).toBeUndefined();
    }
  });

  test('every removal and every form comes after the cause', async () => {
    for (const key of ['page_removal', 'page_support'] as const) {
      expect(translate({ key })).toMatch(/^Once the cause is fixed/);
    }
  });
});

describe('a delay', () => {
  test.each(causes.map(({ id }) => id))('%s: no second mail, whatever the reason', (reason) => {
    const { firstPlace, steps } = advise(
      facts({ reason, notice: { kind: 'delay', genuineness: 'genuine' } }),
    );
    const words = [firstPlace, ...steps].map(translate).join(' ');
    expect(words).toMatch(/do not send it again/);
    expect(words.replace('do not send it again', '')).not.toMatch(/send it (?:again|once more)/);
  });
});

test('advice is keys, never text', async () => {
  const { recipients } = await diagnose({ form: 'selection', text: '550 5.1.1 User unknown' });
  const [recipient] = recipients as [Diagnosis];
  expect(recipient.advice.itDetail).toEqual({ key: 'it_user_unknown' });
});
