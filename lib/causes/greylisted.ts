import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const greylisted = defineCause({
  id: 'greylisted',
  bucket: 'infrastructure',
  actor: 'nobody',
  permanence: 'temporary',
  when: [
    {
      phrase: phrase(
        '(?:deferred|rejected|delayed|try again) {gap}(?:first time|first contact|new) (?:sender|correspondent)',
      ),
    },
    { wording: /internal resources are temporarily unavailable/i, at: ['mimecast'], confidence: 'medium' },
    { wording: /internal resources? (?:are |is )?temporarily unavailable/i, confidence: 'medium' },
    { phrase: phrase('gr[ae]y ?-?list(?:ed|ing)?') },
    {
      phrase: phrase(
        '(?:please )?(?:retry|try again|resubmit|resend|come back) (?:in|after) (?:\\d{1,5}|a few|few|some|five|ten) (?:seconds?|minutes?|mins?|hours?)',
      ),
    },
    {
      phrase: phrase(
        '(?:temporarily|temporary) (?:deferred|rejected|refused) {gap}(?:first|new|unknown) (?:sender|contact|time)',
      ),
    },
    {
      phrase: phrase(
        '(?:first time|unknown|new) (?:sender|triplet|host)s? {gap}(?:try|retry|deferred|delayed|wait)',
      ),
    },
    {
      phrase: phrase(
        '\\bgraue[nr]? liste|liste grise|lista gris\\b|lista cinz|lista grigia|grijze lijst|\\bszar\\S{1,3} li[sś]|(?<![а-яё])с[еі]р[аиіоыу]\\S{1,3} спис|грейлист|gr.list|harmaalist|harmaalla list|(?<![a-zà-ž])[sš]ed[a-zà-ž]{1,3} (?:list(?!ed)|seznam)|\\bgri liste|グレイ?リスティング|グレ[ーイ]リスト|灰名单|灰名單|灰色名单|그레이 ?리스트',
      ),
    },
    {
      phrase: phrase(
        '(?:versuch\\S{1,4}|wiederhol\\S{1,3}|r.essay\\S{1,3}|reint.nt\\S{1,3}|intent.\\S{0,2}|tente|riprov\\S{1,3}|probeer|spr.buj\\S{0,3}|pon.w\\S{0,3}|попроб\\S{3,5}|повтор\\S{2,5}|f.rs.k|pr[oø]v|yrit.\\S{0,2}|zkuste|dene\\S{2,4}) {gap}(?:in|nach|dans|apr.s|en|em|dentro de|daqui|tra|fra|dopo|over|za|po|через|спустя|om|efter|etter|sonra) \\d{1,4} ?(?:sek|sec|seg|sekund|сек|min|мин|dakika|saniye)|(?:秒|分)(?:後|間|鐘|钟)?[後后]?(?:に?再度|にもう一度|再试|再試|重试|重試|再尝试)|\\d{1,4} ?(?:초|분) ?(?:후|뒤).{0,8}다시',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '{not} yet (?:been )?(?:authori[sz]ed|allowed|known|seen) to deliver|\\btriplet\\b|(?:first|never) seen (?:before|sender)|seen (?:for the )?first time',
      ),
    },
    {
      phrase: phrase('soft[- ]?reject(?:ed|ion)?\\b'),
      confidence: 'medium',
      also: ['content', 'reputation'],
    },
    {
      phrase: phrase(
        'first[- ]time (?:sender|seen|connection|contact)|(?:sender|triplet|client|you) (?:\\S{1,10} )?(?:{not} )?(?:been )?seen (?:\\S{1,8} )?before|never seen (?:you|this) before',
      ),
      confidence: 'medium',
      also: ['reputation'],
    },
    {
      phrase: phrase(
        'first (?:contact|message|letter|mail|attempt|time|delivery) (?:from (?:you|this|that)|we (?:see|saw|meet)|seen)|(?:see|wait|check|learn|know) (?:if|whether) you (?:will )?(?:come back|retry|return|try again)',
      ),
    },
    { vendor: /\[GL01\]|\(GL01\)/ },
    { phrase: phrase('first[- ]time sender|you (?:look|are|seem) (?:\\S{1,6} )?new (?:here|to us)') },
    {
      phrase: phrase(
        '(?:do|does|did) {not} know you yet|(?:your )?first contact\\b|(?:unbekannter absender|erstkontakt|erster kontakt) {gap}(?:erneut|wieder|sp[äa]e?ter|nochmal)|primera vez {gap}(?:reintent|intent)|premi[èe]re (?:tentative|fois) {gap}(?:r[ée]essa|recomm)|prima volta {gap}ripro|primeira vez {gap}tent',
      ),
    },
    {
      wording: phrase(
        '(?:delayed|deferred) (?:on purpose|intentionally|deliberately)|(?:deferred|delayed|temporarily (?:refused|rejected)) (?:as|for) (?:an? )?(?:anti-?)?spam (?:protection|prevention|(?:counter-?)?measure)|anti-?spam delay',
      ),
    },
  ],
  unless: [
    /too fast|rate|limit|too many|not (?:an? )?gr[ae]y ?-?list|then black ?list|.puis[ée]|esaurit|massim|contingent|quota/i,
  ],
  also: ['reputation'],
  source: 'https://www.rfc-editor.org/rfc/rfc6647',
});

EXAMPLES: addExamples(greylisted, {
  is: [
    '421 4.7.0 (GL01) Message from 192.0.2.7 temporarily deferred',
    '450 First contact from you, deferred to see whether you come back',
    '451 4.7.1 Greylisting in action, please come back later',
    '450 4.2.0 <bo@corp.example>: Recipient address rejected: Greylisted for 5 minutes',
    '451 4.7.1 Please try again in 300 seconds',
    'Graue Liste, bitte später erneut versuchen',
    'En lista gris, intente en 300 segundos',
    '450 server používá šedý seznam',
    '451 вы в сером списке',
    '451 host is not yet known to deliver for this sender',
    '450 unseen triplet, wait',
    '451 4.7.1 soft reject, come again',
    '450 we have never seen this before, come again',
    '451 4.7.1 temporarily deferred, first time sender',
    '550 5.7.1 Try again later, you look new here',
    '421 4.7.0 [GL01] Message temporarily deferred',
    '451 we do not know you yet, come again in 10 minutes',
    '451 première tentative, réessayez dans 5 minutes',
    '450 your mail was delayed on purpose',
    '451 temporarily rejected as an anti-spam measure',
  ],
  isNot: [
    '421 4.7.0 Try again later, closing connection', // simply busy
    'quota horaire épuisé, réessayez dans 20 minutes', // a limit
    '550 connection closed: listing found', // "sed: list" is no grey list
    '554 используйте сервер списка рассылки', // nor is "сервер списка"
  ],
});
