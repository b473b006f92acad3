/** What the gate may look at, cheapest first; `text` is only called when sender and subject leave it open. */
export interface GateInput {
  from: string;
  subject: string;
  text: () => string;
}
/** Could this message be a bounce notice? Cheap and generous: the worker decides. */
export function isLikelyNotice(input: GateInput): boolean {
  return /mailer-daemon|postmaster/i.test(input.from) || /undeliver/i.test(input.subject);
}
