import { defineMailbox } from '../define.ts';

/** How much at once. */
export const volumeMailboxes = [
  defineMailbox({
    id: 'growing-deferrals',
    days: 84,
    usual: 2,
    stories: [
      { reason: 'ip-reputation-for-now', count: 4, days: [56, 76] },
      { reason: 'ip-reputation-for-now', count: 24, days: [77, 83] },
    ],
    truth: ['growing-deferrals'],
    allowed: ['sudden-start', 'everywhere'],
  }),
  defineMailbox({
    id: 'steady-deferrals',
    days: 84,
    usual: 2,
    stories: [{ reason: 'ip-reputation-for-now', count: 30, days: [0, 83] }],
    truth: [],
    nearly: 'growing-deferrals',
    why: 'put off now and then, no more than before',
  }),
  defineMailbox({
    id: 'hardened',
    days: 84,
    usual: 2,
    stories: [
      { reason: 'ip-reputation-for-now', count: 10, days: [58, 68], provider: 'yahoo' },
      { reason: 'ip-reputation', count: 10, days: [70, 83], provider: 'yahoo' },
    ],
    truth: ['hardened'],
    allowed: ['sudden-start', 'one-provider'],
  }),
  defineMailbox({
    id: 'put-off-and-refused-in-turn',
    days: 84,
    usual: 2,
    stories: [
      { reason: 'ip-reputation-for-now', count: 10, days: [58, 83], provider: 'yahoo' },
      { reason: 'ip-reputation', count: 10, days: [58, 83], provider: 'yahoo' },
    ],
    truth: [],
    allowed: ['sudden-start', 'one-provider'],
    nearly: 'hardened',
    why: 'both all the time',
  }),
  defineMailbox({
    id: 'burst',
    days: 84,
    usual: 2,
    stories: [{ reason: 'sender-rate-limit', count: 16, days: [75, 75], hours: [9, 9.8] }],
    truth: ['sending-too-fast'],
  }),
  defineMailbox({
    id: 'limits-in-the-morning',
    days: 84,
    usual: 2,
    stories: [{ reason: 'sender-rate-limit', count: 26, days: [40, 65], hours: [6, 8] }],
    truth: ['sending-too-fast'],
    allowed: ['sudden-start'],
  }),
  defineMailbox({
    id: 'limits-at-any-time',
    days: 84,
    usual: 2,
    stories: [{ reason: 'sender-rate-limit', count: 20, days: [0, 83] }],
    truth: [],
    nearly: 'sending-too-fast',
    why: 'one every four days, at any hour',
  }),
];
