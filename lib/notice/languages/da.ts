import { defineLanguage } from './define.ts';

export const danish = defineLanguage({
  code: 'da',
  words:
    'meddelelse meddelelsen din ikke og kunne modtager modtagere modtageren leveres levering leveret blev af til at på den følgende fordi mislykkedes besked beskeden fra eller disse postkasse adressen årsag bruger svar som er hos vært svarede afsenderens blokeret igen endnu fundet findes modtagerens prøv',
  subject: {
    delay: /(?:levering|meddelelsen) (?:er )?(?:forsinket|udskudt)|forsinket levering|endnu ikke leveret/i,
    delivered: /^(?:leveret|videresendt):/i,
    failure:
      /kan ikke leveres|ikke leveret|kunne ikke leveres|levering(?:en)? mislykkedes|mislykket levering|leveringsfejl|(?:mail|besked|meddelelse) (?:returneret|afvist)|kan ikke afleveres/i,
  },
  body: {
    delay:
      /endnu ikke (?:blevet )?leveret|levering .{0,60}(?:forsink|udskudt)|(?:prøver|forsøger|forsøges) .{0,40}(?:igen|timer|dage)|fortsætter med at (?:prøve|forsøge)|midlertidigt problem|kun en advarsel|endnu ikke leveres/i,
    failure:
      /kunne ikke (?:blive )?(?:levere[st]|sende[st]|findes|afleveres)|ikke kunne (?:blive )?(?:levere|sende)|(?:blev|er) ikke (?:leveret|fundet|sendt|afsendt)|levering(?:en)? .{0,60}mislyk|blev (?:afvist|blokeret)|blev ikke fundet|findes ikke|(?:indbakke|postkasse).{0,30}(?:fuld|fyldt)|eksisterer ikke/i,
  },
  filter: {
    own: /\b(?:din|dit|jeres) (?:\S{1,16} ){0,2}(?:e-?mail|mail|besked|meddelelse|svar)|\bdu (?:sendte|har sendt|forsøgte)|sendt af dig|fra dig\b/i,
    stopped:
      /stoppet|blokeret|i karantæne|slettet|fjernet|afvist|opsnappet|tilbageholdt|ikke (?:(?:blevet |kunne )?(?:videresendt|offentliggjort|behandlet|accepteret|modtaget|leveret|godkendt|distribueret))/i,
    forReader:
      /^\W{0,3}velkommen|(?:sendt|adresseret|stilet) til dig|(?:beskeder?|mails?|meddelelser?) til dig|din karantæne|afventer (?:godkendelse|moderering)/i,
  },
  labels: {
    response: [
      'svar(?:et)?(?: fra (?:fjern|den eksterne )?serveren)?(?: var)?',
      '(?:årsag|fejl(?:meddelelse)?|rapporteret fejl)',
    ],
    server: ['genererende server', 'oprettet af', 'sendt af'],
    recipient: ['modtager(?:e|adresse)?', 'modtagerens adresse'],
    to: ['til'],
    sender: ['afsender(?:adresse)?', 'afsenderens adresse', 'fra'],
    original: ['oprindelige? (?:brevhoveder|meddelelses?(?:headere?|hoveder)|meddelelse)'],
    forward: ['videresendt til(?: adressen)?'],
  },
  horizon: {
    retry: 'prøve|forsøg',
    hour: 'timer?',
    day: 'dage?',
    passed: 'siden|efter|hver|mere end',
    until: 'indtil|til',
  },
});
