import { defineLanguage } from './define.ts';

export const norwegian = defineLanguage({
  code: 'no',
  words:
    'melding meldingen ikke og kunne mottaker mottakere mottakeren mottakerne leveres levert levering ble av til at på den følgende fordi mislyktes fra eller disse postboks adressen årsak bruker svar som er hos vert svarte avsenderens blokkert igjen finnes ennå dager oppsto feil gruppen godtar bare vi',
  subject: {
    delay:
      /(?:levering|meldingen) (?:er )?(?:forsinket|utsatt)|forsinket levering|ennå ikke levert|enda ikke levert/i,
    delivered: /^(?:levert|videresendt):/i,
    failure:
      /kan ikke leveres|ikke levert|kunne ikke leveres|levering(?:en)? mislyktes|mislykket levering|leveringsfeil|(?:e-post|melding) (?:returnert|avvist)/i,
  },
  body: {
    delay:
      /(?:ennå|enda) ikke (?:blitt )?levert|levering .{0,60}(?:forsink|utsatt)|(?:prøver|forsøker) .{0,40}(?:igjen|på nytt|timer|dager)|fortsetter å (?:prøve|forsøke)|midlertidig problem|bare en advarsel/i,
    failure:
      /kunne ikke (?:leveres|sendes|finnes)|(?:ble|er) ikke (?:levert|funnet|sendt)|levering(?:en)? .{0,60}mislyk|ble (?:avvist|blokkert)|finnes ikke|(?:innboks|postboks).{0,30}full|eksisterer ikke|klarte ikke å|sluttet å prøve/i,
  },
  filter: {
    own: /\b(?:din|ditt) (?:\S{1,16} ){0,2}(?:e-?post|melding|svar|mail)|\bdu (?:sendte|har sendt|forsøkte)|sendt av deg|fra deg\b/i,
    stopped:
      /stoppet|stanset|blokkert|i karantene|slettet|fjernet|avvist|fanget opp|holdt tilbake|ikke (?:blitt )?(?:videresendt|publisert|behandlet|godtatt|levert|godkjent|akseptert|distribuert)/i,
    forReader:
      /^\W{0,3}velkommen|(?:sendt|adressert) til deg|(?:meldinger?|e-?poster?) til deg|din karantene|venter på (?:godkjenning|moderering)/i,
  },
  labels: {
    response: [
      'svar(?:et)?(?: fra (?:den eksterne )?serveren)?(?: var)?',
      '(?:årsak|feil(?:melding)?|rapportert feil)',
    ],
    server: ['genererende server', 'generert av', 'sendt av'],
    recipient: ['mottaker(?:e|adresse)?', 'mottakerens adresse'],
    to: ['til'],
    sender: ['avsender(?:adresse)?', 'avsenderens adresse', 'fra'],
    original: ['opprinnelige? (?:meldingshoder|melding)'],
    forward: ['videresendt til(?: adressen)?'],
  },
  horizon: {
    retry: 'prøve|forsøk',
    hour: 'timer?',
    day: 'dag(?:er)?|døgn',
    passed: 'siden|etter|hver|mer enn',
    until: 'til',
  },
});
