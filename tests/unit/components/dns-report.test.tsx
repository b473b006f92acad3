// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Target } from '../../../lib/diagnosis.ts';
import type { Finding } from '../../../lib/dns/finding.ts';
import type { SpfTrace } from '../../../lib/dns/spf/trace.ts';
import type { Result } from '../../../lib/i18n.ts';
import { offerFor } from '../../../lib/offer.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';
import { recipient, report, say } from './samples.ts';
import { button, press, show, texts, tools } from './show.tsx';

const { check, resolvers, tie, copy } = tools;

const CHECKS: Target[] = [
  { check: 'spf', subject: 'bounce.acme.example', facts: { ip: '192.0.2.1' } },
  { check: 'dmarc', subject: 'acme.example' },
];
const CLICK = 'Check SPF of bounce.acme.example for 192.0.2.1';
const RECORD = 'v=spf1 include:_spf.mailer.example -all';

const finding = (different: Partial<Finding> = {}): Finding => ({
  check: 'spf',
  subject: 'bounce.acme.example',
  verdict: 'fail',
  id: 'spf-result-fail',
  summary: say('SPF fails'),
  records: [],
  at: '2026-11-23T10:12:00Z',
  resolver: 'cloudflare-dns.com',
  ...different,
});

const ask = (answers: Partial<Record<Target['check'], Result<Finding[]>>>) =>
  check.mockImplementation(async ({ check: name }) => answers[name] ?? { ok: true, value: [] });
const found = (...value: Finding[]): Result<Finding[]> => ({ ok: true, value });

const original = {
  from: 'ann@acme.example',
  returnPath: 'x@bounce.acme.example',
  dkim: [{ domain: 'mailer.example', selector: 's1' }],
};
const bounce = report([recipient({ checks: CHECKS, reason: 'spf-fail', bucket: 'authentication' })], {
  original,
});

async function run(shown = bounce): Promise<HTMLElement> {
  const root = show(shown);
  await press(button(root, 'Check'));
  return root;
}

beforeEach(() => {
  check.mockImplementation(async () => found());
  resolvers.mockImplementation(async () => ['Cloudflare', 'Google']);
  tie.mockImplementation(async () => undefined);
});
afterEach(() => vi.clearAllMocks());

describe('before the click', () => {
  it('the button says what it checks, whom it asks, and what else is in the plan', () => {
    const root = show(bounce);
    const offer = button(root, CLICK);
    expect(offer).toBeDefined();
    const note = root.querySelector(`#${CSS.escape(offer?.getAttribute('aria-describedby') ?? '')}`);
    expect(note?.textContent).toBe('asks Cloudflare, or Google if it does not answer');
    expect(texts(root, '.plan li')).toEqual(['Check DMARC of acme.example']);
    expect(check).not.toHaveBeenCalled();
  });

  it('a resolver of the person alone is said to be alone', () => {
    const own = { ...DEFAULT_SETTINGS, resolvers: { first: 'https://dns.acme.example/dns-query' } };
    const root = show(bounce, offerFor(bounce, own));
    expect(texts(root, '.offer .quiet')).toEqual(['asks dns.acme.example and nobody else']);
  });

  it('shows the identities side by side and flags what does not match', () => {
    const root = show(bounce);
    expect(texts(root, '.identities dd')).toEqual([
      'acme.example',
      'bounce.acme.example',
      'mailer.example',
      'not in the notice',
    ]);
    expect(texts(root, '.identities [data-verdict=warn] dd')).toEqual(['mailer.example']);
    expect(texts(root, '.identities p')[0]).toContain('does not match acme.example');
  });

  it('shows no identities where the plan is about the recipient', () => {
    const checks: Target[] = [{ check: 'mx', subject: 'acme.example' }];
    const root = show(report([recipient({ checks })], { original }));
    expect(root.querySelector('.identities')).toBeNull();
  });

  it('a script of the page cannot press it', () => {
    button(show(bounce), CLICK)?.click();
    expect(resolvers).not.toHaveBeenCalled();
    expect(check).not.toHaveBeenCalled();
  });

  it('asks nobody who was not named: a choice made since is told first', async () => {
    resolvers.mockImplementation(async () => ['dns.acme.example']);
    const root = await run();
    expect(check).not.toHaveBeenCalled();
    expect(texts(root, '.offer .quiet')).toEqual(['asks dns.acme.example and nobody else']);
    expect(texts(root, '[role=status]')[0]).toMatch(/^Nothing was asked yet/);
    await press(button(root, 'Check'));
    expect(check).toHaveBeenCalledTimes(2);
  });
});

