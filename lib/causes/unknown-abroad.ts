/** Whom a mail was for: German, Dutch. */
const WHO_GERMANIC =
  'adress|empfänger|empfaenger|empfanger|adressat|nutzer|teilnehmer|postfach|konto\\b|mailbox|adres\\b|gebruiker|geadresseerde|ontvanger|postvak';

/** Not known or not there: German, Dutch. */
const GONE_GERMANIC =
  'unbekannt|ung.e?ltig|nicht (?:mehr )?(?:gefunden|bekannt|vorhanden|vergeben|existen|existier|angelegt|registriert|ermittelt|eingerichtet|zuordnen|gef.e?hrt|g[üu]e?ltig)|exist\\S{1,4} {gap}nicht|gibt es {gap}nicht|nicht (?:\\S{1,24} ){0,4}(?:aufgef.e?hrt|verzeichnet|gelistet)|niet (?:\\S{1,10} ){0,3}(?:vermeld|opgenomen|gevonden|bekend|herkend|geldig|bestaat)|bestaat (?:\\S{1,10} )?niet|onbekend|ongeldig|fehlerhaft|falsch geschrieben';

/** French, Spanish, Portuguese, Italian. */
const WHO_ROMANCE =
  'adresse|destinataire|utilisateur|correspondant|boîte|boite|compte\\b|abonn.|direcci.n|usuario|destinat.ri[oa]|buz.n|cuenta|casilla|endere.o|usu.rio|utilizador|caixa|conta\\b|indirizzo|utente|casella|account\\b';

/** French, Spanish, Portuguese, Italian. */
const GONE_ROMANCE =
  'introuvable|inconnue?|inexist[ae]n|inesistent|invalide\\b|n.existe (?:pas|plus)|n.est (?:pas|plus) (?:valide|reconnu|connu|attribu)|pas (?:été )?(?:trouv|reconnu|r.pertori|r.f.renc|enregistr)|ne figure pas|aucune?\\b|erron.e|no (?:se |ha |pudo |fue |puede |ser |sido |est[áa] |es |podido )*(?:figura|aparece|consta|list|enc(?:o|ue)ntr|existe|hall|localiz|reconoc|registrad|v.lid|dad[oa] de alta)|desco(?:no|nhe)cid|ning.n|incorrect[oa]\\b|n[aã]o (?:foi |p[oô]de |ser |est[aá] |[eé] |se |h[aá] |poss.vel )*(?:consta|figura|list|encontr|exist|localiz|reconhec|cadastr|registad|v.lid)|nenhum|inv.lid[oa]|non (?:.{1,3} |stat[oa] |risulta |possibile |pu[oò] essere )*(?:elenca|figura|trovat?|esist|riconosc|registrat|presente|valid[oa])|nessun|sconosciut|\\berrat[oa]';

/** Polish, Czech, Russian. */
const WHO_SLAVIC =
  'adres|u.ytkowni|odbiorc|skrzynk|kont[oa]\\b|příjemc|prijemc|u.ivatel|schránk|schrank|адрес|пользовател|потребител|получател|ящик|уч.тн\\S{2} запис';

/** Polish, Czech, Russian. */
const GONE_SLAVIC =
  'nie (?:istnieje|ma\\b|znale|zosta\\S{1,3} (?:znalez|odnalez|rozpozn)|jest (?:znan|prawid|zareje))|nieznan|nieprawid.ow|nieistniej|\\bbrak\\b|nezn.m|neexistuj|nenalezen|nebyl\\S? nalez|neplatn|nen[ií] (?:platn|zn[aá]m)|nelze naj|не (?:найден|существует|зарегистр|обнаруж|известен)|нет так|няма так|не съществ|неизвест|несуществ|недействительн|неверн|отсутству|(?<!сообщение |письмо |вложение |файл |объект )удал.н';

/** Swedish, Danish, Norwegian, Finnish, Turkish. */
const WHO_NORTH =
  'adress|mottagar|anv.ndar|kont(?:o|ot)\\b|modtager|bruger|mottaker|bruker|osoit|vastaanottaj|käyttäj|kayttaj|postilaatik|adres|alıcı|alici|kullan.c.|posta kutu|hesab|hesap';

