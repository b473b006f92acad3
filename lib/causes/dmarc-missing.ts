import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const dmarcMissing = defineCause({
  id: 'dmarc-missing',
  bucket: 'authentication',
  actor: 'your-admin',
  when: [
    { wording: /(?:doesn't|does not|no) have a dmarc record/i },
    {
      phrase: phrase(
        '(?:no|missing|without|lacks?|publish|needs?) (?:a |any |valid )?dmarc (?:record|policy)',
      ),
    },
    { phrase: phrase('dmarc record {gap}(?:missing|{not} (?:found|exist|published))') },
    { enhanced: /^[45]\.7\.40$/, with: /dmarc|domain/i },
    {
      vendor:
        /\b_dmarc\.\S{1,100} (?:txt )?(?:record )?(?:is |was |does )?(?:not found|not exist|missing|absent|nxdomain|empty)/i,
    },
    {
      phrase: phrase(
        '(?:demand|require|expect|insist on|want|must (?:have|publish|set up))\\S{0,3} (?:(?:a|an|the|any|some|valid|published|domains? with) ){0,3}dmarc (?:record|policy|entry)|dmarc (?:record|policy|entry|txt) (?:\\S{1,8} ){0,3}(?:required|mandatory|missing|absent|obligatory)',
      ),
    },
    {
      phrase: phrase(
        '\\bkein\\S{0,2} (?:\\S{1,12} )?dmarc-?(?:eintrag|record|richtlinie)|dmarc-?(?:eintrag|record|richtlinie)\\S{0,2} {gap}(?:fehlt|nicht gefunden)|(?:pas d.|aucun |sans )(?:enregistrement |politique )dmarc|(?:enregistrement|politique|registro|pol.tica|record|rekord\\S?|запис\\S) dmarc {gap}(?:manqu|absent|introuv|falta|ausente|no (?:existe|enc)|n.o (?:existe|enc)|mancant|non (?:esiste|trov)|отсутств|не найден)|(?:\\bsin|\\bsem|ning.n|nenhum|senza|nessun|\\bgeen|\\bbrak|\\bнет|отсутствует|\\bingen|chyb.) (?:\\S{1,10} )?(?:registro |pol.tica |record |rekordu |запис\\S )?dmarc',
      ),
    },
    {
      phrase: phrase(
        '{not} (?:yet )?(?:publish|have|use|set up|deploy|offer)(?:ed|es|s)? (?:an? |any )?dmarc(?! (?:pass|align|result|fail|check))',
      ),
    },
    {
      phrase: phrase(
        '(?:fehlt|fehlen|\\bfalta|manque|\\bmanca|ontbreekt|brakuje|отсутствует|saknas|mangler|puuttuu) {gap}dmarc|dmarc\\S{0,12} (?:fehlt|fehlen|\\bfalta|manque|\\bmanca|ontbreekt|brakuje|отсутствует|saknas|mangler|puuttuu)',
      ),
    },
  ],
  unless: [/authentication type/i],
  source: 'https://support.google.com/a/answer/3726730',
});

EXAMPLES: addExamples(dmarcMissing, {
  is: [
    "550 5.7.40 This message was blocked because the sending domain doesn't have a DMARC record",
    '550 5.7.1 No DMARC record found for acme.example',
    '421 4.7.40 The sending domain must publish a DMARC policy',
    '550 _dmarc.b.example is missing',
    '550 5.7.1 we expect a DMARC policy of every sender',
    '550 Für die Domain fehlt ein Eintrag: kein DMARC-Eintrag gefunden',
    '550 El dominio no tiene registro, falta el registro; registro DMARC no existe',
    '550 the domain does not publish any DMARC',
    '550 Es fehlt ein DMARC-Eintrag',
  ],
  isNot: [
    "550 5.7.26 Unauthenticated email from acme.example is not accepted due to domain's DMARC policy.", // there is a policy, and it was applied
    '504 5.7.40 Unrecognized authentication type.', // a login method
    '550 5.7.1 Kein Zugang: DMARC-Prüfung fehlgeschlagen', // there is a policy
  ],
});
