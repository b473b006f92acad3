/** What the gate may look at, cheapest first; `text` is only called when sender and subject leave it open. */
export interface GateInput {
  from: string;
  subject: string;
  text: () => string;
}

/** Who writes notices. Google's names stay English in every language seen (webmail.md section 1). */
const machine =
  /daemon|imsva|post_?master|mail system|mail server|mailman|antigen|interscan|microsoft (?:outlook|exchange)|(?:content|spam|mail)[- _]?(?:filter|gateway|scanner|guard|shield|sweeper|marshal)|[-+](?:owner|bounces)@|delivery (?:sub)?system|virus|sympa\b|zustellsystem|mail delivery|listserv/i;

/**
 * What notices and bait are called; `n.t` is "not", and "n't" with any apostrophe. Only for senders of other names, so the
 * usual languages suffice: localised notices nearly all come from one of the machines above.
 */
const called =
  /undeliver|deliver\w{0,3} (?:status|fail|incompl|delay|notif|report|problem)|(?:n.t|unable to) (?:be )?deliver|returned mail|failure notice|(?:failed|waiting) mail|n.t sent|bounced|mail (?:delivery|delayed)|(?:messages?|mails?) (?:\S{1,12} ){0,3}(?:held|pending|on hold)|(?:held|pending|blocked|quarantined) (?:messages?|mails?)|unzustellbar|zustell\w{1,12} ?fehl|nicht zugestellt|non remis|non distribu|no se p\w{2,5} entregar|não entregue|falha na entrega|non recapitabile|mancata consegna|onbestelbaar|недостав|配信|送信失敗|退信/i;

/** What filters, lists and ticket systems call theirs: something was sent, and something was done to it. */
const stopped =
  /(?:mails?|messages?|reply|post(?:ed)?|sen[dt]|nachricht|co\w{3,5}|mensa\w{2}|bericht) .{0,60}(?:block|reject|stop|interc|isolat|quarant|virus|spam|n.t |content|abge|nicht|bloq|refus|recha)|(?:virus|banned|restricted|rejected|blocked).{0,40}(?:mail|message|you)|ウイルス|截|차단|실패|送信?エラー/i;

/** A person's answer or forward, whatever it quotes. */
const answer = /^\s{0,3}(?:re|aw|sv|antw|odp|vs|fw|fwd|wg|tr|rv)\s?:/i;

/** Structure that only notices have, in any language. */
const structure =
  /final-recipient:|diagnostic-code:|reporting-mta:|remote server returned|\bsaid: [45]\d\d[ -]|#[45]\d\d [45]\.\d\.\d|\b5\d\d[ -]5\.\d{1,2}\.\d{1,3}[ -]|smtp; ?[45]\d\d/i;

/** A notice says what it is about near its beginning. */
const OPENING = 2000;

/** Could this message be a bounce notice? Cheap and generous: the worker decides. */
export function isLikelyNotice({ from, subject, text }: GateInput): boolean {
  if (machine.test(from)) return true;
  if (answer.test(subject)) return false;
  if (called.test(subject) || stopped.test(subject)) return true;
  const shown = text();
  return called.test(shown.slice(0, OPENING)) || structure.test(shown);
}
