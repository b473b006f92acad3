/**
 * What Outlook on the web writes above a notice (webmail.md 5.2): a button of its own and no word of the mail, though it
 * reads like the call of a bait. English as seen; the others as Outlook's other buttons are called (inferred).
 */
const sendAgain =
  /^\s{0,20}(?:to send this message again,? click here|um diese nachricht (?:erneut|noch ?mals?) zu senden,? klicken sie hier|pour (?:renvoyer|envoyer) ce message(?: à nouveau| de nouveau)?,? cliquez ici|para (?:volver a enviar|enviar) (?:este|esta) mens\w{2,4}(?: novamente| de nuevo)?,? (?:haga clic aquí|clique aqui)|per inviare (?:di nuovo|nuovamente) (?:questo|il) messaggio,? fare clic qui|klik hier om dit bericht opnieuw te verzenden|このメッセージを再送信するには.{0,20}クリックし\S{0,8})[.。]?\s{0,20}$/im;

/** Above the notice, hence near the beginning of the text. */
const NEAR = 2000;

/** The text without that line. */
export function withoutSendAgain(text: string): string {
  const head = text.slice(0, NEAR);
  const cleared = head.replace(sendAgain, '');
  return cleared === head ? text : cleared + text.slice(NEAR);
}
