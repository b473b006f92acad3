import { defineLanguage } from './define.ts';

export const german = defineLanguage({
  code: 'de',
  words:
    'nicht wurde werden konnte konnten ihre ihrer ihr nachricht empfänger und für mit bitte zugestellt zustellung fehler folgende folgenden oder eine einen der das ist wird sich postfach noch gesendet unzustellbar adresse gefunden grund diese diesem weil beim antwort benutzer auf den als hat dem antwortete befehl konto nachrichten gesperrt abgelehnt unbekannt vom durch es bei zu ihrem ihren wir wie versand siehe unten anlage',
  subject: {
    delay: /(?:zustell|nachricht|mail).{0,30}verzöger|verzöger.{0,20}zustell|noch nicht zugestellt/i,
    delivered: /^(?:zugestellt|weitergeleitet|übermittelt):|zustellbestätigung|erfolgreich zugestellt/i,
    failure:
      /unzustellbar|nicht (?:zugestellt|zustellbar|übermittelt|ausgeliefert)|(?:zustellung|zustellen|übermittlung|mailzustellung|nachrichtenzustellung) .{0,30}(?:fehlgeschlagen|gescheitert|nicht möglich)|zustell(?:ungs?)?fehler|fehlgeschlagene? zustellung|fehler bei der .{0,30}zustellung|nachricht konnte nicht|rücksendung|empfänger unbekannt|versand nicht möglich|zustellversuche aufgegeben|rückläufer|nicht (?:versendet|verschickt)/i,
  },
  body: {
    delay:
      /noch nicht (?:an alle .{0,30})?(?:zugestellt|beliefert|ausgeliefert|übermittelt)|zustellung .{0,60}verzöger|verzögert sich|weiter(?:hin)? versuch|(?:versucht|versuchen wird|wird versucht).{0,60}(?:stunden|tage|weiter)|wird noch .{0,40}versucht|zustellversuche (?:dauern|werden (?:fortgesetzt|noch))|vorübergehendes problem|nur eine warnung|(?:weitere|\d{1,3}) (?:stunden|tage) .{0,20}versuch|wird .{0,40}(?:erneut|weiter) versucht|seit \d{1,3} (?:stunden|tagen) nicht/i,
    failure:
      /nicht (?:zugestellt|zustellbar|übermittelt|übergeben|ausgeliefert|gesendet|gefunden|erreicht)|fehler bei der nachrichtenzustellung|zustellung .{0,60}(?:fehlgeschlagen|nicht möglich|gescheitert)|wurde .{0,60}nicht gefunden|unzustellbar|(?:wurde|nachricht) (?:blockiert|abgelehnt|zurückgewiesen)|postfach .{0,30}voll|konnte .{0,60}nicht|abgelehnt|existiert nicht|möglicherweise nicht vorhanden|zustellungsbericht|nicht (?:versendet|verschickt|angenommen)|zurückgesandt|(?:wurde|server) (?:abgewiesen|verweigert)|versand .{0,40}(?:gesperrt|nicht möglich)|rückläufer|fax\S{0,16} .{0,40}fehlgeschlagen/i,
  },
  filter: {
    own: /(?:ihre[rn]?|deine[rn]?) (?:\S{1,16} ){0,2}(?:e-?mails?|mails?|nachricht(?:en)?|antwort|beitrag an|anfrage an die (?:mailing-?)?liste)\b|von ihnen .{0,40}(?:gesendet|versandt|verschickt)|(?:nachricht|e-?mail|mail) (?:\S{1,12} ){0,3}von ihnen\b|sie (?:haben|hatten|versuchten) .{0,60}(?:gesendet|senden|versandt|verschickt)/i,
    stopped:
      /abgefangen|blockiert|angehalten|gestoppt|zurückgehalten|in (?:die )?quarantäne|gelöscht|entfernt|abgewiesen|abgelehnt|zurückgewiesen|nicht (?:\S{1,20} ){0,3}(?:weitergeleitet|angenommen|akzeptiert|genehmigt|verteilt|veröffentlicht|freigegeben|durchgelassen|verarbeitet)/i,
    forReader:
      /^\W{0,3}willkommen|an sie (?:gerichtet|adressiert|gesendet|geschickt)|für sie bestimmt|(?:e-?mails?|nachrichten?) (?:an|für) sie\b|ihre quarantäne|quarantänebericht|warte(?:t|n) auf (?:\S{1,12} )?(?:freigabe|moderation|genehmigung|zustimmung)|zurückgehalten, bis/i,
  },
  labels: {
    response: [
      '(?:die )?antwort(?: des (?:remote|ziel)?-?servers?)?(?: (?:war|lautete?))?',
      '(?:grund|ursache|begründung|fehler(?:meldung|ursache|text)?|gemeldeter fehler|diagnose(?:information(?:en)?)?)',
    ],
    server: ['generierender server', 'generiert von', 'gesendet von'],
    recipient: ['empfänger(?:in|adresse)?', '(?:an )?adresse'],
    to: ['an'],
    sender: ['absender(?:adresse)?', 'von'],
    original: [
      'ursprüngliche (?:nachrichtenköpfe|nachricht)',
      'originalnachricht',
      'original-?kopfzeilen',
      'kopfzeilen der ursprünglichen',
    ],
    announced: ['folgende[rnm]? (?:grund|gründen|fehler|ursache)'],
    forward: [
      '(?:weitergeleitet|weiterleitung|umgeleitet|weiterleitet)(?: wird)? (?:an|auf|nach|zu)(?: die adresse)?',
      'weiterleitungs(?:ziel|adresse)',
      'alias für',
      'weiterleitung (?:(?:ihrer|der) nachricht )?(?:von \\S{3,100} )?(?:an|auf|nach)',
      'leitet (?:\\S{1,20} ){0,4}(?:an|auf)',
    ],
  },
  horizon: {
    retry: 'versuch|wiederhol|bemüh',
    hour: 'stunden?|std',
    day: 'tage?n?',
    passed: 'seit|nach|mehr als|alle',
    until: 'bis(?: zum)?',
  },
});
