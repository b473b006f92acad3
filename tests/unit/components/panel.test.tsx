// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { backscatterAdvice } from '../../../lib/advice/other-notices.ts';
import { recipient, report, say } from './samples.ts';
import { button, press, show, texts, tools } from './show.tsx';

const { copy, write } = tools;

afterEach(() => vi.clearAllMocks());

describe('a failure', () => {
  it('says what happened, whom it concerns, whether it is over and who acts', () => {
    const root = show(report([recipient()]));
    expect(texts(root, 'h2')).toEqual([expect.stringContaining('Their mailbox is full')]);
    expect(texts(root, '.head .meta > *')).toEqual([
      'accounts@acme.example',
      'May clear up',
      'The recipient has to act',
    ]);
    const named = root.querySelector('section')?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(named).toEqual([root.querySelector('h2')?.id, root.querySelector('.who')?.id]);
    expect(texts(root, '.advice dt')).toEqual(['Look first', 'Then']);
    expect(texts(root, '.confidence')).toEqual(['Sure']);
  });

  it('marks the deciding words in the quote and in the full reply', () => {
    const root = show(report([recipient()]));
    expect(texts(root, 'summary mark')).toEqual(['inbox is out of storage space']);
    expect(texts(root, '.reply')).toEqual([recipient().diagnostic]);
    expect(texts(root, '.facts dt')).toContain('Reply code');
  });

  it('offers no DNS check where DNS explains nothing', () => {
    expect(button(show(report([recipient()])), 'Check')).toBeUndefined();
  });

  it('says that a temporary failure which was given up is no longer tried', () => {
    const root = show(report([recipient({ permanence: 'temporary' })]));
    expect(texts(root, '.permanence')).toEqual(['Temporary, but no longer being tried']);
  });

  it('shows low confidence and what else it could be', () => {
    const root = show(report([recipient({ confidence: 'low', also: ['content'] })]));
    expect(root.textContent).toContain('Most likely');
    expect(texts(root, '.confidence')).toEqual(['Not sure']);
    expect(root.textContent).toContain('Also possiblethe content of the mail');
  });
});

describe('one level down', () => {
  const listed = recipient({
    bucket: 'reputation',
    reason: 'ip-blocklisted',
    signal: { id: 'spamhaus-zen', name: 'Spamhaus ZEN', reach: 'public' },
    advice: {
      ...recipient().advice,
      warning: { key: 'advice_host_not_copy' },
      signal: { key: 'signal_public', values: ['Spamhaus ZEN'] },
      page: {
        url: 'https://check.spamhaus.org/',
        host: 'check.spamhaus.org',
        label: { key: 'page_removal' },
      },
    },
  });

  it('names the list, and links to its page with the host beside it', () => {
    const root = show(report([listed]));
    expect(texts(root, '.advice dt')).toEqual(['Look first', 'Then', 'Careful', 'It names', 'Official page']);
    const link = root.querySelector('a');
    expect(link?.textContent).toBe('Once the cause is fixed, ask for removal (check.spamhaus.org)');
    expect(link?.getAttribute('href')).toBe('https://check.spamhaus.org/');
    expect(link?.getAttribute('target')).toBe('_blank');
    expect(link?.getAttribute('rel')).toBe('noreferrer');
  });

  it('keeps the detail for IT folded', () => {
    const root = show(report([listed]));
    const detail = root.querySelector<HTMLDetailsElement>('.for-it');
    expect(detail?.open).toBe(false);
    expect(texts(root, '.for-it summary')).toEqual(['For your IT team']);
  });

  it('has neither list nor page for an address fault', () => {
    const root = show(report([recipient()]));
    expect(root.querySelector('a')).toBeNull();
    expect(texts(root, '.advice dt')).toEqual(['Look first', 'Then']);
  });
});

describe('several recipients', () => {
  const other = recipient({
    address: 'b@acme.example',
    reason: 'user-unknown',
    advice: { ...recipient().advice, headline: say('No such address') },
  });

  it('has a row for each answer, the first opened', () => {
    const root = show(report([recipient(), other]));
    expect(texts(root, 'h2')).toEqual(['Not delivered to 2 people']);
    expect([...root.querySelectorAll<HTMLDetailsElement>('.row')].map((row) => row.open)).toEqual([
      true,
      false,
    ]);
  });

  it('folds those with the same answer', () => {
    const root = show(report([recipient(), recipient({ address: 'c@acme.example' }), other]));
    expect(texts(root, '.row .who')).toEqual(['2 people, same reason', 'b@acme.example']);
    expect(texts(root, '.addresses')).toEqual(['accounts@acme.example, c@acme.example']);
  });

  it('folds nobody whose advice or check would be another one', () => {
    const { advice } = recipient();
    const listed = (name: string) => recipient({ advice: { ...advice, signal: say(name) } });
    expect(texts(show(report([listed('One list'), listed('Another list')])), '.row')).toHaveLength(2);
    const checked = (subject: string) => recipient({ checks: [{ check: 'domain', subject }] });
    const [one, two] = [checked('onne.example'), checked('twoo.example')];
    expect(texts(show(report([one, two])), '.row')).toHaveLength(2);
    expect(texts(show(report([one, checked('onne.example')])), '.row')).toEqual([]);
  });

  it('leaves out those whose mail arrived', () => {
    const root = show(report([recipient(), recipient({ address: 'ok@acme.example', action: 'delivered' })]));
    expect(root.textContent).not.toContain('ok@acme.example');
  });
});

