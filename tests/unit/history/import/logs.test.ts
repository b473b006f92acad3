import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { logs } from '../../../../lib/history/import/logs/index.ts';
import { fileOf, importAll } from './tools.ts';

/** What each log of tests/unit/history/import/fixtures holds: failures, delays, and what was sent and arrived. */
interface Expected {
  failed: string[];
  delayed?: string[];
  sent?: number;
  accepted?: number;
  campaign?: string;
  service?: string;
}

const USER_UNKNOWN = 'kim@lumen.example user-unknown 2026-05-03T14:02:12';
const fromEpoch = 'kim@lumen.example user-unknown 2026-05-03T14:02:12';

const EXPECTED: Record<string, Expected> = {
  'sendgrid-activity.csv': {
    failed: [USER_UNKNOWN],
    delayed: ['info@globex.example greylisted 2026-05-03T14:03:00'],
    sent: 2,
    accepted: 1,
    campaign: 'Spring',
    service: 'sendgrid',
  },
  'sendgrid-bounces.csv': {
    failed: [fromEpoch, 'accounts@globex.example mailbox-full 2026-05-03T14:03:10'],
    service: 'sendgrid',
  },
  'sendgrid-webhook.json': { failed: [fromEpoch], sent: 2, accepted: 1, campaign: 'newsletter' },
  'mailgun-events.json': {
    failed: [fromEpoch],
    delayed: ['info@globex.example server-busy 2026-05-03T14:02:30'],
    sent: 2,
    accepted: 1,
    campaign: 'spring',
    service: 'mailgun',
  },
  'mailgun-bounces.csv': { failed: [USER_UNKNOWN], service: 'mailgun' },
  'postmark-bounces.json': {
    failed: [USER_UNKNOWN],
    delayed: ['info@globex.example too-many-connections 2026-05-03T14:05:12'],
    campaign: 'Invitation',
    service: 'postmark',
  },
  'amazon-ses.jsonl': {
    failed: [USER_UNKNOWN, 'info@lumen.example mailbox-full 2026-05-03T14:02:12'],
    delayed: ['sales@globex.example mailbox-full 2026-05-03T14:22:14'],
    sent: 3,
    accepted: 1,
    service: 'amazon-ses',
  },
  'mailchimp-cleaned.csv': {
    failed: ['kim@lumen.example no-diagnostic 2026-05-03T14:02:12'],
    campaign: 'Spring offer',
    service: 'mailchimp',
  },
  'mandrill-activity.csv': {
    failed: [USER_UNKNOWN],
    sent: 2,
    accepted: 1,
    campaign: 'spring',
    service: 'mandrill',
  },
  'mandrill-webhook.json': {
    failed: [fromEpoch],
    sent: 2,
    accepted: 0,
    campaign: 'spring',
    service: 'mandrill',
  },
  'hubspot-events.json': {
    failed: [fromEpoch],
    delayed: ['info@globex.example server-busy 2026-05-03T14:02:30'],
    sent: 2,
    accepted: 1,
    campaign: '12',
    service: 'hubspot',
  },
  'brevo-webhook.jsonl': { failed: [fromEpoch], sent: 2, accepted: 1, service: 'brevo' },
  'brevo-logs.csv': {
    failed: ['kim@lumen.example no-diagnostic 2026-05-03T14:02:12'],
    sent: 3,
    accepted: 2,
    campaign: 'spring',
    service: 'brevo',
  },
  'mailjet-events.json': {
    failed: [
      'kim@lumen.example domain-not-found 2026-05-03T14:02:12',
      'info@globex.example user-unknown 2026-05-03T14:02:30',
    ],
    sent: 3,
    accepted: 1,
    campaign: 'spring',
    service: 'mailjet',
  },
  'salesforce-bounces.csv': {
    failed: [USER_UNKNOWN, 'info@globex.example mailbox-full 2026-05-13T14:02:12'],
    campaign: 'Coupon',
    service: 'salesforce',
  },
  'salesforce-sent.csv': { failed: [], sent: 2, accepted: 0, service: 'salesforce' },
  'microsoft-365-report.csv': {
    failed: ['kim@lumen.example no-diagnostic 2026-05-03T14:02:10'],
    sent: 2,
    accepted: 0,
    service: 'microsoft',
  },
  'microsoft-365-trace.csv': {
    failed: ['kim@lumen.example no-diagnostic 2026-05-03T14:02:10'],
    delayed: ['accounts@globex.example delayed 2026-05-03T14:02:12'],
    sent: 2,
    accepted: 1,
    service: 'microsoft',
  },
  'google-workspace.csv': { failed: [USER_UNKNOWN], sent: 2, accepted: 1, service: 'google' },
  'unknown-german.csv': {
    failed: ['kim@lumen.example user-unknown 2026-05-03T14:02:00'],
    sent: 2,
    accepted: 1,
    campaign: 'Frühling',
  },
  'unknown-japanese.csv': {
    failed: ['kim@lumen.example user-unknown 2026-05-03T14:02:00'],
    sent: 2,
    accepted: 1,
  },
  'unknown-french.tsv': {
    failed: ['kim@lumen.example user-unknown 2026-05-03T14:02:00'],
    sent: 2,
    accepted: 1,
  },
  'unknown-no-header.csv': {
    failed: [USER_UNKNOWN, 'info@globex.example mailbox-full 2026-05-03T14:02:13'],
  },
};

const fixture = (name: string) =>
  fileOf(name, new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url))));

describe('the log of a service', () => {
  test.each(Object.entries(EXPECTED))(
    '%s',
    async (name, { failed, delayed = [], sent, accepted, campaign, service }) => {
      const { entries, tallies, problems } = await importAll(fixture(name));
      const told = (action: string) =>
        entries
          .filter((entry) => entry.action === action)
          .map(
            ({ recipient, reason, at }) =>
              `${recipient} ${reason} ${new Date(at).toISOString().slice(0, 19)}`,
          );
      expect(problems).toEqual([]);
      expect(told('failed')).toEqual(failed);
      expect(told('delayed')).toEqual(delayed);
      const sum = (values: number[]) =>
        values.length > 0 ? values.reduce((all, one) => all + one, 0) : undefined;
      expect(sum(tallies.map((tally) => tally.sent))).toBe(sent);
      expect(sum(tallies.map((tally) => tally.accepted))).toBe(accepted);
      if (campaign && entries[0]) expect(entries[0].campaign).toBe(campaign);
      for (const { route } of entries) if (service) expect(route.service).toBe(service);
      for (const { arrival, isUndated } of entries)
        expect({ arrival, isUndated }).toEqual({ arrival: 'table' });
    },
  );

  test('names no person and no domain that could be somebody’s', () => {
    for (const name of Object.keys(EXPECTED)) {
      const text = readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'latin1').replaceAll('\0', '');
      const domains = [...text.matchAll(/@([\w.-]{1,60})/g)].map(([, domain = '']) => domain);
      expect(domains.filter((domain) => !/\.example$|^smtp-relay\.mailin\.fr$/.test(domain))).toEqual([]);
    }
  });

  test('is told apart from each other log by its columns', () => {
    for (const { id, source, knownBy, columns } of logs) {
      expect(source).toMatch(/^https:\/\//);
      expect(columns.recipient?.length, id).toBeGreaterThan(0);
      for (const names of knownBy) expect(names.length, id).toBeGreaterThan(1);
    }
    expect(new Set(logs.map(({ id }) => id)).size).toBe(logs.length);
  });
});
