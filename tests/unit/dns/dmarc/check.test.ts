import { describe, expect, test } from 'vitest';
import { findingsOf, rowsOf, say } from '../rows.ts';
import type { Zone } from '../zone.ts';
import { zoneOf } from './zone-of.ts';

const REPORTS = 'rua=mailto:r@d.example';
const MX: Zone = { 'd.example': { MX: [[10, 'mx.d.example']] } };
/** The suffix of one case sends its reports to a domain below it. */
const PERMIT: Zone = { 'example._report._dmarc.d.example': { TXT: ['v=DMARC1'] } };
const ENFORCED = 'pass dmarc-found';
const UNENFORCED = 'warn dmarc-unenforced';
const INHERITED = 'info dmarc-inherited-from';
const NO_REPORTS = 'warn dmarc-no-rua';

const marked = ({ mark, records }: { mark?: { start: number; end: number }; records: string[] }) =>
  mark && records[0]?.slice(mark.start, mark.end);

describe('the record of the domain', () => {
  test.each<[string, Record<string, string[] | 'servfail'>, string[]]>([
    ['reject', { 'd.example': [`v=DMARC1; p=reject; ${REPORTS}`] }, [ENFORCED]],
    ['quarantine in capitals', { 'd.example': [`v = DMARC1 ; p=Quarantine; ${REPORTS}`] }, [ENFORCED]],
    ['none', { 'd.example': [`v=DMARC1; p=none; ${REPORTS}`] }, [UNENFORCED]],
    ['no reports', { 'd.example': ['v=DMARC1; p=reject'] }, [ENFORCED, NO_REPORTS]],
    [
      'useless reports',
      { 'd.example': ['v=DMARC1; p=reject; rua=ftp://x'] },
      [ENFORCED, 'warn dmarc-report-uri', NO_REPORTS],
    ],
    [
      'subdomains left open',
      { 'd.example': [`v=DMARC1; p=reject; sp=none; ${REPORTS}`] },
      [ENFORCED, UNENFORCED],
    ],
    ['a test', { 'd.example': [`v=DMARC1; p=reject; t=y; ${REPORTS}`] }, [ENFORCED, 'warn dmarc-testing']],
    [
      'a test that leaves nothing',
      { 'd.example': [`v=DMARC1; p=quarantine; t=y; ${REPORTS}`] },
      [UNENFORCED, 'warn dmarc-testing'],
    ],
    ['nothing at all', {}, ['fail dmarc-none']],
    ['other TXT only', { 'd.example': ['verify=1', 'x'] }, ['fail dmarc-none', 'warn dmarc-unrelated-txt']],
    [
      'another version',
      { 'd.example': ['v=dmarc1; p=reject'] },
      ['fail dmarc-none', 'fail dmarc-tag-invalid'],
    ],
    ['SPF', { 'd.example': ['v=spf1 -all'] }, ['fail dmarc-none', 'fail dmarc-spf-here']],
    [
      'escapes',
      { 'd.example': ['v=DMARC1\\; p=reject'] },
      ['fail dmarc-none', 'fail dmarc-escaped-semicolon'],
    ],
    [
      'other TXT beside it',
      { 'd.example': [`v=DMARC1; p=reject; ${REPORTS}`, 'v=spf1 -all'] },
      ['warn dmarc-unrelated-txt', ENFORCED],
    ],
    ['two', { 'd.example': ['v=DMARC1; p=none', 'v=DMARC1; p=reject'] }, ['fail dmarc-multiple']],
    ['no p', { 'd.example': ['v=DMARC1; pct=100'] }, ['info dmarc-tag-removed', 'fail dmarc-p-missing']],
    ['no p, but reports', { 'd.example': [`v=DMARC1; ${REPORTS}`] }, [UNENFORCED, 'fail dmarc-p-missing']],
    ['bad sp', { 'd.example': ['v=DMARC1; p=reject; sp=bob'] }, ['fail dmarc-tag-invalid']],
    [
      'bad adkim',
      { 'd.example': [`v=DMARC1; p=reject; adkim=bob; ${REPORTS}`] },
      [ENFORCED, 'warn dmarc-tag-invalid'],
    ],
    ['p twice', { 'd.example': [`v=DMARC1; p=reject; p=none; ${REPORTS}`] }, ['fail dmarc-tag-duplicate']],
    [
      'a blank before it',
      { 'd.example': [` v=DMARC1; p=reject; ${REPORTS}`] },
      [ENFORCED, 'warn dmarc-leading-blank'],
    ],
    [
      'copies',
      { 'd.example': [`v=DMARC1; p=reject; ${REPORTS}; ruf=mailto:f@d.example; fo=1`] },
      [ENFORCED, 'info dmarc-ruf-present'],
    ],
    [
      'fo alone',
      { 'd.example': [`v=DMARC1; p=reject; ${REPORTS}; fo=1`] },
      [ENFORCED, 'info dmarc-fo-redundant'],
    ],
    [
      'own record, no answer above',
      { 'd.example': [`v=DMARC1; p=reject; ${REPORTS}`], example: 'servfail' },
      [ENFORCED],
    ],
    [
      'own record, two above',
      { 'd.example': [`v=DMARC1; p=reject; ${REPORTS}`], example: ['v=DMARC1; p=none', 'v=DMARC1; p=none'] },
      [ENFORCED],
    ],
    ['none, two above', { example: ['v=DMARC1; p=none', 'v=DMARC1; p=none'] }, ['fail dmarc-multiple']],
    ['no record, no answer above', { example: 'servfail' }, ['unchecked dmarc-unchecked']],
    [
      'public suffix speaks',
      { example: [`v=DMARC1; p=reject; psd=y; ${REPORTS}`] },
      [ENFORCED, INHERITED, 'info dmarc-psl-differs'],
    ],
    [
      'a record above psd=n',
      { 'd.example': [`v=DMARC1; p=reject; psd=n; ${REPORTS}`], example: ['v=DMARC1; p=none'] },
      [ENFORCED, 'info dmarc-psl-differs'],
    ],
  ])('%s', async (_, records, rows) => {
    expect(await rowsOf('dmarc', 'd.example', { ...MX, ...PERMIT, ...zoneOf(records) })).toEqual(rows);
  });

  test('a record at the domain itself is in the wrong place', async () => {
    const [none, misplaced] = await findingsOf('dmarc', 'd.example', {
      'd.example': { TXT: ['v=DMARC1; p=reject'] },
    });
    expect(none).toMatchObject({ id: 'dmarc-none', verdict: 'fail' });
    expect(none).not.toHaveProperty('fix');
    expect(misplaced).toMatchObject({
      id: 'dmarc-wrong-place',
      fix: '_dmarc.d.example TXT "v=DMARC1; p=reject"',
    });
  });

  test('"none" has the least record to publish, "multiple" has none', async () => {
    const [none] = await findingsOf('dmarc', 'd.example', { 'd.example': {} });
    expect(none?.fix).toBe('_dmarc.d.example TXT "v=DMARC1; p=none"');
    const [two] = await findingsOf(
      'dmarc',
      'd.example',
      zoneOf({ 'd.example': ['v=DMARC1; p=none', 'v=DMARC1;'] }),
    );
    expect(two).not.toHaveProperty('fix');
  });

  test('the domain does not exist', async () => {
    const [row] = await findingsOf('dmarc', 'd.example', {});
    expect(row).toMatchObject({ verdict: 'fail', id: 'domain-nxdomain' });
    expect(row).not.toHaveProperty('fix');
    const alias: Zone = { 'd.example': { aliases: ['gone.example'], isDangling: true } };
    expect(await rowsOf('dmarc', 'd.example', alias)).toEqual(['fail dmarc-none']);
  });

  test('a missing record matters less where the bounce is about something else', async () => {
    const verdicts = ['mailbox-full', 'dmarc-missing', 'unauthenticated'].map((reason) =>
      rowsOf('dmarc', 'd.example', { 'd.example': {} }, { reason }),
    );
    expect((await Promise.all(verdicts)).flat()).toEqual([
      'warn dmarc-none',
      'fail dmarc-none',
      'fail dmarc-none',
    ]);
  });

  test.each<[string, string | undefined]>([
    [`"v=DMARC1; p=reject; ${REPORTS}"`, `v=DMARC1; p=reject; ${REPORTS}`],
    [`\u201cv=DMARC1; p=reject\u201d`, 'v=DMARC1; p=reject'],
    [`v=DMARC1 p=reject ${REPORTS}`, `v=DMARC1; p=reject; ${REPORTS}`],
    [
      `v=DMARC1, p=reject, ${REPORTS},mailto:s@d.example`,
      `v=DMARC1; p=reject; ${REPORTS},mailto:s@d.example`,
    ],
    ['v=DMARC1: p=reject', 'v=DMARC1; p=reject'],
    ['v=DMARC1:p=reject', 'v=DMARC1; p=reject'],
    ['DMARC1; p=reject', 'v=DMARC1; p=reject'],
    ['v=DMARC1.0; p=reject', 'v=DMARC1; p=reject'],
    ['v=DMARC; p=reject', 'v=DMARC1; p=reject'],
    ['v=DMARC1 reject', undefined],
    ['v=DMARC2', undefined],
  ])('%s is meant as a record: nothing weaker is offered', async (text, meant) => {
    const zone = { ...MX, ...zoneOf({ 'd.example': [text] }) };
    const [none, version, ...others] = await findingsOf('dmarc', 'd.example', zone);
    expect(none?.id).toBe('dmarc-none');
    expect(none).not.toHaveProperty('fix');
    expect(version).toMatchObject({ id: 'dmarc-tag-invalid', summary: { key: 'dns_dmarc_version' } });
    expect(version?.fix).toBe(meant && `_dmarc.d.example TXT "${meant}"`);
    expect(others).toEqual([]);
  });

  test.each(['p=reject; rua=mailto:a@d.example', 'the DMARC record goes here'])(
    '%s: nothing is offered over it',
    async (text) => {
      const rows = await findingsOf('dmarc', 'd.example', { ...MX, ...zoneOf({ 'd.example': [text] }) });
      expect(rows.map(({ id }) => id)).toEqual(['dmarc-none', 'dmarc-unrelated-txt']);
      expect(rows.filter(({ fix }) => fix)).toEqual([]);
    },
  );

  test('a policy for a part of the mail is not made one for all of it', async () => {
    const zone = { ...MX, ...zoneOf({ 'd.example': [`v=DMARC1; p=reject; pct=25; ${REPORTS}`] }) };
    const rows = await findingsOf('dmarc', 'd.example', zone);
    expect(rows.map(({ id }) => id)).toEqual(['dmarc-found', 'dmarc-tag-removed']);
    expect(rows.filter(({ fix }) => fix)).toEqual([]);
  });

  test('marks each place, and one record repairs them all', async () => {
    const text = 'v=DMARC1; sp=rejekt; p=reject; pct100; rua=mailto:a@d.example, b@d.example; x=1; rf=afrf';
    const findings = await findingsOf('dmarc', 'd.example', { ...MX, ...zoneOf({ 'd.example': [text] }) });
    const syntax = findings.filter(({ fix }) => fix !== undefined);
    expect(syntax.map((finding) => [finding.id, marked(finding)])).toEqual([
      ['dmarc-tag-invalid', 'sp=rejekt'],
      ['dmarc-p-not-second', 'p=reject'],
      ['dmarc-part-malformed', 'pct100'],
      ['dmarc-report-uri', 'b@d.example'],
      ['dmarc-tag-unknown', 'x=1'],
      ['dmarc-tag-removed', 'rf=afrf'],
    ]);
    const fixes = new Set(syntax.map(({ fix }) => fix));
    expect([...fixes]).toEqual([
      '_dmarc.d.example TXT "v=DMARC1; p=reject; sp=reject; rua=mailto:a@d.example,mailto:b@d.example"',
    ]);
  });

  test('a mark stays in place behind characters that are spelled out', async () => {
    const text = 'v=DMARC1; x=\u202e; p=bob';
    const findings = await findingsOf('dmarc', 'd.example', zoneOf({ 'd.example': [text] }));
    expect(findings.map(marked)).toEqual(['x=\\u{202e}', 'p=bob']);
  });

  test('the policy says which tag decides', async () => {
    const [policy] = await findingsOf('dmarc', 'd.example', zoneOf({ 'd.example': ['v=DMARC1; p=reject'] }));
    expect(policy && marked(policy)).toBe('p=reject');
    expect(policy?.explanation).toEqual({
      key: 'dns_dmarc_policy_why',
      values: ['p', 'd.example', 'd.example'],
    });
  });
});

