import { defineMailbox } from '../define.ts';

/** By which way, and from whom. */
export const senderMailboxes = [
  defineMailbox({
    id: 'one-sender',
    days: 84,
    usual: 2,
    stories: [{ reason: 'spam-content', count: 40, days: [0, 83], sender: 'office' }],
    truth: ['one-sender'],
    allowed: ['one-route'],
  }),
  defineMailbox({
    id: 'one-route',
    days: 84,
    usual: 2,
    stories: [{ reason: 'ip-reputation', count: 70, days: [0, 83], sender: 'marketing' }],
    truth: ['one-route'],
    allowed: ['everywhere'],
  }),
  defineMailbox({
    id: 'the-busiest-sender',
    days: 84,
    usual: 0,
    stories: [
      { reason: 'spam-content', count: 20, days: [0, 83], sender: 'sales' },
      { reason: 'mailbox-full', count: 60, days: [0, 83], sender: 'sales' },
      { reason: 'mailbox-disabled', count: 4, days: [0, 83], sender: 'office' },
    ],
    truth: [],
    allowed: ['same-reply'],
    nearly: 'one-sender',
    why: 'nearly all mail is from that mailbox',
  }),
  defineMailbox({
    id: 'the-busiest-route',
    days: 84,
    usual: 0,
    stories: [
      { reason: 'ip-reputation', count: 24, days: [0, 83], sender: 'marketing' },
      { reason: 'mailbox-full', count: 60, days: [0, 83], sender: 'marketing' },
      { reason: 'mailbox-full', count: 4, days: [0, 83], sender: 'office' },
    ],
    truth: [],
    nearly: 'one-route',
    why: 'nearly all mail goes that way',
    allowed: ['same-reply', 'everywhere'],
  }),
  defineMailbox({
    id: 'own-service',
    days: 42,
    usual: 0.5,
    stories: [{ reason: 'sending-limit', count: 18, days: [30, 41], sender: 'sales' }],
    truth: ['own-service'],
    allowed: ['sudden-start'],
  }),
  defineMailbox({
    id: 'one-day-over-the-limit',
    days: 84,
    usual: 2,
    stories: [{ reason: 'sending-limit', count: 3, days: [80, 80], sender: 'sales' }],
    truth: [],
    nearly: 'own-service',
    why: 'a limit that was hit once',
  }),
];