describe('other notices', () => {
  it('a delay says how long it is still tried, and not to send it again', () => {
    const delayed = recipient({
      action: 'delayed',
      permanence: 'temporary',
      retryUntil: '2099-01-06T14:00:00Z',
    });
    const root = show(report([delayed], { kind: 'delay' }));
    expect(texts(root, '.notable')[0]).toMatch(
      /^Not delivered yet, still trying until .*January.*Do not send it again\.$/,
    );
    expect(texts(root, '.permanence')).toEqual(['Temporary, still being tried']);
  });

  it('a fake replaces everything', () => {
    const fake = report([recipient({ checks: [{ check: 'spf', subject: 'acme.example' }] })], {
      kind: 'not-a-bounce',
      genuineness: 'fake',
    });
    const root = show({ ...fake, reasons: [{ key: 'panel_fake_held' }] });
    expect(texts(root, 'h2')).toEqual(['This is not a real bounce']);
    expect(root.querySelector('section')?.dataset.bucket).toBe('fake');
    expect(texts(root, '.reasons li')).toHaveLength(1);
    expect(root.textContent).toContain('Do not click anything in it, and do not reply.');
    expect(button(root, 'Check')).toBeUndefined();
    expect(root.querySelector('a')).toBeNull();
  });

  it('backscatter sends people to their Sent folder', () => {
    const root = show(report([recipient({ advice: backscatterAdvice })], { genuineness: 'backscatter' }));
    expect(texts(root, 'h2')).toEqual(['You probably never sent this message']);
    expect(texts(root, '.first dd')).toEqual(['Look in your Sent folder for this message.']);
  });

  it.each([
    [
      'without a reason',
      [recipient({ bucket: 'unknown', reason: 'no-diagnostic', diagnostic: '', confidence: 'low' })],
    ],
    ['without a recipient', []],
  ])('unknown %s says where the full text is', (_, recipients) => {
    const root = show(report(recipients));
    expect(texts(root, 'h2')).toEqual(['The notice does not say why']);
    expect(texts(root, '.help li')).toHaveLength(3);
    expect(button(root, 'Copy for IT')).toBeDefined();
  });
});

describe('copying', () => {
  it('writes a note for their IT where their IT has to act', async () => {
    const theirs = recipient({ actor: 'recipient-admin', bucket: 'recipient-policy' });
    const root = show(report([theirs]));
    await press(button(root, 'Write to their IT'));
    expect(texts(root, '.preview')[0]).toContain(
      'Subject: Our mail to accounts@acme.example is being refused\n',
    );
    const draft = root.querySelector<HTMLAnchorElement>('.share a');
    expect(draft?.href).toMatch(/^mailto:postmaster@acme\.example\?subject=Our%20mail%20to/);
    await press(button(root, 'Copy this text'));
    expect(copy.mock.calls[0]?.[0]).toBe(texts(root, '.preview')[0]);
    await press(button(root, 'Write to their IT'));
    expect(root.querySelector('.share')).toBeNull();
    const others = show(report([recipient()]));
    expect(button(others, 'Write to')).toBeUndefined();
  });

  it('says so when nothing could be written', async () => {
    write.mockResolvedValueOnce(undefined);
    const root = show(report([recipient()]));
    await press(button(root, 'Copy for IT'));
    expect(copy).not.toHaveBeenCalled();
    expect(texts(root, '[role="status"]')[0]).toMatch(/did not allow copying/);
  });

  it('answers in the button and in the status region', async () => {
    const root = show(report([recipient()]));
    expect(texts(root, '[role="status"]')).toEqual(['']);
    await press(button(root, 'Copy for IT'));
    expect(texts(root, '[role="status"]')).toEqual(['Copied']);
    expect(copy).toHaveBeenCalledOnce();
  });

  it('says the same once more: a region whose text stays as it is says nothing', async () => {
    const root = show(report([recipient()]));
    const said: (string | null | undefined)[] = [];
    for (let time = 0; time < 3; time++) {
      await press(button(root, 'Copy for'));
      said.push(texts(root, '[role="status"]')[0]);
    }
    expect(said.map((text) => text?.trim())).toEqual(['Copied', 'Copied', 'Copied']);
    expect(said[1]).not.toBe(said[0]);
    expect(said[2]).not.toBe(said[1]);
  });
});

describe('hostile text', () => {
  it('is text', () => {
    const hostile = '550 <img src=x onerror="alert(1)"> \u202Egnp.exe';
    const root = show(report([recipient({ diagnostic: hostile, address: `${hostile}@x.example` })]));
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toContain('<img src=x onerror="alert(1)">');
    expect(root.textContent).not.toContain('\u202E');
  });

  it('may be a megabyte', () => {
    const start = performance.now();
    const root = show(
      report([recipient({ diagnostic: 'A '.repeat(500_000), address: 'a'.repeat(1_000_000) })]),
    );
    expect(root.textContent?.length).toBeLessThan(20_000);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
