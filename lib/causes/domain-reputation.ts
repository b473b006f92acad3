import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const domainReputation = defineCause({
  id: 'domain-reputation',
  bucket: 'reputation',
  actor: 'your-admin',
  when: [
    { wording: /policy restrictions \(domain based\)/i },
    { wording: /very low reputation of the sending domain/i },
    {
      wording:
        /unusual rate of unsolicited (?:e-?)?mail.{0,60}(?:dkim domain|from domain|your domain|spf domain)/i,
    },
    {
      phrase: phrase(
        '(?:low|bad|poor|negative|insufficient|no) (?:\\S{1,20} )?reputation {gap}(?:sending |sender |from |your )?domain',
      ),
    },
    {
      phrase: phrase(
        'domain (?:\\S{1,60} )?(?:has |with |have )?(?:a |an )?(?:very )?(?:low|bad|poor|negative) (?:\\S{1,20} )?reputation',
      ),
    },
    { phrase: phrase('domain reputation') },
    { phrase: phrase('suspected spam(?:mer| sender)'), confidence: 'medium', also: ['content'] },
    {
      phrase: phrase(
        '(?:\\bdomain|domäne|domein|domaine|domínio|dominio|domen|domén|домен|domän|domæne|verkkotunnu|etki alan)\\S{0,6} {gap}(?:reputa|r.puta|репутац|rykte|omd.m|maine|itibar)|domain-?reputation|(?:reputation|r.putation|reputaci.n|reputa..o|reputazione|reputatie|reputacj|reputace|репутаци|rykte|omd.mme|maine|itibar)\\S{0,4} (?:\\S{1,12} )?(?:(?:ihrer|der|votre|du|de|de su|del?|do|da|seu|van|uw|twojej|va[sš][íi]|вашего|din|dit|ditt) )?(?:\\bdomain|domäne|domein|domaine|domínio|dominio|domen|domén|домен|domän|domæne)|(?:ドメイン|域名|网域|網域|도메인).{0,14}(?:レピュテーション|評価|信誉|信譽|声誉|평판)',
      ),
    },
    {
      phrase: phrase(
        'domain {gap}(?:registered|created|seen|observed|activated) (?:only |just |less than |within |fewer than |in )*(?:the )?(?:last |past |\\d{1,4} |a few |recently|yesterday|today|few )|(?:recently|newly|freshly) (?:registered|created|observed|seen|activated) (?:\\S{1,10} )?domain|(?:new|young|fresh|day-old|new-born) (?:\\S{1,10} )?domains? (?:{is} )?(?:{denied}|{not})|domains? (?:\\S{1,60} ){0,4}?(?:{is} )?(?:too (?:new|young|fresh|recent)|(?:younger|newer) than|(?:only )?\\d{1,3} (?:days?|weeks?|hours?) old)',
      ),
    },
    {
      phrase: phrase(
        'category of (?:the |your |this )?(?:\\S{1,12} )?domain|domain {gap}categor(?:y|ies|i[sz]ed) {gap}(?:new|unknown|parked|suspicious|unrated)|(?:new|newly registered|young|fresh|too young|too new|too fresh) domain (?:\\W|\\d|is |was |age)|reputation of (?:the |your |this |that )?(?:\\S{1,12} )?domain|newly registered (?:domain|web ?site|site)',
      ),
    },
    {
      phrase: phrase(
        'domain (?:\\S{1,60} )?(?:looks?|is|seems?|appears?) (?:to be )?(?:suspicious|untrusted|untrustworthy|dubious|shady|not trusted|disreputable)',
      ),
    },
    { phrase: phrase('(?:mail|messages?|e-?mails?) from @{4,}>?,? {gap}reputation'), confidence: 'medium' },
    {
      phrase: phrase(
        '(?:your|this|sending|sender.s) domain (?:has |have |is |was )?(?:been |just )?(?:spamm(?:ed|ing)|spams|sen[dt](?:ing)? (?:us |out )?(?:\\S{1,10} )?spam)\\b|\\bspammer(?:.?s)? domain\\b|\\bspam domain\\b|cousin domain|domain (?:\\S{1,60} )?{is} (?:blocked|banned|barred|refused) (?:because of|for|due to) (?:\\S{1,12} ){0,2}(?:spam|abuse)',
      ),
      confidence: 'medium',
    },
    {
      wording: phrase(
        'domain (?:\\S{1,60} ){0,2}{is} (?:\\S{1,6} )?(?:younger|newer|less) than|domain (?:\\S{1,60} ){0,2}(?:{is} )?(?:\\S{1,6} )?(?:registered|created) (?:only |less than |within ){1,2}{gap}(?:days?|hours?|weeks?)',
      ),
    },
  ],
  unless: [/ip\/domain reputation|domain\/ip reputation/i],
  source: 'https://support.google.com/a/answer/3726730',
});

EXAMPLES: addExamples(domainReputation, {
  is: [
    '553 Sorry, domain looks suspicious',
    '550 5.7.1 this message is likely suspicious due to the very low reputation of the sending domain.',
    '554 5.7.1 Rejected: domain reputation',
    '550 Your domain acme.example has a poor reputation',
    'Die Domain acme.example hat eine schlechte Reputation',
    '域名信誉度过低',
    '550 the sender domain was registered in the last 10 days',
    '554 recently created domain',
    '550 your domain is too young for us',
    '550 the category of your domain is new and unrated',
    '550 5.7.1 reputation of your domain is insufficient',
    '554 we take no mail from acme.example because of its reputation',
    '550 mail from domains younger than ten days is turned away',
    '554 your domain is only 4 days old',
    '450 the domain is newer than our seven days (list.example)',
    '554 a cousin domain of a known brand',
  ],
  isNot: [
    '550 5.7.1 suspicious due to the very low reputation of the sending IP address.', // the IP, not the domain
  ],
});
