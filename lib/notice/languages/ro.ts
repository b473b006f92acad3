import { defineLanguage } from './define.ts';

export const romanian = defineLanguage({
  code: 'ro',
  words:
    'mesajul mesajului dumneavoastră dvs nu fost la și către pentru destinatar destinatarul destinatari destinatarului adresa livrat livrarea putut acest următorii următorul deoarece eroare motivul căsuța răspunsul serverul există găsită poștală încă ore reîncercare sau din',
  subject: {
    delay: /livrare(?:a)? .{0,20}(?:întârziat|amânat)|încă nu a fost livrat/i,
    delivered: /^livrat:|livrat cu succes/i,
    failure:
      /nelivra(?:t|bil)|nu (?:a fost|poate fi|s-a putut) livra|(?:eroare|eșec) (?:de|la|la) ?(?:livrare|trimitere)|livrare(?:a)? (?:eșuată|nereușită|a eșuat)|mesaj (?:returnat|respins)|returnat (?:la )?expeditor/i,
  },
  body: {
    delay:
      /încă nu a (?:fost|putut)|livrare\S{0,2} .{0,60}(?:întârzi|amân)|(?:va|vom|vor) (?:re)?încerca|noi încercări|problemă temporară|doar un avertisment/i,
    failure:
      /nu (?:a fost|au fost|poate fi|a putut fi|s-a putut|am putut) (?:\S{1,16} )?(?:livra|trimi|găsi|transmi|expedia)|livrare\S{0,2} .{0,60}(?:nu a reușit|eșuat)|nu există|a fost (?:respins|blocat|returnat)|adresa nu a fost găsită|căsuța .{0,30}plină|nu a ajuns la/i,
  },
  filter: {
    own: /mesaj(?:ul|ele) (?:dumneavoastră|dvs|tău|trimis de)|ați trimis|trimis de (?:dvs|dumneavoastră|tine)/i,
    stopped:
      /blocat|carantină|șters|eliminat|reținut|respins|oprit|nu a fost (?:acceptat|publicat|aprobat|distribuit)/i,
    forReader:
      /^\W{0,3}bun venit|(?:adresat|destinat|trimis) (?:dvs|dumneavoastră|vouă|ție)|așteaptă (?:aprobarea|moderarea)/i,
  },
  labels: {
    response: [
      'răspunsul?(?: serverului(?: la distanță)?)?(?: a fost)?',
      '(?:motiv(?:ul)?|cauza|eroare(?:a)?|mesaj(?:ul)? de eroare)',
    ],
    server: ['server(?:ul)? (?:generator|care a generat)', 'generat de', 'trimis de'],
    recipient: ['(?:adresa )?destinatar(?:ul|ului|i)?', 'adresa'],
    to: ['către'],
    sender: ['(?:adresa )?expeditor(?:ul|ului)?', 'de la'],
    original: ['antete(?:le)? (?:mesajului )?originale?', 'mesaj(?:ul)? original'],
    forward: ['(?:redirecționat|transferat) (?:la|către)(?: adresa)?'],
  },
  horizon: {
    retry: 'încerc|tentativ',
    hour: '(?:de )?or(?:e|ă)',
    day: 'zile?',
    passed: 'de peste|după|la fiecare',
    until: 'până la',
  },
});