describe('after the click', () => {
  it('sends every target whole, and names what is still running in its place', async () => {
    let answer = (_: Result<Finding[]>) => {};
    check.mockImplementation(({ check: name }) =>
      name === 'spf'
        ? new Promise((resolve) => {
            answer = resolve;
          })
        : Promise.resolve(
            found(finding({ check: 'dmarc', verdict: 'pass', summary: say('DMARC is there') })),
          ),
    );
    const root = await run();
    expect(check.mock.calls.map(([target]) => target)).toEqual(CHECKS);
    expect(texts(root, '.dns-row').map((text) => text?.slice(0, 28))).toEqual([
      'Checking SPF of bounce.acme.',
      expect.stringContaining('DMARC'),
    ]);
    expect(texts(root, '.tie')).toEqual(['Still asking: SPF']);
    expect(tie).not.toHaveBeenCalled();

    answer(found(finding()));
    await press(undefined);
    expect(texts(root, '.dns-row')[0]).toContain('SPF fails');
    expect(tie).toHaveBeenCalledOnce();
    expect(texts(root, '[role=status]')).toEqual(['DNS check finished.']);
  });

  it('ties the rows back above them, and says it', async () => {
    ask({ spf: found(finding()) });
    tie.mockImplementation(async () => ({
      kind: 'explains',
      sentences: ['This explains the bounce: SPF fails'],
    }));
    const root = await run();
    expect(tie.mock.calls[0]?.[0]).toMatchObject({
      reason: 'spf-fail',
      checks: CHECKS,
      date: bounce.notice.date,
    });
    expect(tie.mock.calls[0]?.[1]).toEqual([finding()]);
    expect(root.querySelector('.tie')?.getAttribute('data-tie')).toBe('explains');
    expect(root.querySelector('.tie')?.nextElementSibling?.className).toBe('dns-rows');
    expect(texts(root, '[role=status]')).toEqual(['This explains the bounce: SPF fails']);
  });

  it('gives a target one row, whose line is about the worst finding and counts those as bad', async () => {
    const fine = finding({ verdict: 'pass', summary: say('Good') });
    const odd = finding({ verdict: 'warn', summary: say('Odd') });
    ask({ spf: found(fine, odd, fine, finding({ verdict: 'info', summary: say('By the way') }), finding()) });
    const root = await run();
    const rows = [...root.querySelectorAll('.dns > .dns-rows > .dns-row')];
    expect(rows).toHaveLength(CHECKS.length);
    expect(rows[0]?.getAttribute('data-verdict')).toBe('fail');
    expect(rows[0]?.querySelector('summary')?.textContent).toBe(
      'SPF Problem: The server said: SPF fails and 1 more',
    );

    const nested = [...(rows[0]?.querySelector('.dns-rows')?.children ?? [])];
    expect(nested.map((row) => row.getAttribute('data-verdict'))).toEqual(['warn', 'info', 'pass']);
    expect(nested[2]?.querySelector('summary')?.textContent).toBe('2 checks are fine');
    expect(nested[2]?.querySelectorAll('.dns-row')).toHaveLength(2);
  });

  it('does not count what is fine beside a problem, nor what is open beside a fact', async () => {
    const fine = finding({ verdict: 'pass', summary: say('Good') });
    ask({
      spf: found(finding(), fine),
      dmarc: found(fine, finding({ verdict: 'unchecked', summary: say('Silent') })),
    });
    const root = await run();
    expect(texts(root, '.dns > .dns-rows > li > details > summary')).toEqual([
      'SPF Problem: The server said: SPF fails',
      'DMARC Could not check: The server said: Silent',
    ]);
  });

  it('says of all lists what their sum says, unless one of them lists', async () => {
    const sum = finding({ id: 'bl-sum', verdict: 'info', summary: say('9 asked, 9 clean') });
    const refused = finding({ id: 'bl-refused', verdict: 'unchecked', summary: say('Refuses browsers') });
    ask({
      spf: found(refused, refused, sum),
      dmarc: found(refused, sum, finding({ summary: say('Listed') })),
    });
    const root = await run();
    expect(texts(root, '.dns > .dns-rows > li > details > summary .said')).toEqual([
      'SPF For information: The server said: 9 asked, 9 clean',
      'DMARC Problem: The server said: Listed',
    ]);
  });

  it('keeps the row of a check that found nothing to say', async () => {
    ask({ spf: found(finding()) });
    const root = await run();
    expect(texts(root, '.dns > .dns-rows > li')[1]).toBe('DMARC Nothing to report.');
  });

  it('a check that breaks is a row that says so', async () => {
    ask({ dmarc: { ok: false, error: { key: 'panel_check_failed' } } });
    const root = await run();
    expect(texts(root, '.dns-row[data-verdict=unchecked]')).toEqual([
      'DMARC Could not ask. Try again in a moment.',
    ]);
  });

  it('the copy for IT has the rows', async () => {
    ask({ spf: found(finding()) });
    const root = await run();
    await press(button(root, 'Copy for IT'));
    expect(copy.mock.calls[0]?.[0]).toContain('SPF fails');
  });
});

