import { clockOf, shortDayOf } from './labels.ts';

/** How patterns write a day and a time in this page. */
export const SAY = { day: shortDayOf, time: clockOf };
