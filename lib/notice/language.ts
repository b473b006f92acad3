/** Words that only one language has, for texts that no known frame stands in. */
const marks: readonly (readonly [language: string, pattern: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/],
  ['ko', /[\uac00-\ud7af]/],
  ['zh', /[\u4e00-\u9fff]/],
  ['ru', /[\u0400-\u04ff]{3}/],
  ['de', /\b(?:nicht|wurde|konnte|Ihre|Nachricht|Empfänger|zugestellt|bitte)\b/i],
  ['fr', /\b(?:votre|n'a|été|veuillez|destinataire|réponse|était|serveur distant)\b/i],
  ['pt', /\b(?:não|mensagem|você|destinatário|foi)\b/i],
  ['es', /\b(?:mensaje|no se|usted|destinatario|respuesta|dirección)\b/i],
  ['it', /\b(?:messaggio|non è|destinatario|della|risposta)\b/i],
  ['nl', /\b(?:niet|bericht|geadresseerde|bezorgd)\b/i],
  ['pl', /\b(?:wiadomość|nie|adresat|została)\b/i],
  ['tr', /\b(?:ileti|teslim|alıcı|sunucu)\b/i],
  ['sv', /\b(?:meddelandet|inte|mottagare)\b/i],
  ['en', /\b(?:the|your|message|mail|delivery|user)\b/i],
];

/** BCP 47 language of a notice's own words; `en` when nothing tells. */
export function languageOf(text: string): string {
  const head = text.slice(0, 4000);
  return marks.find(([, pattern]) => pattern.test(head))?.[0] ?? 'en';
}
