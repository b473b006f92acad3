import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const urlBlocklisted = defineCause({
  id: 'url-blocklisted',
  bucket: 'reputation',
  actor: 'you',
  when: [
    { wording: /containing one of your url domains/i, also: ['content'] },
    { wording: /having a domain present in the spamhaus dbl/i },
    { vendor: /AUP#URLBL[01]{2,5}\b/i },
    {
      phrase: phrase(
        '\\b(?:url|urls|uri|link|links|web ?site|web address)(?! (?:protection|defen[cs]e|filter|scan|rewrit|and)) {gap}(?:{is} )?(?:listed|blocked|blacklisted|blocklisted|on (?:the |a )?(?:\\S{1,20} )?(?:black|block)? ?list)',
      ),
    },
    {
      phrase: phrase(
        '(?:blacklisted|blocklisted|listed|blocked|bad|malicious|prohibited|forbidden) (?:url|uri|link|web ?site|site\\b)',
      ),
    },
    {
      phrase: phrase(
        '(?:contains?|containing|contained) (?:a |an |one or more )?(?:url|uri|link|domain|web ?site)s? {gap}(?:listed|black|block|dbl|surbl|uribl|spam)',
      ),
    },
    { phrase: phrase('message {gap}(?:contains?|includes?) {gap}(?:listed|blacklisted|blocked) domain') },
    {
      vendor:
        /(?<!(?:your|sender|sending|from) domain.{0,60})\b(?:surbl|uribl)\b(?!:? ?(?:none|no|ok|clear|passe[ds])\b)/i,
    },
    {
      phrase: phrase(
        '(?:\\blinks?\\b|\\burls?\\b|verweis|webadresse|webseite|website|lien|enlace|v.nculo|hiperv.nculo|collegament|odno.nik|odkaz|ссылк|l[aä]nk|lenke|linkki|ba.lant.)\\S{0,4} {gap}(?:schwarze[nr]? liste|sperrliste|blockier(?:ungs)?liste|blockliste(?!d)|zwarte lijst|blokkeer?lijst|(?:auf|einer|der|dans|une|en|la|una|uma|sulla|nella|op|een|na) (?:\\S{1,10}-)?black-?list|(?:[eè]|mittente|server|risulta|inserit[oa]) in black-?list|listes? (?:noires?|de blocage|rouge)|listas? negras?|lista de bloque|lista nera|liste nere|lista di blocco|czarn\\S{1,3} (?:list|li.cie)|li[sś](?:t|cie) blok|[cč]ern\\S{1,4} (?:listin|list)|blacklistu|ч[её]рн\\S{2,3} спис|стоп-?лист|спам-?(?:лист|баз)|блок-?лист|блэк-?лист|svart(?:a)? ?list|sp.rrlist|svarteliste|sortlist|sort list|bloker(?:ings)?list|blokkeringsliste|mustal(?:la|le|ta)? ?list|estolist|kara liste|engelleme liste|engellenenler|gesperrte|sch.e?dlich|verd.e?chtig|gef.e?hrlich|malveillant|malicios|malign|dannos|sospett|sospechos|suspeit|kwaadaardig|verdacht|z.o.liw|podejrz|.kodliv|podez.|вредонос|подозр|опасн|запрещ|skadlig|ondsind|haitalli|zararl)|(?:sch.e?dliche|verd.e?chtige|gef.e?hrliche|malicieux|enlaces? maliciosos?|подозрительн\\S{2,3}|вредоносн\\S{2,3}|запрещ.нн\\S{2,3}|podejrzan\\S{1,2}|podez.el\\S{1,2}) (?:links?|url|webadresse|ссылк|odno|odkaz)|(?:リンク|url).{0,16}(?:危険|不正|ブラック|ブロック|拒否|検知|リスト)|(?:链接|鏈結|連結|網址|网址|url).{0,14}(?:恶意|惡意|可疑|黑名单|黑名單|危险|危險|违规|屏蔽|拦截)|(?:恶意|惡意|可疑|危险|违规).{0,4}(?:链接|鏈結|連結|網址|网址|url)|(?:링크|url).{0,14}(?:악성|유해|블랙|차단|위험)|(?:악성|유해|의심스러운) ?(?:링크|url)',
      ),
      confidence: 'medium',
    },
    { vendor: /\bHVU:B\d\b/ },
    { vendor: /FortiSpamURI/ },
    { phrase: phrase('(?:link|url|uri) (?:reputation|category)\\b') },
    {
      wording: phrase(
        '(?:\\ban?|\\bthe|\\bone|some|our|your|\\bbody|\\bthis|contain\\S{1,3}) (?:\\S{1,12} )?(?:links?|hyper-?links?|urls?|uris?) (?:in|within|inside|found|that|which|points?|pointing|leads?|leading|goes) {long}(?:listed\\b|\\bdbl\\b|surbl|uribl|ivmuri|black ?-?list|block ?-?list|deny ?-?list)',
      ),
    },
    {
      wording: phrase(
        '(?:\\blinks?\\b|\\burls?\\b|\\bliens?\\b|enlace|v.nculo|collegament|odno.nik|odkaz|ссылк|\\blänk|lenke)\\S{0,3} {long}(?:(?:auf|bei|in|chez|dans|sur|en|na|su|op|в) (?:der |de |la |da |del |nella |do )?)(?:\\bdbl\\b|surbl|uribl|ivmuri)',
      ),
    },
  ],
  also: ['content'],
  source: 'https://support.google.com/a/answer/3726730',
});

EXAMPLES: addExamples(urlBlocklisted, {
  is: [
    '421 4.7.28 Gmail has detected an unusual rate of unsolicited email containing one of your URL domains.',
    '550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL -- please visit their page',
    '554 5.7.1 Message contains a blacklisted URL',
    '554 5.7.1 rejected because a link in the message is on a block list',
    'Le message contient un lien malveillant',
    '邮件包含恶意链接',
    '554 (HVU:B2) see https://postmaster.aol.com/',
    '554 5.7.1 This message has been blocked because it contains FortiSpamURI.',
    '550 a hyperlink in your letter leads to a site on the DBL',
    '550 Le courriel contient un lien inscrit sur la DBL',
    '554 rejected by URL category: malware',
  ],
  isNot: [
    '554 5.7.1 Client host [192.0.2.7] blocked using dnsbl.example; see http://dnsbl.example/?ip=192.0.2.7', // the IP is listed; the URL only explains
    '550 192.0.2.7 is listed in Spamhaus, follow the link for removal', // the link only explains
    '550 URL filter: blocked attachment',
  ],
});
