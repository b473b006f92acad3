import { describe, expect, test } from 'vitest';
import { providers } from '../../../lib/providers/index.ts';
import {
  selectorsOfServices,
  senderOfHost,
  serviceOfMx,
  serviceOfSpf,
} from '../../../lib/providers/mail-services.ts';
import { sendingServices } from '../../../lib/providers/sending-services.ts';

describe('who runs it', () => {
  test.each([
    ['aspmx.l.google.com', 'Google Workspace'],
    ['d-example.mail.protection.outlook.com', 'Microsoft 365'],
    ['d-example.a-v1.mx.microsoft', 'Microsoft 365'],
    ['outlook-com.olc.protection.outlook.com', 'Outlook.com'],
    ['mx01.mail.icloud.com', 'iCloud Mail'],
    ['MX.Zoho.EU.', 'Zoho'],
    ['in1-smtp.messagingengine.com', 'Fastmail'],
    ['mail.protonmail.ch', 'Proton'],
    ['eu-smtp-inbound-1.mimecast.com', 'Mimecast'],
    ['mx1-us1.ppe-hosted.com', 'Proofpoint'],
    ['route1.mx.cloudflare.net', 'Cloudflare Email Routing'],
    ['mx1.acme.iphmx.com', 'Cisco Secure Email'],
    ['mailstore1.secureserver.net', 'GoDaddy'],
    ['notgoogle.com', undefined],
    ['google.com.example', undefined],
  ])('MX %s: %s', (host, name) => expect(serviceOfMx(host)).toBe(name));

  test.each([
    ['_spf.google.com', 'Google Workspace'],
    ['u1.wl.sendgrid.net', 'SendGrid'],
    ['123.spf04.hubspotemail.net', 'HubSpot'],
    ['spf.sendinblue.com', 'Brevo'],
    ['google.com', undefined],
  ])('SPF %s: %s', (domain, name) => expect(serviceOfSpf(domain)).toBe(name));

  test.each([
    ['o1.ptr2.sendgrid.net', 'SendGrid', 'sendgrid.net'],
    ['mail-ed1-f41.google.com', 'Google Workspace', '_spf.google.com'],
    ['x.outbound.protection.outlook.com', 'Microsoft 365', 'spf.protection.outlook.com'],
    ['mail.zoho.in', 'Zoho', 'zoho.in'],
    ['mail178.atl21.rsgsv.mcsv.net', 'Mailchimp', 'servers.mcsv.net'],
    ['mail.mandrillapp.com', 'Mandrill', 'spf.mandrillapp.com'],
  ])('machine %s: %s', (host, provider, include) => {
    expect(senderOfHost(host)).toEqual({ provider, include });
  });

  test.each(['x.yahoo.com', 'mail.acme.example', 'x.hubspotemail.net'])(
    'machine %s: nobody to include', // HubSpot has an include of its own for every customer
    (host) => expect(senderOfHost(host)).toBeUndefined(),
  );

  test('the selectors of the services, and of nobody else', () => {
    expect(selectorsOfServices(['Proton', 'Postmark'])).toEqual([
      ...['protonmail', 'protonmail2', 'protonmail3'],
      'pm',
    ]);
    expect(selectorsOfServices(['Google', 'nobody'])).toEqual([]);
  });
});

test('each provider stands once, in lower case', () => {
  const all = [...providers, ...sendingServices];
  const ids = all.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const one of all) {
    const names = [one.hosts, 'spf' in one ? one.spf : [], 'machines' in one ? one.machines : []].flat();
    for (const name of names) expect(name).toMatch(/^[a-z0-9_.-]+\.[a-z]+$/);
  }
});