/** Swedish, Danish, Norwegian, Finnish, Turkish. */
const GONE_NORTH =
  '(?:hittade?s|finns|existerar|findes|eksisterer|finnes|finner|finder) (?:inte|ej|ikke|ingen)|inte (?:\\S{1,8} )?(?:hitta|finn[as]|giltig|k[aä]nd)|ikke (?:\\S{1,8} )?(?:fundet|funnet|findes|finnes|kendt|kjent|gyldig|registrer)|okänd|okand|ukendt|ukjent|ogiltig|ugyldig|ei (?:l[oö]yd|ole (?:olemassa|k[aä]yt)|tunn)|tuntemat|virheelli|bulunama|bulunmu|b.yle bir|mevcut de|geçersiz|gecersiz|bilinm|tan.nm|\\byok\\b';

/** Romanian, Hungarian, Greek, Catalan. */
const WHO_OTHERS =
  'adres[ae]|destinatar\\S{0,3}|utilizator|c[aă]su[tț][aă]|cont(?:ul)?\\b|c[ií]mzett|felhaszn.l.|postafi.k|c[ií]m\\b|διεύθυνση|παραλήπτη|χρήστη|λογαριασμό|γραμματοκιβώτιο|adreça|destinatari|usuari\\b|bústia';

/** Romanian, Hungarian, Greek, Catalan. */
const GONE_OTHERS =
  'inexist|necunoscut|nu (?:exist|a fost g|este (?:valid|cunosc|g))|invalid[aă]?\\b|nem (?:l.tez|tal.lhat|ismert|.rv.nyes)|ismeretlen|nincs (?:ilyen|meg)|.rv.nytelen|δεν (?:υπάρχει|βρέθηκε|είναι έγκυρ)|άγνωστ|ανύπαρκτ|no (?:existeix|s.ha trobat|és vàlid)|desconegu';

/** Ukrainian, Croatian, Serbian, Slovene, Slovak, Bulgarian. */
const WHO_SOUTH =
  'адрес|користувач|одержувач|скриньк|получател|потребител|кутия|корисник|прималац|korisnik|primatelj|primalac|sandu[cč]|adresa|uporabnik|prejemnik|naslov|predal|pou[zž][ií]vate[lľ]|pr[ií]jemca|schr[aá]nka';

/** Ukrainian, Croatian, Serbian, Slovene, Slovak, Bulgarian. */
const GONE_SOUTH =
  'не (?:існує|знайден|дійсн|съществува|е намерен|постоји|пронађен)|невідом|неіснуюч|недійсн|непознат|несъществува|ne postoji|nije (?:prona[dđ]en|poznat|valjan)|nepoznat|nepostoje[cć]|ne obstaja|neznan|neobstoje[cč]|neveljav|neexistuje|nezn[aá]m|nen[aá]jden|neplatn';

/** Lithuanian, Latvian, Estonian, Icelandic. */
const WHO_BALTIC =
  'vartotoj|naudotoj|gav.j|adresat|lietot.j|sa..m.j|pastkast|kasutaja|saaja|aadress|postkast|notand|vi.takand|netfang|p.sth.lf';

/** Lithuanian, Latvian, Estonian, Icelandic. */
const GONE_BALTIC =
  'neegzistuoj|nerast|ne.inom|neeksist|nav (?:atrast|zin.m)|nezin.m|neder.g|ei (?:leitud|leia|eksisteeri|ole (?:olemas|teada))|tundmatu|vigane|finnst ekki|fannst ekki|er ekki til|.{1,2}ekkt';

