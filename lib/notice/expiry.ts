/** What programs write when their time for a message is up; "QUEUE.Expired" and the retry timeout stand in every language. */
const expired =
  /retry time(?:out)? (?:not reached for any host after a long failure period|exceeded)|(?:message|delivery(?: time)?|queue|envelope)\.? ?(?:has )?expired|in (?:the |our )?queue (?:for )?too long|not going to try again|(?:could not be|was not|not) (?:delivered|sent) (?:for|within|after|in) (?:more than |the last )?\d|message (?:timed out|timeout)|(?:after|failed|for) (?:multiple|several|many|\d{1,3}) (?:retries|attempts|tries)|(?:maximum|max) (?:retry|retries|queue|delivery) (?:time|period|attempts|age|exceeded)|attempts:? {0,4}\d{1,4} (?:over|in) \d|\d attempts (?:over|within) |message (?:is )?too old|delivery attempts? (?:have )?(?:expired|exceeded)|could not be delivered for too long|(?:removed|deleted) from (?:the |our )?queue/i;

/** Did the sending server try until its time was up? */
export const hasExpired = (text: string): boolean => expired.test(text);
