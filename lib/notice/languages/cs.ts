import { defineLanguage } from './define.ts';

export const czech = defineLanguage({
  code: 'cs',
  words:
    'zpráva zprávu zprávy nebyla nelze doručit doručena doručení doručitelné adresa adresu příjemce příjemci příjemcům příjemců se byla nebo že pro vaše vaši schránka odpověď nenalezena následujícím skupinám nezdařilo není jsme prosím nepodařilo uživatel serveru příkaz řekl jméno odmítnuto již jeho protože plná na zkuste byl jako možné',
  subject: {
    delay:
      /(?:doruč|zpráv).{0,30}(?:zpožd|opožd|zdržen)|(?:zpožd|opožd).{0,20}doruč|dosud nedoručen|zatím nedoručen/i,
    delivered: /^(?:doručeno|předáno):/i,
    failure:
      /nedoručiteln|nedoručen|nelze doručit|nebyl[ao]? doručen|(?:chyba|selhání|problém) (?:při )?doruč|doručení (?:se nezdařilo|selhalo)|vrácen(?:á|ý)? (?:zpráva|pošta|e-mail|odesílateli)|nepodařilo (?:se )?doručit/i,
  },
  body: {
    delay:
      /(?:dosud|zatím|ještě) (?:nebyla?|se nepodařilo) .{0,20}doruč|doručení .{0,60}(?:zpožd|opožd)|bude .{0,40}(?:pokoušet|opakovat|zkoušet)|další pokus|dočasný problém|pouze upozornění|nebyla doručena již \d|čeká ve frontě/i,
    failure:
      /nebyla? (?:doručen|odeslán)|nelze doručit|ne(?:po)?dařilo (?:se )?(?:\S{1,20} ){0,3}doručit|doručení .{0,80}nezdařilo|nebyla? nalezen|neexistuje|byla (?:odmítnuta|zablokována)|schránka .{0,30}(?:plná|přeplněn)|nem(?:ohla|ůže) být doručen|nebylo možné .{0,30}doručit|odmítnut/i,
  },
  filter: {
    own: /(?:vaše|vaši|vaší|váš|tvoje|tvůj) (?:\S{1,16} ){0,2}(?:zpráv|e-?mail|mail)|jste (?:\S{1,8} )?(?:odeslal|poslal)|kterou (?:jste )?(?:posílá|zasíl|odesílá)|vámi odeslan|odeslan\S{1,3} (?:vámi|od vás)/i,
    stopped:
      /zachycen|zablokován|zadržen|karantén|smazán|odstraněn|zastaven|nebyl[aoy]? (?:předán|zveřejněn|přijat|zpracován|doručen|potvrzen|schválen|rozeslán)|odmítnut|zamítnut/i,
    forReader:
      /^\W{0,3}vítejte|(?:určen|adresovan|zaslan)\S{0,3} vám(?!i)|(?:zpráv|e-?mail)\S{0,3} pro vás|vaše karanténa|čeká na schválení/i,
  },
  labels: {
    response: [
      'odpověď(?: (?:vzdáleného )?serveru)?(?: (?:zněla|byla))?',
      '(?:důvod|příčina|chyba|nahlášená chyba|chybová zpráva)',
    ],
    server: ['generující server', 'vytvořil server', 'odesláno'],
    recipient: ['(?:adresa )?příjemc[ei]', 'adresa'],
    to: ['komu', 'pro'],
    sender: ['(?:adresa )?odesílatele?', 'od'],
    original: ['původní (?:hlavičky|záhlaví|zpráva)', 'záhlaví původní zprávy'],
    forward: ['(?:přeposlán|přesměrován)[aoy]? na(?: adresu)?'],
  },
  horizon: {
    retry: 'pokus|pokouš|zkouš|opakov',
    hour: 'hodin[auy]?',
    day: 'dn(?:í|y|ů)|den',
    passed: 'po|více než|každé',
    until: 'do',
  },
});
