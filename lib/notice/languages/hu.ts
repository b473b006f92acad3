import { defineLanguage } from './define.ts';

export const hungarian = defineLanguage({
  code: 'hu',
  words:
    'nem az egy hogy üzenet üzenete üzenetét levél levele levelét címzett címzettnek címzettek cím címre kézbesíteni kézbesítés kézbesíthető sikerült következő alábbi mert által küldött hiba oka postafiók válasz kiszolgáló szerver található létezik elutasította még később óra órán próbálja',
  subject: {
    delay: /kézbesítés.{0,20}(?:késik|késleltet)|késleltetett|még nem (?:került )?kézbesít/i,
    delivered: /^kézbesítve:|sikeres kézbesítés/i,
    failure:
      /kézbesíthetetlen|nem kézbesít|kézbesítési (?:hiba|értesítés)|(?:sikertelen|meghiúsult) (?:levél)?kézbesítés|kézbesítés (?:sikertelen|nem sikerült)|visszaküldött (?:levél|üzenet)|(?:levél|üzenet) (?:visszaküldve|visszautasítva)|nem (?:lehet|sikerült|lehetett) kézbesíteni/i,
  },
  body: {
    delay:
      /még nem (?:sikerült|került|lehetett)|kézbesítés.{0,60}(?:késik|késleltet)|(?:újra|tovább) (?:meg)?próbál|további (?:próbálkozás|kísérlet)|átmeneti (?:hiba|probléma)|csak (?:egy )?figyelmeztetés/i,
    failure:
      /nem (?:sikerült|lehetett|lehet|tudtuk|tudta) (?:\S{1,16} ){0,3}(?:kézbesíteni|elküldeni|továbbítani)|(?:kézbesítés|továbbítás)\S{0,3} .{0,60}(?:nem sikerült|sikertelen|meghiúsult)|nem (?:kézbesíthető|található|létezik|létező)|nem sikerült a kézbesítés|kézbesíthetetlen|(?:vissza|el)utasít|postafiók.{0,30}(?:megtelt|tele)|nem érkezett meg/i,
  },
  filter: {
    own: /az? (?:ön |te )?(?:által küldött |)(?:levele|üzenete|küldeménye|e-?mailje)|ön által küldött|általad küldött|(?:leveled|üzeneted)/i,
    stopped:
      /letiltott|karantén|töröl|eltávolít|visszatart|(?:vissza|el)utasít|blokkol|nem (?:továbbít|fogad|jelent)/i,
    forReader: /^\W{0,3}üdvözöl|(?:önnek|neked) (?:címzett|küldött|szóló)|jóváhagyásra vár/i,
  },
  labels: {
    response: [
      '(?:a )?(?:távoli )?(?:kiszolgáló |szerver )?válasza?',
      '(?:ok|oka|hiba|hiba ?oka|hibaüzenet|a hiba oka)',
    ],
    server: ['(?:a jelentést )?létrehozó kiszolgáló', 'küldte'],
    recipient: ['címzett(?:ek)?(?: címe)?', 'cím'],
    to: ['címzett'],
    sender: ['feladó(?: címe)?', 'küldő'],
    original: ['eredeti (?:üzenet(?:fejlécek)?|levél)(?: fejléce?)?'],
    forward: ['(?:továbbítva|átirányítva)(?: a következő címre)?'],
  },
  horizon: {
    retry: 'próbál|kísérl',
    hour: 'ór(?:a|án|áig)',
    day: 'nap(?:ig|on)?',
    passed: 'óta|után|minden',
    untilBehind: 'ig',
  },
});