describe('the details of a row', () => {
  it('explanation, record with its place marked, the record to publish, the page, and who answered', async () => {
    const mark = { record: 0, start: 7, end: 34 };
    ask({
      spf: found(
        finding({
          explanation: say('The service is not included'),
          records: [RECORD],
          mark,
          fix: 'v=spf1 include:_spf.other.example -all',
          page: { url: 'https://lists.example/remove', label: { key: 'page_removal' } },
        }),
      ),
    });
    const root = await run();
    const details = root.querySelector('.dns-details');
    expect(details?.textContent).toContain('The service is not included');
    expect(details?.querySelector('mark')?.textContent).toBe(RECORD.slice(mark.start, mark.end));
    expect(details?.textContent).toContain('bounce.acme.example, answered by cloudflare-dns.com');
    expect(details?.querySelector('a')?.textContent).toContain('(lists.example)');
    const [copyRecord, copyFix] = details?.querySelectorAll('button') ?? [];
    expect(copyRecord?.textContent).toContain('Copy this record');
    await press(copyRecord);
    expect(copy).toHaveBeenLastCalledWith(RECORD);
    expect(copyRecord?.querySelector('span:not([hidden])')?.textContent).toBe('Copied');
    expect(texts(root, '[role=status]')).toEqual(['Copied']);
    await press(copyFix);
    expect(copy).toHaveBeenLastCalledWith('v=spf1 include:_spf.other.example -all');
    expect(texts(root, '[role=status]')[0]?.trim()).toBe('Copied');
  });

  it('SPF as a tree, with its counters and the term that decided', async () => {
    const term = { start: 0, end: 1, cost: 0, voids: 0, queries: [] };
    const inner: SpfTrace = {
      domain: '_spf.mailer.example',
      record: 'v=spf1 -all',
      result: 'fail',
      terms: [{ ...term, text: '-all', outcome: 'match', lookups: 1 }],
    };
    const trace: SpfTrace = {
      domain: 'bounce.acme.example',
      record: RECORD,
      result: 'fail',
      terms: [
        {
          ...term,
          text: 'include:_spf.mailer.example',
          outcome: 'no-match',
          cost: 1,
          lookups: 1,
          queries: [{ name: '_spf.mailer.example', type: 'TXT', outcome: 'NOERROR', at: '' }],
          child: inner,
        },
        { ...term, text: '-all', outcome: 'match', lookups: 1, reason: say('Everything matches') },
        { ...term, text: 'mx', outcome: 'not-reached', cost: 1, lookups: 1 },
      ],
    };
    ask({ spf: found(finding({ trace })) });
    const root = await run();
    const terms = [...root.querySelectorAll('.spf > ul > li')];
    expect(terms.map((one) => one.getAttribute('data-outcome'))).toEqual([
      'no-match',
      'match',
      'not-reached',
    ]);
    expect(terms[0]?.textContent).toContain('+1 1 of 10 lookups, 0 of 2 empty');
    expect(terms[0]?.textContent).toContain('TXT _spf.mailer.example: NOERROR');
    expect(terms[0]?.querySelectorAll('ul > li')).toHaveLength(1);
    expect(terms[1]?.querySelector('mark')?.textContent).toBe('-all');
    expect(terms[1]?.textContent).toContain('Everything matches');
    expect(terms[2]?.textContent).not.toContain('of 10');
  });

  it('text of strangers stays text', async () => {
    const hostile = '<img src=x onerror=alert(1)>\u202E';
    ask({ spf: found(finding({ records: [hostile], summary: say(hostile), fix: hostile })) });
    const root = await run();
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('.dns-details')?.textContent).not.toContain('\u202E');
  });
});
