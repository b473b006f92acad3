import { defineLanguage } from './define.ts';

export const swedish = defineLanguage({
  code: 'sv',
  words:
    'meddelandet meddelande inte och för att det som till kunde mottagare mottagaren mottagarna levereras leverera leverans ditt eller av på är adressen följande kan har svaret från hittades eftersom gick användare svar kommando hos den ett denna domän finns försök',
  subject: {
    delay:
      /(?:leveransen?|leverering) (?:är |har )?(?:försenad|fördröjd)|försenad leverans|fördröjd leverans|ännu inte levererat/i,
    delivered: /^(?:levererat|vidarebefordrat|levererad):|har levererats/i,
    failure:
      /olevererbart|kunde inte levereras|ej leverer|inte leverer|leverans(?:en)? misslyckades|misslyckad leverans|går inte att leverera|kan inte leverera|(?:e-post|brev|meddelande) (?:returnera|avvisa)|leveransfel/i,
  },
  body: {
    delay:
      /ännu inte (?:levererats|kunnat)|har inte levererats än|leverans .{0,60}(?:försen|fördröj)|försöker .{0,40}(?:timm|dag|fortsätt|ytterligare)|fortsätter att försöka|nytt försök (?:görs|kommer)|tillfälligt problem|bara en varning/i,
    failure:
      /(?:har inte|inte) (?:skickats|kunnat (?:levereras|skickas))|kunde inte (?:levereras|skickas|hittas|nås)|inte (?:levererats|leverera|hittades)|gick inte att (?:leverera|skicka|hitta)|leverans.{0,40}misslyck|hittades inte|kunde inte|(?:avvisades|blockerades|nekades|har avvisats)|finns inte|(?:inkorg|brevlåda|postlåda).{0,30}full|större än vad/i,
  },
  filter: {
    own: /(?:\bditt|\bdin|\bert) (?:\S{1,16} ){0,2}(?:meddelande|e-?post|mejl|mail|svar|brev)|\bdu (?:skickade|har skickat|försökte)|skickat av dig|(?:som )?du (?:just )?(?:har )?skickat|från dig\b/i,
    stopped:
      /stoppa(?:ts|des)|blockera(?:ts|des)|i karantän|radera(?:ts|des)|tagits bort|avvisa(?:ts|des)|fångats upp|inte (?:vidarebefordra|publicera|släpp|godkän|accepter|behandla|tagits emot)|godkändes inte/i,
    forReader:
      /^\W{0,3}välkommen|(?:skickat|adresserat|ställt) till dig|meddelanden? till dig|din karantän|väntar på (?:godkännande|moderering)/i,
  },
  labels: {
    response: [
      'svar(?:et)?(?: från (?:fjärr)?servern)?(?: var| blev)?',
      '(?:orsak|anledning|fel(?:meddelande)?|rapporterat fel)',
    ],
    server: ['genererande server', 'genererad av', 'skickat av'],
    recipient: ['mottagar(?:e|adress)'],
    to: ['till'],
    sender: ['avsändar(?:e|adress)', 'från'],
    original: [
      'ursprungs?(?:huvuden|meddelande)',
      'ursprungliga meddelande(?:huvuden|rubriker)',
      'ursprungligt meddelande',
    ],
    forward: ['(?:vidarebefordra[ts]?|vidarebefordrades|vidarebefordrats) till(?: adressen)?'],
  },
  horizon: {
    retry: 'försök',
    hour: 'timm(?:e|ar)',
    day: 'dag(?:ar)?|dygn',
    passed: 'sedan|efter|mer än|var',
    until: 'till',
  },
});