/** Vietnamese, Indonesian and Malay, Thai, Arabic, Hebrew. */
const FARTHER =
  '(?:địa chỉ|người (?:nhận|dùng)|hộp thư|tài khoản) .{0,40}(?:không (?:tồn tại|tìm thấy|hợp lệ|có)|sai)|không (?:tìm thấy|có|tồn tại) .{0,12}(?:địa chỉ|người (?:nhận|dùng)|hộp thư|tài khoản)|(?:alamat|penerima|pengguna|kotak (?:surat|masuk)|akun) .{0,40}(?:tidak (?:ditemukan|ada|dikenal|valid|terdaftar|wujud)|tidak sah)|(?:ไม่พบ|ไม่มี).{0,12}(?:ผู้ใช้|ผู้รับ|ที่อยู่|บัญชี)|(?:ผู้ใช้|ผู้รับ|ที่อยู่|บัญชี).{0,20}(?:ไม่พบ|ไม่มี|ไม่ถูกต้อง)|(?:المستخدم|المستلم|العنوان|الحساب|صندوق).{0,30}(?:غير موجود|غير معروف|غير صالح|لا يوجد)|(?:הנמען|המשתמש|הכתובת|התיבה).{0,30}(?:לא (?:קיימ|נמצא|תקינ|מוכר)|אינ)';

