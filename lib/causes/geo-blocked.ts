import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const geoBlocked = defineCause({
  id: 'geo-blocked',
  bucket: 'recipient-policy',
  actor: 'recipient-admin',
  permanence: { 5: 'permanent' },
  when: [
    {
      wording: phrase(
        '(?:networks?|hosts?|servers?|connections?|addresses|ips?|senders?|mail|traffic) (?:from |located |based )?outside (?:of )?(?:europe|asia|africa|america|north america|the eu\\b|the usa?\\b|the uk\\b|our (?:country|region|continent)|this (?:country|region)|germany|france|switzerland|japan|canada|australia)',
      ),
    },
    {
      phrase: phrase(
        '(?:mail|e-?mail|messages|senders|servers|connections?|hosts?|networks?|ips?) from (?:russia|china|india|nigeria|brazil|ukraine|vietnam|turkey|iran|korea|asia|africa|abroad|outside \\S{2,20}) {gap}(?:{denied}|{not})',
      ),
    },
    {
      phrase: phrase(
        '(?:servers?|hosts?|mail|senders?) (?:in|from) (?:this|your|that|certain|other|foreign) countr(?:y|ies)(?!.s)|geo ?-?(?:filter|block|ip|fence)',
      ),
    },
    { wording: /host network not allowed/i },
    {
      phrase: phrase(
        '(?<!(?:many|several|multiple|different|various|two) )(?:country|countries|geo(?:graphic(?:al)?)?(?: ?ip)?|region)(?! (?:code )?(?:at|in) )(?: (?:location|of origin|code))? {gap}(?:{denied}|banned|blocked|{not})',
      ),
    },
    {
      phrase: phrase(
        '(?:blocked|denied|rejected|refused|{not} accept\\S{0,3}) {gap}(?:by|from|due to|because of) {gap}(?:country|geo(?:graphic)?|your region)',
      ),
    },
    {
      phrase: phrase(
        '(?:\\bland\\b|\\bl[äa]e?nder|herkunftsland|\\bpays\\b|pa[ií]s(?:es)?\\b|\\bpaes[ei]\\b|\\bkraj\\S{0,3}\\b|стран\\S{0,3}|\\bmaasta|\\bmaista|zem[ěií]\\b|[uü]lke\\S{0,6}|\\bregio?n\\b|regi.n|r.gion|regi.o|auslands?) {gap}(?:gesperrt|blockiert|nicht (?:akzept|erlaubt|zugel|angenomm|gestattet)|keine (?:e-?mails?|nachrichten)|bloqu|interdit|pas (?:accept|autoris)|no (?:se |est.n? )*(?:permit|acept|admit|autoriz)|n[aã]o (?:s[aã]o |[eé] |se )?(?:permit|aceit|autoriz)|non (?:sono |.{1,3} )?(?:accett|consent|ammess|autorizz)|bloccat|geblokk|niet (?:toegest|geaccept)|geweigerd|zablok|blokow|nie (?:s[aą] |jest )?(?:akcept|przyjm|dozwol)|запрещ|заблок|не приним|не разреш|blocker|blokker|blokeret|till.ts inte|accepteras inte|ikke (?:tillad|tillat|accept|modtag)|estet|ei (?:hyv|oteta)|blokov|nejsou p[rř]ij|engell|kabul edil|izin veril)|(?:ihrem land|diesem land|votre pays|(?:de su|de este|do seu|do) país\\b|(?:tuo|suo|vostro|questo) paese|uit uw land|вашей страны|этой страны|twojego kraju|ditt land|dit land|va[sš][ií] zem[eě])|geo-?(?:bloc|blok|filter|sperr|restri)\\S{0,8}|geoblo[ck]|(?:国|國家|国家|地域|地區|地区|海外|境外|国外|國外|国外).{0,24}(?:ブロック|拒否|受け付け|受け取ら|受信でき|禁止|制限|お断り|拒收|拒绝|拒絕|不允许|不允許|屏蔽|封锁|拦截)|(?:국가|해외|국외|지역).{0,30}(?:차단|거부|제한|허용되지|금지)',
      ),
    },
    {
      phrase: phrase(
        '(?:country|region)(?:\\/\\S{1,10})? (?:{is} )?(?:disabled|blocked|denied|{not} allowed|barred)',
      ),
    },
    {
      phrase: phrase(
        '(?:aus dem|vom) ausland|de l.étranger|depuis l.étranger|(?:del|desde el) extranjero|do (?:exterior|estrangeiro)|dall.estero|uit het buitenland|z zagranicy|ze zahranič|из-за (?:рубежа|границы)|зарубежн\\S{2,3} (?:\\S{1,12} )?(?:почт|письм|сервер|отправит)|från utlandet|fra udlandet|fra utlandet|ulkomailta|yurt d[ıi][sş][ıi]ndan|(?:mail|messages|senders|connections|traffic) from (?:abroad|overseas|foreign (?:countries|networks|servers))',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        'no (?:mail|messages|e-?mail|connections) (?:{is} )?(?:{gap} )?from (?:china|russia|india|brazil|nigeria|vietnam|turkey|asia|africa|abroad|overseas|foreign|your (?:country|region|continent))\\b',
      ),
    },

    {
      phrase: phrase(
        '(?:networks|countries|relays|servers) (?:only|and (?:to |for )?(?:nobody|no ?one|none) else)|(?:your|that|this) part of the world',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        'k[uü]lf[oö]ld(?:i|r[oő]l) |orsz[aá]gsz[uű]r|(?:orsz[aá]g\\S{0,5}|k[uü]lf[oö]ld\\S{0,3}) {gap}(?:tiltott|letilt|blokkol)',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        'from (?:abroad|overseas) (?:{is} )?(?:stopped|blocked|refused|rejected|{not})|(?:region|country) (?:{is} )?(?:closed|shut|filtered|excluded|fenced)\\b',
      ),
    },
  ],
  also: ['reputation'],
  source: 'https://community.mimecast.com/s/article/Mimecast-SMTP-Error-Codes-842605754',
});

EXAMPLES: addExamples(geoBlocked, {
  is: [
    '境外来信一律拒收',
    '554 no mail from servers located outside our country',
    '550 Networks outside Europe are turned off at this entrance',
    '554 Host network not allowed',
    '550 5.7.1 Mail from your country is not accepted here',
    '554 Blocked by geographic policy, country not allowed',
    'No se acepta correo de su país',
    'E-Mails aus Ihrem Land werden nicht angenommen',
    '550 mail from your country/area is barred',
    'Nachrichten aus dem Ausland nehmen wir nicht an',
    '550 connections from overseas are not taken',
    '550 No mail from China please',
    '554 connections from Asia are refused',
    '521 we speak to Baltic networks and nobody else',
    '550 hosts in your part of the world are barred',
    '550 Külföldi szerverekről nem veszünk át levelet',
    '571 your country is shut out by our firewall',
    '550 messages from overseas are blocked',
  ],
  isNot: [
    '550 the account signed in from several countries, blocked', // your own account
    '554 5.7.1 Client host [192.0.2.7] blocked using dnsbl.example', // a list
  ],
});
