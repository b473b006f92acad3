import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Home, mayCross } from '../../lib/border/may-cross.ts';
import { diagnose } from '../../lib/diagnose.ts';
import type { ProtocolMap } from '../../lib/messages.ts';

const home: Home = {
  id: 'ours',
  pages: 'chrome-extension://ours/',
  webmails: ['https://mail.google.com/', 'https://outlook.live.com/'],
};
const inMail = { id: 'ours', url: 'https://mail.google.com/mail/u/0/#inbox' };
const inPopup = { id: 'ours', url: 'chrome-extension://ours/popup.html' };

const report = await diagnose({ form: 'selection', text: '<a@b.example>: 550 5.1.1 User unknown' });
const [diagnosis] = report.recipients;
const finding = {
  check: 'spf',
  subject: 'acme.example',
  verdict: 'pass',
  id: 'spf-pass',
  summary: { key: 'x' },
};
const target = { check: 'spf', subject: 'acme.example', facts: { ip: '192.0.2.1' } };

/** One of each, as our own pages send it. */
const messages: Record<keyof ProtocolMap, unknown> = {
  surface: 'gmail',
  diagnose: { form: 'shown', text: 'User unknown', from: 'a@b.example', subject: 'Undelivered' },
  diagnoseOriginal: 'From: a@b.example',
  diagnoseForwarded: { form: 'mime', raw: 'From: ann@acme.example' },
  offer: report,
  resolvers: null, // undefined does not survive the way
  check: target,
  tie: { bounce: { reason: 'spf-fail', checks: [target] }, findings: [finding] },
  rescope: { diagnosis, answers: { providers: 'one' } },
  known: diagnosis,
  remember: { report, arrival: 'popup' },
  write: { form: 'it', report, answers: [{ target, findings: [finding] }], isRedacted: true },
  isFolded: '12-345',
  fold: { notice: '12-345', isFolded: true },
  switchSite: { site: 'gmail', isOn: false },
  openOptions: undefined,
  explain: '550 5.1.1 User unknown',
  probe: 'https://resolver.example/dns-query',
};
const all = Object.entries(messages) as [keyof ProtocolMap, unknown][];
const ofPages: readonly string[] = ['probe', 'remember', 'explain', 'diagnoseForwarded'];
const ofPanel = all.filter(([type]) => !ofPages.includes(type));

describe('crosses', () => {
  test.each(all)('%s from a page of ours', (type, data) => {
    expect(mayCross(type, data, inPopup, home)).toBe(true);
  });
  test.each(ofPanel)('%s from a mail page', (type, data) => {
    expect(mayCross(type, data, inMail, home)).toBe(true);
  });
});

test.each(['it', 'plain', 'letter', 'own-letter'])('a copy as %s crosses', (form) => {
  expect(mayCross('write', { form, report, answers: [] }, inMail, home)).toBe(true);
});
test('so does a copy of what DNS said', () => {
  expect(
    mayCross('write', { form: 'dns', subject: 'acme.example', findings: [finding] }, inPopup, home),
  ).toBe(true);
});

describe('does not cross', () => {
  test.each(all)('%s from another extension, another page or nowhere', (type, data) => {
    expect(mayCross(type, data, { ...inPopup, id: 'theirs' }, home)).toBe(false);
    expect(mayCross(type, data, { id: 'ours', url: 'https://evil.example/' }, home)).toBe(false);
    expect(mayCross(type, data, { id: 'ours', url: 'https://mail.google.com.evil.example/' }, home)).toBe(
      false,
    );
    expect(mayCross(type, data, { id: 'ours', url: 'http://mail.google.com/' }, home)).toBe(false);
    expect(mayCross(type, data, { id: 'ours' }, home)).toBe(false);
    expect(mayCross(type, data, { url: inPopup.url }, home)).toBe(false);
  });

  test('what only our own pages say, from a mail page', () => {
    expect(mayCross('probe', messages.probe, inMail, home)).toBe(false);
    expect(mayCross('explain', messages.explain, inMail, home)).toBe(false);
    expect(mayCross('remember', messages.remember, inMail, home)).toBe(false);
  });

  test('a message that nobody knows', () => {
    for (const type of ['toString', '__proto__', 'constructor', 'eval'] as unknown[])
      expect(mayCross(type as keyof ProtocolMap, null, inPopup, home)).toBe(false);
  });

  test.each<[keyof ProtocolMap, unknown]>([
    ['surface', 'yahoo'],
    ['surface', ['gmail']],
    ['diagnose', 'a text'],
    ['diagnose', { form: 'file', text: 'a' }],
    ['diagnose', { form: 'shown', text: 5 }],
    ['diagnose', { form: 'mime' }],
    ['diagnose', Object.create({ form: 'selection', text: 'inherited' })],
    ['diagnoseOriginal', 'a'.repeat(40_000_001)],
    ['offer', { ...report, recipients: 'many' }],
    ['offer', { ...report, recipients: [{ ...diagnosis, checks: [{ check: 'spf' }] }] }],
    ['offer', { ...report, recipients: Array(5_001).fill(diagnosis) }],
    ['check', { check: 'spf' }],
    ['check', { ...target, subject: 'a'.repeat(20_001) }],
    ['rescope', { diagnosis, answers: { providers: 'perhaps' } }],
    ['fold', { notice: '1', isFolded: 'yes' }],
    ['fold', { notice: 'a'.repeat(41), isFolded: true }], // what is kept must not be a way to fill the disk
    ['write', { form: 'constructor', report, answers: [] }],
    ['write', { form: '__proto__', report, answers: [] }],
    ['write', { form: 'it', report: {}, answers: [] }],
    ['write', { form: 'it', report, answers: [{ target: {}, findings: [] }] }],
    ['write', { form: 'dns', subject: 'acme.example', findings: [{}] }],
    ['tie', { bounce: {}, findings: [] }],
    ['tie', { bounce: { reason: 'spf-fail', checks: [{}] }, findings: [] }],
    ['switchSite', { site: 'gmail' }],
    ['probe', null],
    ['known', { ...diagnosis, advice: {} }],
    ['remember', { report, arrival: 'gmail' }],
    ['remember', { report: { ...report, recipients: [7] }, arrival: 'popup' }],
  ])('%s with %j', (type, data) => {
    expect(mayCross(type, data, inPopup, home)).toBe(false);
  });

  test('anything, anyhow: an answer, never an error', () => {
    const type = fc.constantFrom(...all.map(([name]) => name));
    fc.assert(
      fc.property(type, fc.anything({ withNullPrototype: true }), (name, data) => {
        expect(typeof mayCross(name, data, inPopup, home)).toBe('boolean');
      }),
      { numRuns: 2_000 },
    );
  });
});
