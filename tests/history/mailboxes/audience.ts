import { defineMailbox } from '../define.ts';

/** To whom, and with what. */
export const audienceMailboxes = [
  defineMailbox({
    id: 'group-mail',
    days: 84,
    usual: 2,
    stories: [
      { reason: 'ip-reputation', count: 20, days: [16, 16], subject: 'News from the workshop' },
      { reason: 'ip-reputation', count: 20, days: [44, 44], subject: 'Five ideas for smaller warehouses' },
      { reason: 'ip-reputation', count: 20, days: [72, 72], subject: 'Invitation to our open day' },
    ],
    truth: ['group-mail'],
    allowed: ['everywhere', 'one-route'],
  }),
  defineMailbox({
    id: 'group-and-single',
    days: 84,
    usual: 2,
    stories: [
      { reason: 'spam-content', count: 20, days: [0, 83], subject: 'News from the workshop' },
      { reason: 'spam-content', count: 20, days: [0, 83], isOneToOne: true },
    ],
    truth: [],
    why: 'one-to-one mail is refused as well',
  }),
  defineMailbox({
    id: 'one-message',
    days: 84,
    usual: 2,
    stories: [
      { reason: 'spam-content', count: 40, days: [40, 60], subject: 'Last chance for spring prices' },
      { reason: 'local-policy', count: 16, days: [0, 83] },
    ],
    truth: ['one-message'],
    allowed: ['one-route'],
  }),
  defineMailbox({
    id: 'bad-addresses-counted',
    days: 42,
    usual: 0.5,
    stories: [{ reason: 'user-unknown', count: 36, days: [20, 21], subject: 'Autumn fair' }],
    tallies: [{ days: [20, 21], campaign: 'Autumn fair', sent: 200, accepted: 180 }],
    truth: ['bad-addresses'],
  }),
  defineMailbox({
    id: 'good-list-counted',
    days: 42,
    usual: 0.5,
    stories: [{ reason: 'user-unknown', count: 36, days: [20, 21], subject: 'Autumn fair' }],
    tallies: [{ days: [20, 21], campaign: 'Autumn fair', sent: 2000, accepted: 1980 }],
    truth: [],
    why: '36 of 4,000 is a good list',
  }),
  defineMailbox({
    id: 'bad-addresses',
    days: 84,
    usual: 2,
    stories: [{ reason: 'user-unknown', count: 60, days: [70, 70], subject: 'Autumn fair' }],
    truth: ['bad-addresses'],
  }),
  defineMailbox({
    id: 'dead-address',
    days: 84,
    usual: 2,
    stories: [{ reason: 'user-unknown', count: 5, days: [10, 80], isOneAddress: true }],
    truth: ['dead-address'],
  }),
  defineMailbox({
    id: 'same-address-in-one-day',
    days: 84,
    usual: 2,
    stories: [{ reason: 'user-unknown', count: 3, days: [40, 40], isOneAddress: true }],
    truth: [],
    why: 'three tries on one day are one mistake',
  }),
  defineMailbox({
    id: 'abandoned-mailbox',
    days: 84,
    usual: 2,
    stories: [{ reason: 'mailbox-full', count: 5, days: [30, 80], isOneAddress: true }],
    truth: ['abandoned-mailbox'],
  }),
  defineMailbox({
    id: 'full-for-a-weekend',
    days: 84,
    usual: 2,
    stories: [{ reason: 'mailbox-full', count: 4, days: [40, 43], isOneAddress: true }],
    truth: [],
    why: 'four days are a holiday',
  }),
];