/** How a recipient that does not exist is called in other languages: templates for `phrase` (words.ts). */
export const unknownAbroad: readonly string[] = [
  `(?:${WHO_GERMANIC})\\S{0,9} {long}(?:${GONE_GERMANIC})|(?:${GONE_GERMANIC}|\\bkein\\S{0,2}|\\bgeen\\b|falsche)\\S{0,9} (?:[^\\s.:;]{1,14} ){0,3}\\S{0,8}(?:${WHO_GERMANIC})|(?:wurde|werd) {gap}(?:nicht|niet) (?:gefunden|gevonden)|niet gevonden op @|(?:nicht|niet) in @{3,60} (?:gefunden|gevonden)`,
  `(?:${WHO_ROMANCE})\\S{0,3} {long}(?:${GONE_ROMANCE})|(?:${GONE_ROMANCE})\\S{0,5} (?:[^\\s.:;]{1,12} ){0,3}(?:..)?(?:${WHO_ROMANCE})|direcci.n para desconocida|(?:no se (?:ha )?encontr\\S{1,3}|n[aã]o foi encontrad[oa]|impossibile trovare|introuvable) {gap}(?:en|em|in|[aà] l.adresse|sur) @|e-?mail n[aã]o encontrado|n.a pas été trouvé`,
  `(?:${WHO_SLAVIC})\\S{0,6} {long}(?:${GONE_SLAVIC})|(?:${GONE_SLAVIC})\\S{0,5} (?:[^\\s.:;]{1,14} ){0,3}(?:${WHO_SLAVIC})|не удалось найти (?:пользоват|получат|адрес)|так(?:ого|ой) (?:\\S{1,20} )?(?:адрес|пользовател|получател|ящик)\\S{0,3} (?:\\S{1,8} )?(?:нет|не )`,
  `(?:${WHO_NORTH})\\S{0,12} {long}(?:${GONE_NORTH})|(?:${GONE_NORTH})\\S{0,4} (?:[^\\s.:;]{1,12} ){0,2}\\S{0,8}(?:${WHO_NORTH})|(?:blev|blei|ble) ikke (?:fundet|funnet)|hittades inte|osoitetta ei`,
  '(?:アドレス|(?:宛先|あて先|送信先)(?!の?(?:メール)?サーバ)|受信者|受取人|ユーザー?|アカウント|メールボックス).{0,30}(?:存在し(?:ない|ませ)|見つか(?:らな|りませ)|不明|無効|間違|誤り|誤って|登録されて(?:い)?(?:ない|ません)|使われて(?:い)?(?:ない|ません)|ありません)|(?:ユーザー?|受信者|該当者)[がは]いません|(?:存在しない|不明な|無効な|該当する).{0,8}(?:アドレス|宛先|ユーザー?|アカウント|受信者)',
  '(?:收件人|收件者|收信人|用户|用戶|使用者|邮箱|郵箱|信箱|地址|帐号|账号|帳號|账户|帳戶).{0,40}(?:不存在|无效|無效|找不到|未找到|不正确|不正確|有误|有誤|错误|錯誤|不可达|未注册|未註冊|查无|查無)|(?:不存在的?|无效的?|無效的?|查无此|查無此|無此|无此|没有此|没有这个|沒有這個|未找到|找不到).{0,14}(?:收件|用户|用戶|使用者|邮箱|郵箱|信箱|地址|帐号|账号|帳號|人\\b|账户|帳戶)|址錯誤|地址错',
  '(?:주소|수신자|사용자|받는 ?사람|계정|메일함|아이디|회원).{0,30}(?:존재하지|찾을 수 없|없는|없습니다|잘못|올바르지|유효하지|알 수 없|등록되지|확인되지)|(?:존재하지 않는|등록되지 않은|없는|잘못된|알 수 없는|유효하지 않은) ?(?:메일|이메일|수신|사용자|계정|주소|아이디)|@{3} ?에서 .{0,30}찾을 수 없|@{3} ?に .{0,30}見つかりません|在 ?@{3,60} ?[中上]?找不到',
  `(?:${WHO_OTHERS})\\S{0,5} {long}(?:${GONE_OTHERS})|(?:${GONE_OTHERS})\\S{0,5} (?:[^\\s.:;]{1,14} ){0,2}(?:${WHO_OTHERS})`,
  `(?:${WHO_SOUTH})\\S{0,4} {long}(?:${GONE_SOUTH})|(?:${GONE_SOUTH})\\S{0,4} (?:[^\\s.:;]{1,14} ){0,2}(?:${WHO_SOUTH})`,
  `(?:${WHO_BALTIC})\\S{0,4} {long}(?:${GONE_BALTIC})|(?:${GONE_BALTIC})\\S{0,4} (?:[^\\s.:;]{1,14} ){0,2}(?:${WHO_BALTIC})`,
  '不是(?:本站|本域|本系统|本服务器).{0,8}(?:邮箱|用户|信箱)',
  `${FARTHER}|नहीं मिला|मौजूद नहीं|(?:одержувач|отримувач|користувач|скриньк|адрес)\\S{0,3} {gap}не (?:існує|знайден)|неіснуюч`,
  '(?:адресат|получател|пользовател|ящик|абонент)\\S{0,2} {gap}не (?:значится|числится|заведен|заведён|заводился)',
  // we do not know him
  '\\bkennen? (?:\\S{1,10} ){0,2}(?:benutzer|nutzer|empfänger|adress|person|kunde)\\S{0,4} nicht|ne connai\\S{1,5} (?:pas|aucun) (?:\\S{1,5} )?(?:utilisateur|destinataire|adresse|personne)|no conoc\\S{1,4} (?:a )?(?:\\S{1,5} )?(?:usuario|destinatario|direcci|persona)|n[ãa]o conhec\\S{1,4} (?:\\S{1,5} )?(?:usu[áa]rio|destinat|endere|pessoa|utilizador)|non conosc\\S{1,4} (?:\\S{1,6} )?(?:utente|destinatari|indirizzo|persona)|kennen (?:\\S{1,5} )?(?:gebruiker|ontvanger|adres) niet|nie znamy (?:\\S{1,8} )?(?:u[żz]ytkownik|odbiorc|adres)|не знаем (?:\\S{1,8} )?(?:пользовател|получател|адрес)|känner inte (?:till )?(?:\\S{1,5} )?(?:användar|mottagar|adress)|kend?er ikke (?:\\S{1,5} )?(?:bruger|bruker|modtager|mottaker|adress)',
  // what services suppose, in English too: a typo
  'address {gap}(?:(?:contains?|have|has|be) an? (?:typo|typing error|spelling)|mis-?(?:spel|typed))|typos? (?:in|of) (?:the|their|your) (?:\\S{1,12} )?address|check (?:the |their )?(?:\\S{1,12} )?address for (?:typ|spell|error|mistake)|adres\\S{0,3} .{0,40}(?:tippfehler|typ(?:e|ik)?fout|faute de frappe|liter[oó]wk|stavfel|skrivef|tastefe)|direcci[oó]n .{0,40}(?:errat|tipogr|mal escrit)|endereço .{0,40}(?:digitaç|mal escrit)|indirizzo .{0,40}(?:battitura|refus)|адрес.{0,40}опечатк|アドレス.{0,20}(?:入力|打ち)(?:間違|ミス)|(?:地址|邮箱).{0,12}(?:拼写|输入)(?:错|有)|주소.{0,12}오타',
];
