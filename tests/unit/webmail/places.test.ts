import { expect, test } from 'vitest';
import { placesOf } from '../../../lib/webmail/places.ts';
import { OUTLOOK_HOSTS } from '../../mailbox/hosts.ts';

test.each([
  [[], []],
  [['mail.google.com'], ['Gmail']],
  [
    [...OUTLOOK_HOSTS, 'mail.google.com'],
    ['Gmail', 'Outlook'],
  ],
  [
    ['outlook.live.com', 'mail.google.com'],
    ['Gmail', 'outlook.live.com'],
  ],
  [['elsewhere.example'], []],
])('%j is called %j', (hosts, places) => {
  expect(placesOf(hosts)).toEqual(places);
});
