import { describe, expect, it } from 'vitest';
import { nameOfService, serviceOfMachine, serviceOfSelector } from '../../../lib/providers/services.ts';

describe('the service behind a name', () => {
  it.each([
    ['o1.ptr1234.sendgrid.net', 'sendgrid'],
    ['SENDGRID.NET.', 'sendgrid'],
    ['mail123.atl21.rsgsv.mcsv.net', 'mailchimp'],
    ['acme.onmicrosoft.com', 'microsoft'],
    ['acme-example.20230601.gappssmtp.com', 'google'],
    ['db9pr03mb7285.eurprd03.prod.outlook.com', 'microsoft'],
    ['mail.gmail.com', 'google'],
    ['email.amazonses.com', 'amazon-ses'],
    ['notsendgrid.net', undefined],
    ['mail.acme.example', undefined],
    ['', undefined],
  ])('%s: %s', (name, service) => {
    expect(serviceOfMachine(name)).toBe(service);
  });
});

describe('the service behind a selector', () => {
  it.each([
    ['selector1', 'microsoft'],
    ['selector2-acme-onmicrosoft-com', 'microsoft'],
    ['hs1-1234567', 'hubspot'],
    ['k2', 'mailchimp'],
    ['Google', 'google'],
    ['k1', undefined], // of two services
    ['s1', undefined], // anybody's
    ['mail', undefined],
    ['2026-spring', undefined],
    ['', undefined],
  ])('%s: %s', (selector, service) => {
    expect(serviceOfSelector(selector)).toBe(service);
  });
});

it('is called as its customers call it', () => {
  expect(nameOfService('google')).toBe('Google Workspace');
  expect(nameOfService('mailchimp')).toBe('Mailchimp');
});
