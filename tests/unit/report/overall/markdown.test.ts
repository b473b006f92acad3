import { describe, expect, it } from 'vitest';
import { makeOverall } from '../../../../lib/report/overall/make.ts';
import { overallMarkdown } from '../../../../lib/report/overall/markdown.ts';
import { report, say } from '../../components/samples.ts';
import { translate } from '../../components/translate.ts';
import { CLOCK, DAY, entry, finding, history, overall, unproven } from './samples.ts';

const written = (...given: Parameters<typeof overall>) => overallMarkdown(overall(...given), translate);

const DNS = {
  findings: [
    finding('spf', 'pass', say('fine'), { records: ['v=spf1 mx -all'] }),
    finding('dmarc', 'fail', say('No DMARC'), { fix: 'v=DMARC1; p=none', explanation: say('It matters') }),
    finding('blocklists', 'unchecked', say('Private lists')),
  ],
  failed: [{ check: 'mx', subject: 'acme.example' } as const],
  ties: [{ about: say('Refused'), sentences: ['This explains the bounce.'] }],
};

describe('the report as Markdown', () => {
  it('says who, what and why, in this order', () => {
    const marks = [{ id: 'm', at: CLOCK.now - 2 * DAY, kind: 'service', label: 'New ESP' } as const];
    const text = overallMarkdown(
      makeOverall({
        domain: 'acme.example',
        history: history([unproven(), unproven({ provider: 'google', at: CLOCK.now - 2 * DAY }), entry()], {
          marks,
        }),
        patterns: [
          {
            sentence: say('One provider'),
            evidence: [say('2 of 2')],
            advice: say('Ask them'),
          },
        ],
        advised: [],
        dns: DNS,
        content: { turn: 'now', review: { returned: 'whole', findings: [] } },
        clock: CLOCK,
      }),
      translate,
    );
    expect(text).toMatchInlineSnapshot(`
      "# Report on mail from acme.example

      Made on November 27, 2026 at 10:12 GMT+1, time zone Europe/Berlin · 3 bounces, November 25, 2026 to November 26, 2026

      **For your IT: 2 of 3 bounces are about how your mail is set up or trusted.** DNS shows problems, too (1): they are listed below. That is few: take it as a hint, not as a rule.

      ## What to do, in order

      1. **Your IT:** The server said: No DMARC · Publish this record: \`v=DMARC1; p=none\`
      2. **Your IT:** Hand this report to whoever runs your mail: the replies below say what was refused. · Their server could not verify it is you · 2 of 3 bounces, November 25, 2026 to November 26, 2026
      3. **You:** Read the reply in the evidence below: it says what you can correct. · This address does not exist · 1 of 3 bounces, on November 26, 2026
      4. **You:** After each change check DNS again, then send to a few addresses of your own at several providers before the next batch.

      ## Bounces

      3 bounces, November 25, 2026 to November 26, 2026

      **By what happened**

      | What happened | Where to look | Who acts | Last seen | Bounces |
      | --- | --- | --- | --- | ---: |
      | Their server could not verify it is you | proof of who is sending (SPF, DKIM, DMARC) | Your IT | Nov 26, 2026 | 2 |
      | This address does not exist | the address or the mailbox | You | Nov 26, 2026 | 1 |

      **By who refused it**

      | Provider or domain | Most often | Bounces |
      | --- | --- | ---: |
      | birchwood.example | Their server could not verify it is you | 1 |
      | lumen.example | This address does not exist | 1 |
      | Google | Their server could not verify it is you | 1 |

      ## What stands out

      - The server said: One provider The server said: Ask them · The server said: 2 of 2

      **Changes that were marked**

      | What was changed | Day |
      | --- | --- |
      | New ESP | Nov 25, 2026 |

      ## Authentication and DNS

      - **The server said: Refused:** This explains the bounce.

      - **Problem** · DMARC \`acme.example\`: The server said: No DMARC

        The server said: It matters

        Publish this:

        \`\`\`text
        v=DMARC1; p=none
        \`\`\`

        acme.example, answered by cloudflare-dns.com, November 27, 2026 at 10:12 GMT+1

      - **Good** · SPF \`acme.example\`: The server said: fine

        \`\`\`text
        v=spf1 mx -all
        \`\`\`

      ## Block lists

      Asked of cloudflare-dns.com, November 27, 2026 at 10:12 GMT+1.

      ## Content of the returned message

      Nothing stands out in links, pictures, layout, files and header. Look at who was written to, and why, rather than at words.

      ## What the servers said

      ### Their server could not verify it is you

      - **Stands for:** 2 of 3 bounces, November 25, 2026 to November 26, 2026
      - **Time:** November 26, 2026 at 10:12 GMT+1
      - **Recipient:** \`bo@birchwood.example\`
      - **From:** \`sales@acme.example\`
      - **Reply code:** \`550\`
      - **Status code:** \`5.7.26\`
      - **Refused by:** the recipient's organisation
      - **Outcome:** Permanent
      - **Cause:** \`unauthenticated\`
      - **How sure:** Sure

      \`\`\`text
      550-5.7.26 This mail has been blocked because the sender is unauthenticated.
      \`\`\`

      ### This address does not exist

      - **Stands for:** 1 of 3 bounces, on November 26, 2026
      - **Time:** November 26, 2026 at 10:12 GMT+1
      - **Recipient:** \`ann.lee@lumen.example\`
      - **From:** \`sales@acme.example\`
      - **Reply code:** \`550\`
      - **Status code:** \`5.1.1\`
      - **Refused by:** the recipient's organisation
      - **Outcome:** Permanent
      - **Cause:** \`user-unknown\`
      - **How sure:** Sure

      \`\`\`text
      550 5.1.1 <ann.lee@lumen.example>: User ann.lee unknown
      \`\`\`

      ## Not checked

      - The server said: Private lists
      - MX \`acme.example\` could not be asked
      - The server that sent the mail is not known, so its reverse name and its place on block lists were not checked.
      - Bounces before November 25, 2026, and those that nobody opened in this browser.
      - Mail that arrived: it is not counted, so all shares are of bounces and not of what was sent.
      - How spam filters judge a whole message: only a test message shows that.

      Made by Bounce Lens on the sender’s own computer from the bounces seen there. Nothing was sent anywhere but the DNS questions named above.
      "
    `);
  });

  it('says so where there is nothing', () => {
    expect(overallMarkdown(makeOverall({ ...EMPTY }), translate)).toMatchInlineSnapshot(`
      "# Report on bounced mail

      Made on November 27, 2026 at 10:12 GMT+1, time zone Europe/Berlin · No bounces remembered

      **Nobody can tell yet: no bounce is remembered, and DNS has not been asked.**

      ## Not checked

      - DNS: nobody was asked about SPF, DKIM, DMARC, reverse names and block lists.
      - The content of the message: no returned message was at hand.
      - Other bounces: none are remembered on this computer.
      - How spam filters judge a whole message: only a test message shows that.

      Made by Bounce Lens on the sender’s own computer from the bounces seen there. Nothing was sent anywhere but the DNS questions named above.
      "
    `);
  });

  it('says of a server why it was not checked, where it is known by name only', () => {
    const servers = [
      entry({ route: { server: 'bulk.acme.example' } }),
      entry({ route: { server: 'mail.acme.example', ip: '192.0.2.25' } }),
      entry({ route: { server: 'left-out.acme.example' } }),
      entry({ route: { server: '192.0.2.26' } }),
    ];
    const greeting = (subject: string) => finding('helo', 'pass', say('resolves'), { subject });
    const findings = [greeting('bulk.acme.example'), greeting('mail.acme.example')];
    const why = (name: string) =>
      `- ${name} is known by name only, so SPF for this server, its reverse name and its place on block lists were not checked.`;
    const text = written(servers, { dns: { ...DNS, findings } });
    expect(text.split('\n').filter((line) => line.includes('by name only'))).toEqual([
      why('bulk.acme.example'),
    ]);
    const failed = [{ check: 'helo', subject: 'left-out.acme.example' } as const];
    expect(written(servers, { dns: { ...DNS, findings: [], failed } })).toContain(
      why('left-out.acme.example'),
    );
    expect(written(servers)).not.toContain('by name only');
  });

  it('shows who the message claims to be from, mismatches first', () => {
    const bounce = {
      report: report([]),
      identities: [
        { role: 'from', name: 'acme.example', fit: 'same', isMismatch: false, sentence: say('From') },
        {
          role: 'server',
          name: 'mail.acme.example',
          detail: '192.0.2.25',
          fit: 'same',
          isMismatch: false,
          sentence: say('Fits'),
        },
      ] as const,
      mismatches: [say('Nothing fits')],
    };
    expect(written([unproven()], { bounce: { ...bounce, identities: [...bounce.identities] } })).toContain(
      [
        '## Who the message claims to be from',
        '',
        'The server said: Nothing fits',
        '',
        '- **From, as readers see it:** `acme.example` The server said: From',
        '- **Sent by (outbound server):** `mail.acme.example` `192.0.2.25` The server said: Fits',
      ].join('\n'),
    );
  });

  it('keeps the rest of a long table in one line, and counts it', () => {
    const domains = Array.from({ length: 11 }, (_, at) => entry({ domain: `d${at}.example` }));
    expect(written(domains)).toMatch(/\n\| Others \(3\) \| {2}\| 3 \|\n/);
  });

  it('sets beside failures what was sent, where that is known', () => {
    const tallies = [{ id: 't', day: CLOCK.now - DAY, domain: 'lumen.example', sent: 40, accepted: 39 }];
    const text = overallMarkdown(
      makeOverall({ ...EMPTY, history: history([entry()], { tallies }) }),
      translate,
    );
    expect(text).toContain('| Provider or domain | Most often | Sent | Bounces |');
    expect(text).toMatch(/\| lumen\.example \| [^|]+ \| 40 \| 1 \|/);
    expect(text).not.toContain('Mail that arrived');
  });
});

const EMPTY = {
  history: history([]),
  patterns: [],
  advised: [],
  clock: CLOCK,
};