describe('a subdomain', () => {
  test.each<[string, string, Zone, string[]]>([
    ['sp', `v=DMARC1; p=none; sp=reject; ${REPORTS}`, { 'a.d.example': {} }, [ENFORCED, INHERITED]],
    ['p without sp', `v=DMARC1; p=reject; ${REPORTS}`, { 'a.d.example': {} }, [ENFORCED, INHERITED]],
    ['sp=none', `v=DMARC1; p=reject; sp=none; ${REPORTS}`, { 'a.d.example': {} }, [UNENFORCED, INHERITED]],
    [
      'np for a name that does not exist',
      `v=DMARC1; p=none; np=reject; ${REPORTS}`,
      {},
      [ENFORCED, INHERITED],
    ],
    [
      'not np for one that exists',
      `v=DMARC1; p=none; np=reject; ${REPORTS}`,
      { 'a.d.example': {} },
      [UNENFORCED, INHERITED],
    ],
    [
      'not np for an alias to nowhere',
      `v=DMARC1; p=none; np=reject; ${REPORTS}`,
      { 'a.d.example': { aliases: ['gone.example'], isDangling: true } },
      [UNENFORCED, INHERITED],
    ],
    [
      'neither when that is unknown',
      `v=DMARC1; p=none; np=reject; ${REPORTS}`,
      { 'a.d.example': 'servfail' },
      ['unchecked dmarc-unchecked'],
    ],
  ])('inherits %s', async (_, record, zone, rows) => {
    const owners = { ...MX, ...zoneOf({ 'd.example': [record] }), ...zone };
    expect(await rowsOf('dmarc', 'a.d.example', owners)).toEqual(rows);
  });

  test('does not trust an inherited policy when a name between did not answer', async () => {
    const zone = zoneOf({ 'd.example': [`v=DMARC1; p=reject; ${REPORTS}`], 'b.d.example': 'servfail' });
    expect(await rowsOf('dmarc', 'a.b.d.example', zone)).toEqual(['unchecked dmarc-unchecked']);
  });

  test.each<[Zone, string]>([
    [{ 'a.d.example': {} }, 'a.d.example has no DMARC record of its own, so the one of d.example applies.'],
    [{}, 'a.d.example does not exist in DNS and has no DMARC record, so the one of d.example applies.'],
  ])('says whose record applies', async (zone, sentence) => {
    const records = zoneOf({ 'd.example': ['v=DMARC1; p=reject'] });
    const findings = await findingsOf('dmarc', 'a.d.example', { ...records, ...zone });
    expect(findings.map(say)[1]).toBe(sentence);
  });
});

