import { bouncesOf, DAY, START } from '../../tests/history/bounces.ts';
import { defineMailbox, type Story } from '../../tests/history/define.ts';
import { mboxOf } from '../../tests/history/notice.ts';

const DAYS = 84;
/** From the next day on mail leaves by another service, which nobody entered in the SPF record. */
const MOVED = 66;

/** How much Google refuses since then: most on the day of the newsletter, hardly anything at weekends. */
const REFUSED: readonly (readonly [day: number, count: number])[] = [
  [67, 8],
  [69, 1],
  [70, 6],
  [71, 9],
  [72, 23],
  [73, 11],
  [74, 4],
  [76, 2],
  [77, 10],
  [78, 7],
  [79, 12],
  [80, 5],
  [81, 8],
  [83, 2],
];

/** Twelve weeks with a story: what bounces always do, until a change that Google does not accept. */
const mailbox = defineMailbox({
  id: 'pictures',
  days: DAYS,
  usual: 1.2,
  stories: [
    ...REFUSED.map(
      ([day, count]): Story => ({
        reason: 'unauthenticated',
        count,
        days: [day, day],
        provider: 'google',
      }),
    ),
  ],
  truth: ['after-change', 'one-provider'],
});

/** The time in all pictures, whenever they are taken: the morning after the last of these bounces. */
export const PICTURE_TIME = START + DAYS * DAY + 9 * 3_600_000;

/** The day of the change, as a date field takes it. */
export const CHANGE_DAY = new Date(START + MOVED * DAY).toISOString().slice(0, 10);

/** The bounces of the owner of the sample mailbox, as a mailbox file. */
export const sampleMbox = (): string => mboxOf(bouncesOf(mailbox, 1));
