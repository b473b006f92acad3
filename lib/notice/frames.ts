import type { NoticeKind } from './notice.ts';

/** A sentence or subject that mail programs write around the reply; it says what kind of mail this is. */
export interface Frame {
  kind: Extract<NoticeKind, 'failure' | 'delay' | 'delivered'>;
  /** BCP 47. */
  language: string;
  /** Linear, without regard to case. */
  pattern: RegExp;
}

const defineFrame = (frame: Frame): Frame => frame;

/** What notices are called. Where a language's wording is documented or seen: ../shared/handbook/classification.md 2, 3. */
export const subjectFrames: readonly Frame[] = [
  defineFrame({
    kind: 'delay',
    language: 'en',
    pattern:
      /delivery status notification ?\(delay|delayed mail|delivery (?:delayed|temporarily|incomplete)|warning: (?:message|could not send|e?-?mail)|message .{0,40}(?:delayed|still being)|mail .{0,20}delayed|could not send message for past|delivery has been delayed/i,
  }),
  defineFrame({
    kind: 'delivered',
    language: 'en',
    pattern:
      /successful mail delivery|delivery status notification ?\((?:success|relay|delivered|expanded)|^(?:delivered|relayed|delivery report):/i,
  }),
  defineFrame({
    kind: 'failure',
    language: 'en',
    pattern:
      /undeliver|returned mail|mail delivery (?:fail|problem|error|report|status|system|subsystem)|delivery (?:status )?(?:notification|failure|has failed|failed|report|error|problem)|failure notice|(?:mail|message|e?-?mail) (?:not delivered|could not be delivered|was not delivered|delivery failed|rejected|returned)|returning message to sender|non.?delivery|nondeliverable|not delivered|delivery-status|user unknown|mail failure|mail system error|could not be delivered|unzustellbar|cannot be delivered|undelivered|bounce notification|bounced|unable to deliver|rejected mail|delivery attempt|unknown (?:user|recipient)|permanent (?:delivery )?(?:failure|error)|error sending|no longer accept/i,
  }),
  defineFrame({
    kind: 'failure',
    language: 'de',
    pattern:
      /unzustellbar|nicht zugestellt|zustellung fehlgeschlagen|zustellungsfehler|fehlgeschlagene zustellung/i,
  }),
  defineFrame({
    kind: 'failure',
    language: 'fr',
    pattern:
      /non remis|échec de (?:la )?(?:remise|distribution|livraison)|message non distribué|non distribuable/i,
  }),
  defineFrame({ kind: 'delay', language: 'es', pattern: /retraso en la entrega/i }),
  defineFrame({
    kind: 'failure',
    language: 'es',
    pattern: /no se puede entregar|no se pudo entregar|error de entrega|no entregado|correo devuelto/i,
  }),
  defineFrame({
    kind: 'failure',
    language: 'pt',
    pattern: /não é possível entregar|não entregue|falha na entrega|não foi entregue|não pôde ser entregue/i,
  }),
  defineFrame({
    kind: 'failure',
    language: 'it',
    pattern: /non recapitabile|mancato recapito|non consegnat|errore di consegna/i,
  }),
  defineFrame({
    kind: 'failure',
    language: 'nl',
    pattern: /onbestelbaar|niet bezorgd|kan niet worden bezorgd/i,
  }),
  defineFrame({ kind: 'failure', language: 'sv', pattern: /olevererbart|kunde inte levereras/i }),
  defineFrame({ kind: 'failure', language: 'da', pattern: /kan ikke leveres|ikke leveret/i }),
  defineFrame({ kind: 'failure', language: 'no', pattern: /kan ikke leveres|ikke levert/i }),
  defineFrame({ kind: 'failure', language: 'fi', pattern: /ei voitu toimittaa|toimitus epäonnistui/i }),
  defineFrame({
    kind: 'failure',
    language: 'pl',
    pattern: /niedostarczon|nie dostarczono|nie można dostarczyć|zwrot poczty/i,
  }),
  defineFrame({
    kind: 'failure',
    language: 'ru',
    pattern: /недоставленное сообщение|не доставлено|не удалось доставить|недоставк/i,
  }),
  defineFrame({
    kind: 'failure',
    language: 'ja',
    pattern: /配信(?:不能|できません|エラー)|送信エラー|宛先不明|配達不能|メールが届きません/i,
  }),
  defineFrame({
    kind: 'failure',
    language: 'zh',
    pattern: /退信|无法投递|未送达|投递失败|無法傳遞|系统退信/i,
  }),
  defineFrame({ kind: 'failure', language: 'ko', pattern: /배달되지 않음|전송 실패|반송|배달할 수 없/i }),
  defineFrame({ kind: 'failure', language: 'tr', pattern: /teslim edilemedi|iletilemedi/i }),
];

/** Sentences in the body. A delay stands before a failure: its text often says both. */
export const bodyFrames: readonly Frame[] = [
  defineFrame({
    kind: 'delay',
    language: 'en',
    pattern:
      /will (?:retry|be retried|continue to (?:try|be attempted)|keep trying|try again) for|still being retried|do ?n.t need to resend|you do not need to re-?send|has not yet been delivered|delivery attempts will continue|not been delivered yet|temporary problem delivering|no action is required on your part|could not be delivered for (?:more than )?\d|this is a warning message only|delivery to (?:these|the following) recipients .{0,40}(?:delayed|deferred)|message is delayed/i,
  }),
  defineFrame({
    kind: 'delivered',
    language: 'en',
    pattern:
      /successfully delivered to|your message was successfully|delivery to these recipients or groups is complete|has been (?:successfully )?(?:delivered to|relayed to) the following/i,
  }),
  defineFrame({
    kind: 'failure',
    language: 'en',
    pattern:
      /(?:could|can)(?: ?not|n.t|not) be delivered|(?:was|were|wasn.t|were.t|was not|not|been) delivered to|delivery (?:to|has) .{0,60}failed|delivery has failed|unable to deliver|undeliverable|did not reach the following|permanent (?:fatal )?error|failed (?:permanently|address)|address(?:es)? failed|couldn.t be (?:delivered|found)|returned to sender|this is a permanent error|i.m afraid i wasn.t able|problem delivering your message|error occurred while trying to deliver|rejected your message|delivery (?:failure|failed|error)|mail delivery software|could not (?:be sent|deliver)|has been rejected|message was rejected|message has been blocked|was not delivered|group you tried to contact|not been delivered|limit for sending mail|following recipients? .{0,40}(?:fail|reject|not)|unknown user|cannot be delivered|failed to (?:send|deliver)|unable to send|failure reasons|was rejected|non-?deliver|message blocked|recipient.s mail server|did not accept/i,
  }),
  defineFrame({
    kind: 'failure',
    language: 'de',
    pattern:
      /nicht (?:zugestellt|zustellbar|übermittelt|ausgeliefert)|fehler bei der nachrichtenzustellung|zustellung .{0,60}(?:fehlgeschlagen|nicht möglich|gescheitert)|wurde .{0,60}nicht gefunden|unzustellbar/i,
  }),
  defineFrame({
    kind: 'failure',
    language: 'fr',
    pattern:
      /échec de la remise|n.a pas (?:pu être|été) (?:remis|distribué|livré|délivré)|(?:distribution|remise) de votre message|message non distribué|boîte de réception du destinataire pleine|adresse introuvable/i,
  }),
  defineFrame({
    kind: 'failure',
    language: 'es',
    pattern:
      /no se (?:pudo|ha podido|puede) entregar|no (?:ha podido|pudo) ser entregado|no se ha entregado|no se entregó|error (?:al entregar|de entrega)|dirección no encontrada/i,
  }),
  defineFrame({ kind: 'delay', language: 'es', pattern: /se retrasó la entrega/i }),
  defineFrame({
    kind: 'failure',
    language: 'pt',
    pattern:
      /falha na entrega|não (?:foi|pôde ser|pode ser) entregue|endereço não encontrado|não foi possível entregar/i,
  }),
  defineFrame({
    kind: 'failure',
    language: 'it',
    pattern:
      /non (?:è stato|può essere|è stato possibile) (?:recapita|consegna)|impossibile (?:recapitare|consegnare)|indirizzo non trovato/i,
  }),
  defineFrame({
    kind: 'failure',
    language: 'nl',
    pattern: /kan niet worden bezorgd|niet (?:worden )?(?:bezorgd|afgeleverd)|adres niet gevonden/i,
  }),
  defineFrame({ kind: 'failure', language: 'sv', pattern: /kunde inte levereras|inte levererats/i }),
  defineFrame({ kind: 'failure', language: 'da', pattern: /kunne ikke leveres/i }),
  defineFrame({ kind: 'failure', language: 'no', pattern: /kunne ikke leveres|ble ikke levert/i }),
  defineFrame({ kind: 'failure', language: 'fi', pattern: /ei voitu toimittaa/i }),
  defineFrame({
    kind: 'failure',
    language: 'pl',
    pattern: /nie (?:można|udało się) dostarczyć|nie została? dostarczon|nie znaleziono adresu/i,
  }),
  defineFrame({
    kind: 'failure',
    language: 'ru',
    pattern: /не может быть доставлено|не доставлено|не удалось доставить|не было доставлено/i,
  }),
  defineFrame({
    kind: 'failure',
    language: 'ja',
    pattern:
      /配信(?:され|でき)ません|配信できなかった|アドレス不明|届けることができません|配送(?:され|でき)ません|送信できませんでした|応答:/i,
  }),
  defineFrame({
    kind: 'failure',
    language: 'zh',
    pattern: /无法(?:投递|送达|发送)|未能(?:投递|送达)|退回|投递失败|無法傳遞/i,
  }),
  defineFrame({ kind: 'failure', language: 'ko', pattern: /배달되지 않|전송되지 않|전달하지 못/i }),
  defineFrame({ kind: 'failure', language: 'tr', pattern: /teslim edilemedi|iletilemedi|gönderilemedi/i }),
];

/** The first frame that fits: the order of the list is the precedence. */
export function findFrame(frames: readonly Frame[], text: string): Frame | undefined {
  return frames.find((frame) => frame.pattern.test(text));
}