describe('reports', () => {
  const record = (rua: string) => zoneOf({ 'd.example': [`v=DMARC1; p=reject; rua=${rua}`] });
  const DESTINATION: Zone = { 'reports.test': { MX: [[5, 'mx.reports.test']] } };
  const PERMISSION = 'd.example._report._dmarc.reports.test';

  test.each<[string, Zone, string[]]>([
    ['allowed', { ...DESTINATION, [PERMISSION]: { TXT: ['v=DMARC1'] } }, [ENFORCED]],
    ['allowed with a tag', { ...DESTINATION, [PERMISSION]: { TXT: ['x', 'v=DMARC1; rua='] } }, [ENFORCED]],
    ['not allowed', DESTINATION, [ENFORCED, 'warn dmarc-report-unauthorised']],
    [
      'something else',
      { ...DESTINATION, [PERMISSION]: { TXT: ['v=spf1'] } },
      [ENFORCED, 'warn dmarc-report-unauthorised'],
    ],
    ['no answer', { ...DESTINATION, [PERMISSION]: 'timeout' }, [ENFORCED, 'unchecked dmarc-unchecked']],
    ['no mail', { [PERMISSION]: { TXT: ['v=DMARC1'] } }, [ENFORCED, 'warn dmarc-report-no-mx']],
    [
      'refused mail',
      { 'reports.test': { MX: [[0, '.']] }, [PERMISSION]: { TXT: ['v=DMARC1'] } },
      [ENFORCED, 'warn dmarc-report-no-mx'],
    ],
  ])('elsewhere: %s', async (_, zone, rows) => {
    expect(await rowsOf('dmarc', 'd.example', { ...record('mailto:x@reports.test'), ...zone })).toEqual(rows);
  });

  test('the destination has the record to publish, and is marked', async () => {
    const zone = { ...record('mailto:x@Reports.test'), ...DESTINATION };
    const finding = (await findingsOf('dmarc', 'd.example', zone)).at(-1);
    expect(finding?.fix).toBe(`${PERMISSION} TXT "v=DMARC1"`);
    expect(finding && marked(finding)).toBe('Reports.test');
  });

  test('a destination of the same organisation needs no permission', async () => {
    const zone: Zone = {
      ...record('mailto:x@mail.d.example'),
      'mail.d.example': { MX: [[5, 'mx.d.example']] },
    };
    expect(await rowsOf('dmarc', 'd.example', zone)).toEqual([ENFORCED]);
  });

  test('permission is asked for the domain of the record, not for the sender', async () => {
    const zone = { ...record('mailto:x@reports.test'), ...DESTINATION, [PERMISSION]: { TXT: ['v=DMARC1'] } };
    expect(await rowsOf('dmarc', 'a.d.example', { ...zone, 'a.d.example': {} })).toEqual([
      ENFORCED,
      INHERITED,
    ]);
  });
});
