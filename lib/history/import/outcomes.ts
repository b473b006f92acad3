import type { Outcome } from './define-log.ts';
import { nameOf } from './flat.ts';

/** What logs call what became of a message, without case, blanks and punctuation. */
const WORDS: Readonly<Record<Outcome, string>> = {
  failed:
    'failed|fail|failure|dnserror|spamnotification|virusnotification|bademailaddress|smtpapierror|rejected|reject|blocked|block|dropped|drop|mtadropped|invalid|invalidemail|error|undelivered|undeliverable|notdelivered|permfail|expired|suppressed|hard|soft|nichtzugestellt|unzustellbar|fehlgeschlagen|abgelehnt|abgewiesen|blockiert|échec|echec|échoué|rejeté|refusé|nonremis|bloqué|fallido|fallida|error|rechazado|devuelto|noentregado|bloqueado|falhou|falha|rejeitado|devolvido|nãoentregue|fallito|respinto|nonconsegnato|bloccato|mislukt|geweigerd|nietbezorgd|失敗|不達|エラー|拒否|未達',
  delayed:
    'deferred|defer|transient|deferral|deferrals|delayed|delay|deliverydelay|pending|queued|retry|tempfail|retrying|temporaryfailure|verzögert|zurückgestellt|différé|retardé|diferido|aplazado|retrasado|adiado|atrasado|rinviato|ritardato|vertraagd|uitgesteld|遅延|保留',
  delivered:
    'delivered|delivery|deliver|ok|success|successful|accepted250|expanded|filteredasspam|received|insertedintoinbox|zugestellt|ausgeliefert|délivré|livré|remis|entregado|entregue|consegnato|recapitato|bezorgd|afgeleverd|配信済み|配信完了|配信成功|到達|成功',
  sent: 'sent|send|processed|process|request|requests|accepted|transferred|submit|gesendet|versendet|versandt|envoyé|enviado|enviada|inviato|verzonden|送信済み|送信',
  other:
    'autoresponder|subscribe|addresschange|spamcomplaint|unconfirmed|manuallydeactivated|receive|open|opened|opens|uniqueopened|firstopening|loadedbyproxy|proxyopen|uniqueproxyopen|click|clicked|clicks|unsubscribe|unsubscribed|unsub|groupunsubscribe|groupresubscribe|spamreport|spam|complaint|complained|stored|forward|print|statuschange|unbounce|subscription|listaddition|resolved|gettingstatus|none|quarantined|subscriptionchange|linkclick|inbound|geöffnet|geklickt|abgemeldet|ouvert|cliqué|abierto|aberto|aperto|開封|クリック',
};

const OUTCOMES: ReadonlyMap<string, Outcome> = new Map(
  Object.entries(WORDS).flatMap(([outcome, words]) =>
    words.split('|').map((word) => [word, outcome as Outcome] as const),
  ),
);

/** Words of events are short. */
const LONGEST = 500;
/** "Hard bounce", "softBounces", "Bounced (permanent)", "Failed: 550". */
const BOUNCE = /bounc|rebot|バウンス|^(?:fail|reject|undeliver|perm)/i;

/** Of several that one row tells, what counts, the most telling first. */
const WEIGHT: readonly Outcome[] = ['failed', 'delivered', 'delayed', 'sent', 'other'];

function outcomeOfWord(word: string): Outcome | undefined {
  const name = nameOf(word);
  return OUTCOMES.get(name) ?? (BOUNCE.test(name) ? 'failed' : undefined);
}

/** What the word of a log for an event means, or its list of words; undefined for words that we do not know. */
export function outcomeOf(text: string): Outcome | undefined {
  const whole = outcomeOfWord(text);
  if (whole || !text.includes(',')) return whole;
  const all = text.slice(0, LONGEST).split(',').map(outcomeOfWord);
  return WEIGHT.find((outcome) => all.includes(outcome));
}
