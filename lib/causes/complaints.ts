import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const complaints = defineCause({
  id: 'complaints',
  bucket: 'reputation',
  actor: 'your-admin',
  when: [
    { vendor: /\[TSS?0[1-8]\]|\(TSS?0[1-8]\)/ },
    { vendor: /\bSC-004\b/ },
    { phrase: phrase('(?:user|spam|abuse|subscriber|customer|recipient) complaints') },
    { phrase: phrase('complaints? (?:rate|from|about|concerning|received)') },
    { phrase: phrase('received {gap}complaints|\\bspam\\W? (?:votes?|marks)\\b') },
    { phrase: phrase('fbl|feedback loop {gap}(?:rate|high)'), confidence: 'low' },
    {
      phrase: phrase(
        '(?:viele[nr]?|anzahl|aufgrund|wegen|zahlreiche[nr]?|h[äa]e?ufige[nr]?|quote|rate|vanwege|veel|aantal) {gap}(?:spam-?)?(?:beschwerde|klachten|meldungen)|beschwerde(?:rate|quote|n {gap}(?:eingegangen|erhalten))|(?:nombreuses|trop de|nombre|taux|suite [aà]|en raison d\\S{1,3}) {gap}(?:plainte|signalement)|plaintes {gap}(?:re.ues|[ée]lev|nombreuses)|(?:muchas|demasiad\\S{1,2}|numeros\\S{1,2}|por|tasa|.ndice|muitas|excesso|taxa|n.mero|elevad\\S|troppe|molte|tasso|numero|a causa d\\S{1,4}) {gap}(?:quejas|denuncias|den.ncias|reclama.|segnalazion|reclami|lamentele)|(?:zbyt|liczb\\S|wiele|z powodu|příliš|prilis|mnoho|kvůli|kvuli|много|из-за|количеств\\S|на ваш \\S{1,12}|поступил\\S) {gap}(?:skarg|zg.osze|st..nost|жалоб)|(?:m.nga|mange|antal|antall|p[aå] grund av|p[aå] grunn av|liian monta|paljon|[cç]ok|fazla) {gap}(?:klagom.l|klager|anm.lning|valitu|.ik.yet)|(?:投诉|投訴|举报|檢舉|舉報).{0,8}(?:过多|過多|太多|率|频|较多|较高|增)|(?:多次|大量|频繁|過多).{0,6}(?:投诉|投訴|举报|檢舉)|被.{0,6}(?:投诉|投訴|举报)(?!为垃圾|為垃圾)|(?:苦情|迷惑メール報告).{0,12}(?:多|件|率)|(?:신고|불만|민원).{0,10}(?:많|누적|접수|과다)',
      ),
    },
    {
      phrase: phrase(
        '(?:users|customers|subscribers|recipients|people) (?:have |has )?(?:marked|reported|flagged|complained|tagged) (?:your|this|these|mail|messages|about|as)|complaint (?:rate|ratio|level|volume)s?',
      ),
    },
    {
      wording: phrase(
        '(?:press|hit|click|push|use[sd]?)\\S{0,4} (?:\\S{1,10} ){0,2}?\\W{0,2}(?:this is |report |report as |it.s )spam|spam button\\b|(?:customers|users|members|recipients|subscribers) (?:have |has )?(?:protested|objected|complained) (?:about|against|over|to)',
      ),
    },
    { vendor: /\bRTR:CH\b/i },
    {
      phrase: phrase(
        '(?:users|customers|subscribers|recipients|people|members) (?:often |frequently |keep )?(?:mark|report|flag|complain|tag)(?:ing)? (?:your|this|these|mail|messages|about|as)|receiving (?:an? )?{gap}complaint',
      ),
    },
  ],
  unless: [
    /complaints (?:via|by|through|at|go)\b|report complaints|for complaints|complaints? to\b|send complaints/i,
  ],
  source: 'https://senders.yahooinc.com/smtp-error-codes/',
});

EXAMPLES: addExamples(complaints, {
  is: [
    '421 4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred due to unexpected volume or user complaints',
    '550 SC-004 Mail rejected by Outlook.com for policy reasons. A block has been placed against your IP address because we have received complaints concerning mail coming from that IP address.',
    '554 5.7.1 Blocked: spam complaints about your mail are too high',
    'Trop de plaintes au sujet de vos messages',
    'Поступило много жалоб на ваши письма',
    '554 many of our customers have flagged your mail as junk',
    '554 many members pressed the "this is spam" button on your mail',
    '571 refused since customers have protested about this sender',
    '421 (RTR:CH) see their page',
    '550 our members keep reporting your mail as junk',
    '550 too many spam votes against this sender',
  ],
  isNot: [
    '554 5.7.1 Spam message rejected; complaints to postmaster@corp.example', // an address to write to
    '550 5.7.1 your account was suspended after too many complaints',
  ],
});
