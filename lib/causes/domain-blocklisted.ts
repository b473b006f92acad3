import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

/** A block list: German, Dutch, French, Spanish, Portuguese, Italian. */
const LIST_LATIN =
  'schwarze[nr]? liste|sperrliste|blockier(?:ungs)?liste|blockliste(?!d)|zwarte lijst|blokkeer?lijst|(?:auf|einer|der|dans|une|en|la|una|uma|sulla|nella|op|een|na) (?:\\S{1,10}-)?black-?list|(?:[eè]|mittente|server|risulta|inserit[oa]) in black-?list|listes? (?:noires?|de blocage|rouge)|listas? negras?|lista de bloque|lista nera|liste nere|lista di blocco';

export const domainBlocklisted = defineCause({
  id: 'domain-blocklisted',
  bucket: 'reputation',
  actor: 'your-admin',
  when: [
    { vendor: /\bspamhaus\.? (?:dbl|zrd)\b|\b(?:dbl|zrd)\.spamhaus/i, also: ['content'] },
    {
      vendor:
        /(?:sender|from|envelope|mailfrom|return-path|helo|dkim).{0,40}domain.{0,40}(?:surbl|uribl|dbl)\b/i,
    },
    {
      phrase: phrase(
        '(?:dkim |sender |sending |from |your )?domain {gap}(?:appears|is|was|found) (?:on|in) (?:a |the )?(?:domain )?(?:black|block|deny) ?-?list',
      ),
    },
    { phrase: phrase('envelope sender domain listed') },
    { wording: /banned sender .{0,4}\bdomain\b/i },
    { wording: /(?:helo|mailfrom) domain is listed/i },
    { vendor: /\bS800[12]\b/ },
    { vendor: /\bdbl\.spamhaus\.org\b|\brhsbl\b/i },
    {
      phrase: phrase(
        '(?:sender|from|return.path|mail ?from|helo|your|sending|envelope)(?:.s)? (?:address |e-?mail )?domain {gap}(?:{is} )?(?:listed|black ?listed|blocklisted|blocked (?:using|by(?! (?:the |an? |our )?(?:admin|recipient|user|postmaster|owner|organi|company|policy|rule)))|banned(?! (?:here|by (?:us|me|our|the owner)|from (?:this|our|my)))|on (?:a|the|our) (?:\\S{1,20} ){0,2}(?:black|block|deny|bad|spam)\\S{0,6} ?(?:list)?)',
      ),
    },
    { phrase: phrase('(?:sender|from|mail ?from|helo) (?:address )?{gap}blocked using \\S{1,80}') },
    {
      phrase: phrase(
        '(?:in|on|by) (?:the |a |an |our )?(?:\\S{1,14} )?domain[- ]?(?:based )?(?:block|black|deny)[- ]?list',
      ),
    },
    {
      phrase: phrase(
        'domain (?:\\S{1,60} )?{is} (?:listed|black ?listed|blocklisted|banned(?! (?:here|by (?:us|me|our|the owner)|from (?:this|our|my))))',
      ),
    },
    { enhanced: /^5\.7\.800$/ },
    {
      phrase: phrase(
        `(?:\\bdomain|domäne|domein|domaine|domínio|dominio)\\S{0,4} {gap}(?:${LIST_LATIN})|(?:domen|domén|домен)\\S{0,4} {gap}(?:czarn\\S{1,3} (?:list|li.cie)|li[sś](?:t|cie) blok|[cč]ern\\S{1,4} (?:listin|list)|blacklistu|ч[её]рн\\S{2,3} спис|стоп-?лист|спам-?(?:лист|баз)|блок-?лист|блэк-?лист)|(?:domän|domæne|verkkotunnu|etki alan|alan ad)\\S{0,5} {gap}(?:svart(?:a)? ?list|sp.rrlist|svarteliste|sortlist|sort list|bloker(?:ings)?list|blokkeringsliste|mustal(?:la|le|ta)? ?list|estolist|kara liste|engelleme liste|engellenenler)`,
      ),
    },
    {
      phrase: phrase(
        `(?:${LIST_LATIN}) {gap}(?:\\bdomain\\b|domäne|domein|domaine|domínio|dominio)|(?:ドメイン|域名|网域|網域|도메인).{0,24}(?:ブラックリスト|ブロックリスト|拒否リスト|黑名单|黑名單|封锁(?:名单|清单)|封鎖(?:名單|清單)|阻止(?:名单|清单|清單|列表)|블랙 ?리스트|차단 ?(?:목록|리스트)|登録されて|封禁|被封|列入)`,
      ),
    },
    {
      phrase: phrase(
        'your (?:company|organi[sz]ation|firm|domain|business) {is} (?:on|in) (?:our|the|a|their) (?:\\S{1,10} )?(?:list of )?(?:bulk|spam|black ?list|block ?list|mass|deny ?list)',
      ),
    },
    {
      wording: phrase(
        '(?:(?:sender|from|sending|envelope|mail ?from|return-?path|helo|dkim|your)(?:.s)? (?:address )?domain|domain (?:of|in) (?:the |your )?(?:sender|from|envelope)\\S{0,2}(?: address)?) (?:\\S{1,60} )?{is} (?:\\S{1,8} )?(?:(?:black|block|deny)? ?-?listed (?:at|on|in|by|with)(?! (?:our|my|this|us|me)\\b)|(?:on|in) (?:the |a |an )?(?:\\S{1,20} ){1,4}(?:black|block|deny)? ?-?list\\b)',
      ),
    },
    {
      wording: phrase(
        '(?:right.hand.side|\\brhs) (?:black|block|deny) ?-?list|domain (?:name )?(?:\\S{1,12} ){0,4}(?:sender|from) {is} (?:registered|entered|recorded|included|found|present|written) (?:in|on) (?:\\S{1,12} ){0,4}list\\b',
      ),
    },
    {
      wording: phrase(
        '(?:domaine? d\\S{1,3} ?(?:l.)?exp.diteur|absender-?domain|dominio (?:del |de )?(?:remitente|mittente)|dom[ií]nio do remetente|afzenderdomein|domen\\S (?:nadawcy|odes.latele)|домен\\S? отправителя)\\S{0,3} {long}(?:surbl|uribl|\\bdbl\\b|ivmuri|rhsbl|spamhaus)',
      ),
    },
    {
      phrase: phrase(
        '\\b(?:seu|su|(?:tuo|suo|vostro)|votre|ihre|uw) (?:dom[ií]nio|domaine|domain|domein) (?:foi|est[áa]|ha sido|[èe].? stato|a [ée]t[ée]|est|wurde|ist|is|werd) (?:\\S{1,16} ){0,5}(?:bloquead|bloccat|bloqu[ée]|gesperrt|blockiert|geblokkeerd)',
      ),
      confidence: 'medium',
      also: ['recipient-policy'],
    },
  ],
  source: 'https://docs.spamhaus.com/',
});

EXAMPLES: addExamples(domainBlocklisted, {
  is: [
    '550 acme.example stands in a domain blocklist',
    '550 5.7.1 Service unavailable, MailFrom domain is listed in Spamhaus. To request removal from this list see their page (S8002)',
    '554 5.7.1 Service unavailable; Sender address [news@acme.example] blocked using dbl.spamhaus.org',
    '550 Your domain acme.example is blacklisted here',
    'Su dominio acme.example está en una lista negra',
    'Ihre Domain acme.example steht auf einer Sperrliste',
    '554 5.7.1 mail refused, your company is on our list of bulk mailers',
    '554 your domain is on the ivmURI domain list',
    '550 the domain in the From was blacklisted by hostkarma',
    '550 corp.example stands on a right-hand-side blocklist',
    '550 Absenderdomain steht bei SURBL',
  ],
  isNot: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org', // the IP
    "551 Sender is on domain's blacklist", // the recipient's own list
    '550 Sender domain blocked by postmaster',
  ],
});
