import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const attachmentBlocked = defineCause({
  id: 'attachment-blocked',
  bucket: 'content',
  actor: 'you',
  permanence: { 5: 'permanent' },
  when: [
    {
      phrase: phrase(
        '(?:(?:type|kind|sort) of (?:file|attachment)|(?:file|attachment) ?types?) (?:that|which) (?:you )?(?:may|must|can|is|are|should) ?{not}|macro (?:document|file)|(?:attachment|attachments|file|document|anhang|anh(?:ä|ae)ng|anlage|datei|dokument|pi.ces? jointes?|fichier|adjunt|archivo|anexo|arquivo|allegat|bijlage|bestand|za..cznik|plik|вложени|файл)\\S{0,4} (?:mit|with|met|avec|con|com|z|с|contain\\S{1,3}|enthalten) {gap}m[aа][kcк]r?[rр]?[oо]',
      ),
    },
    {
      phrase: phrase(
        '(?:word|excel|office|powerpoint) (?:document|file|workbook)s? with macros|contains (?:an? )?(?:macro|executable|script)|(?:attachment|file)s? (?:which|that) (?:is|are) (?:an? )?(?:executable|script|archive|encrypted)|(?:executable|script|macro)s? (?:files? )?(?:inside|within|in) (?:an? |the )?(?:zip|rar|archive|attachment)|(?:object|объект|objekt):? {long}(?:status|статус):? (?:password|encrypt|зашифр|verschl)',
      ),
    },
    {
      phrase: phrase(
        '(?:anexo|allegato|adjunto|pièce jointe|anhang|załącznik|вложени\\S|附件|添付) {gap}(?:n[ãa]o permitid|non (?:consentit|autoris|ammess)|no permitid|interdit|nicht erlaubt|unzulässig|niedozwolon|запрещен|不允许|禁止)|blockierte[rn]? anhang',
      ),
    },
    {
      phrase: phrase(
        '(?:\\bblock|blocks|rejects|refuses|removes|strips|forbids|blocked|rejected|removed|stripped|forbidden|prohibited) (?:an? |the |all )?(?:executable|script|macro|archive|attachment|file ?type|file|office document)',
      ),
    },
    {
      phrase: phrase(
        '\\bbanned,? id\\b|banned (?:name|part|content|file)|banned:? {gap}\\.(?:exe|zip|js|docm|xlsm|iso|bat|scr|com|vbs)',
      ),
    },
    { wording: /content presents a potential|illegal attachment/i },
    { wording: /after content filtering, the message was empty/i },
    {
      phrase: phrase(
        'content[- ]type {gap}(?:disallowed|unacceptable|{not} (?:explicitly )?(?:allowed|accepted|permitted))|unacceptable (?:mime )?content-type|{not} accept (?:messages|mail|parts) of (?:mime )?content-type|添付(?:ファイル)?(?:付き|つき).{0,12}(?:投稿|メール).{0,8}(?:禁止|許可|でき|受け付け)',
      ),
    },
    { vendor: /\bAS345\b/ },
    // MailScanner's own rules of names and kinds; what its scanners find it says otherwise
    {
      vendor:
        /\bMailScanner: (?!message\b|spam|found to be clean|not scanned|generated|\S{1,20} infect)[A-Z]/i,
    },
    {
      vendor:
        /(?:are|is) dangerous in e-?mail|often used to hide viruses|hide real filename|possible filename hiding|\bno (?:executables|programs allowed)\b|list of unacceptable attachments/i,
    },
    { vendor: /\bblocked\? yes\b|\bfile (?:blocking settings|filter(?: match|=))/i },
    {
      phrase: phrase(
        '(?:attachment|attached file|\\bfile|file ?type|mime ?type|file extension|file name|extension|attachment type)s? {gap}(?:{is} )?(?:{denied}|banned|illegal|dangerous|suspicious|prohibited|restricted|blocked|unacceptable|{not} (?:allowed|permitted|accepted|wanted|welcome|taken|let through))',
      ),
    },
    {
      phrase: phrase(
        '(?:banned|blocked|illegal|prohibited|forbidden|dangerous|executable|encrypted|unsafe|disallowed|unacceptable|suspicious|bad) (?:file |mime |zip |type of |e-?mail )*(?:attachment|file ?type|file ?name|extension|mime type|archive)',
      ),
    },
    {
      phrase: phrase(
        '(?:executable|zip|exe|macro|archive) (?:files?|content|attachments?|documents?) {gap}(?:{denied}|{is} (?:removed|stripped|handed back))|archives? with (?:an? )?password|{not} allow (?:the |this )?file ?type',
      ),
    },
    {
      phrase: phrase(
        '(?:nom (?:de fichier )?|nombre (?:de (?:archivo|fichero) )?|nome (?:d[eio] (?:arquivo|ficheiro|file) |file )?|nazwa (?:pliku )?)(?:interdit|bloqu|prohibid|bloquead|proibid|vietat|bloccat|zabronion|zablokowan)|attachment (?:name|type|extension)s?(?: match(?:es|ed)?)?\\W{1,6}\\*?\\.(?:exe|zip|js|vbs|scr|bat|com|docm|xlsm|rar|iso|pif|cmd)\\b|(?:attachment|file)\\b{long} (?:was|has been|were) (?:\\S{1,12} )?(?:deleted|removed|stripped|quarantined|blocked|dropped)|attachment (?:checking|filter(?:ing)?|blocking) (?:rule|policy|settings?)|attachment {gap}violat\\S{1,4}|(?:unerlaubt|unacceptable|prohibited) attachment|(?:attachment|file)s? {gap}(?:are|is) on the list of (?:unacceptable|blocked|forbidden|prohibited)|(?:removed|deleted|stripped|blocked) an? (?:\\S{1,12} )?attachment|(?:liste? d\\S{1,3}|lista (?:de|di|degli)|listan .ver|listen over|lijst (?:van|met)|na (?:zozname|seznamu)) (?:\\S{1,20} )?(?:anh.nge|pi.ces|adjunt|anex|allegat|bilagor|bilag|bijlagen|pr.loh|p..loh)|(?:elfogadhatatlan|tiltott) (?:\\S{1,20} )?(?:kiterjeszt|mell.klet|f.jl)|mell.klet\\S{0,6} {gap}(?:elfogadhatatlan|tiltott)|(?:nepovolen|zak.zan)\\S{1,3} pr.loh|(?:запрещ.нн|подозрительн)\\S{2,3} (?:вложен|файл|тип)|pi.ces? jointes? suspecte|(?:adjunto|archivo|anexo|arquivo|allegato|file) (?:sospechos|suspeit|sospett)|verdachte bijlage|podejrzan\\S{1,3} za..cznik|疑わしい(?:添付|ファイル)|可疑附件|의심스러운 ?첨부|パスワード付き ?(?:zip|ファイル|圧縮|添付)|暗号化(?:zip|ファイル|された添付)|実行(?:形式|ファイル)|禁[收止].{0,6}(?:执行|執行)[文檔档]|(?:执行|執行)[文檔档].{0,8}(?:禁|不[得允]|[拦攔]截)|실행 ?파일.{0,8}(?:차단|금지|불가)',
      ),
    },
    { phrase: phrase('banned content'), confidence: 'medium', also: ['recipient-policy'] },
    {
      phrase: phrase(
        '(?:anhang|anh.e?nge|anlage|angeh.e?ngte\\S? datei|dateityp|datei-?(?:endung|erweiterung)|dateiformat|dateien? (?:mit|vom typ)|unzul.e?ssige datei|bijlage|bestandstype|bestanden? (?:met|van het type)|bestandsextensie)\\S{0,4} {long}(?:nicht (?:erlaubt|zul.e?ssig|zugelassen|akzeptiert|gestattet)|unzul.e?ssig|verboten|gesperrt|blockiert|gef.e?hrlich|nicht (?:angenommen|annimmt|zul.e?sst)|entfernt|abge(?:lehnt|wiesen)|zur.e?ckgewiesen|verweigert|geblokkeerd|niet (?:toegestaan|geaccepteerd)|verboden|geweigerd|gevaarlijk|verwijderd)|(?:(?:unzul.e?ssige|unerlaubte|gesperrte)[rnsm]?|verbotene[rnsm]?|verd.e?chtige[rnsm]?|gef.e?hrliche[rnsm]?|blockierte[rnsm]?|gesperrte[rnsm]?|nicht (?:zugelassene|erlaubte)[rnsm]?|verboden|geblokkeerde|gevaarlijke) (?:datei|dateiname|bestandsnaam|anhang|anh.e?ng|anlage|bijlage|bestand)',
      ),
    },
    {
      phrase: phrase(
        '(?:pi.ces? jointes?|type de fichier|fichiers?|adjuntos?|tipo de archivo|archivos?|anexos?|tipo de (?:arquivo|ficheiro)|arquivos?|ficheiros?|allegat[oi]|tipo di file|estensione|extens..n|extens.o|extension) {long}(?:interdit|non autoris|pas (?:autoris|admis|accept)|bloqué|bloquee?s?\\b|refusé|refusee?s?\\b|dangereu|no (?:est.n? |se |son )?(?:permit|admit|acept|autoriz)|no (?:permite|admite|acepta)|prohibid|bloquead|peligros|rechazad|n[aã]o (?:[eé] |s[aã]o )?(?:permit|aceit|autoriz)|proibid|perigos|rejeitad|non (?:.{1,4} )?(?:consentit|ammess|permess|accettat|autorizzat)|vietat|bloccat|pericolos)|(?:no se (?:permit|admit|acept|autoriz)\\S{1,4}|n[aã]o (?:s[aã]o )?(?:permit|aceit)\\S{1,5}|non sono (?:ammess|consentit|permess)\\S|nous n.acceptons pas|interdiction d\\S{1,3}) {gap}(?:adjunt|archivos|anex|arquivos|ficheiros|allegat|pi.ces|fichiers)',
      ),
    },
    {
      phrase: phrase(
        '(?:za..cznik|plik|rozszerzeni|typ plik|p..loh|soubor|вложен|архив|файл|расширени)\\S{0,4} {long}(?:niedozwolon|zabronion|zablokowan|niebezpieczn|odrzucon|nie (?:jest|s[aą]) (?:dozwol|akcept)|zak.z[aá]n|nejsou povol|nen[ií] povol|nepovolen|blokov.n|nebezpe.n|odm.tnut|запрещ|недопустим|заблокирован|опасн|отклон|не (?:допуск|разреш|приним))|(?:niedozwolon|zabronion|niebezpieczn|zak.zan|nepovolen|nebezpe.n|запрещ.нн|недопустим|опасн)\\S{1,4} (?:\\S{1,12} )?(?:za..cznik|plik|typ|p..loh|soubor|вложен|файл|расшир)',
      ),
    },
    {
      phrase: phrase(
        '(?:bilag|bifogad|filtyp|filtillägg|vedlegg|vedh.ft|liit[et]|tiedosto|eklenti|dosya|\\beki?\\b|\\bekler|uzant[ıi]l[ıi])\\S{0,8} {long}(?:otill.t|inte till.t|till.t\\S{0,2} inte|blocker|blokker|bloker|farlig|ikke (?:till?ad|tillat)|forbudt|f.rbjud|kielletty|estetty|ei (?:ole )?sallit|izin veril|kabul edilm|yasak|engellen|tehlikeli|reddedil)|(?:otill.tn|f.rbjud|forbud|ulovlig|kielletty|yasak|tehlikeli)\\S{0,3} (?:bilag|fil|vedlegg|liite|tiedosto|ek\\b|eklenti|dosya)',
      ),
    },
    {
      phrase: phrase(
        '(?:添付(?:ファイル)?|ファイル(?:形式|の種類|拡張子)|拡張子).{0,24}(?:禁止|許可されて|拒否|ブロック|制限|危険|削除され|受け付け)|(?:附件|文件(?:类型|类别)?|檔案(?:類型)?|后缀|扩展名|副檔名).{0,16}(?:不允许|不允許|禁止|拦截|攔截|被拒|限制|危险|危險|不支持|违规)|(?:첨부|파일 ?형식|확장자).{0,16}(?:차단|금지|허용되지|제한|거부|위험)|(?:허용되지 않는|금지된|차단된|위험한) ?(?:첨부|파일)',
      ),
    },
    {
      phrase: phrase(
        '{not} accept (?:any )?\\W?\\.[a-z0-9]{2,4}\\b|{not} accept {gap}(?:archives?|attachments?|executables?|zip|encrypted|password.protected)|password-?[ -]?protected (?:archive|zip|file|attachment|document)|macros? (?:in|found|detected|inside|not)|nest(?:ed|ing) (?:\\S{1,12} )?(?:too deep|levels?|depth|limit)|too (?:deeply|many) nested',
      ),
    },
    {
      phrase: phrase('suspicious (?:office|word|excel|pdf|zip|archive|document|attachment|file)\\b'),
      confidence: 'medium',
      also: ['reputation'],
    },
    {
      phrase: phrase(
        'files? (?:of |with )(?:a |an |this |that |the |such a )?(?:type|extension|name|format) (?:\\S{1,12} ){0,4}(?:{not}|cannot|prohibited|forbidden|banned|blocked)|(?:attachment|file) polic(?:y|ies)\\b',
      ),
    },
    {
      phrase: phrase(
        '(?:encrypted|protected|password-?ed|locked|nested) (?:zip|rar|7z|pdf|office|word|excel|container|document)s?\\b {gap}(?:{denied}|{not}|blocked|removed|cannot)|\\b(?:zip|rar|7z|exe|iso|img|docm|xlsm|js|vbs|lnk|hta|cab|ace)s? (?:files? |attachments? |archives? )?(?:{is} )?(?:{denied}|banned|{not} an? (?:allowed|accepted|permitted))|\\.(?:zip|rar|7z|exe|iso|img|docm|xlsm|js|vbs|lnk|hta|cab|ace)\\b {gap}(?:{denied}|banned)',
      ),
    },
    {
      vendor:
        /\bfile [^\s]{1,80}\.(?:exe|js|vbs|scr|bat|com|docm|xlsm|zip|rar|iso|lnk|pif|cmd) (?:was |has been |is )?(?:removed|stripped|deleted|blocked|refused|rejected|banned|not)/i,
    },
    {
      phrase: phrase(
        '(?:vba|macro|script|active|executable) (?:code|contents?) (?:{is} )?(?:inside|in\\b|within|embedded|found|detected)',
      ),
    },
    {
      phrase: phrase(
        '(?:enth(?:[äa]|ae)lt|contains?|contained|containing|contient|contiene|cont[ée]m|bevat|zawiera|содержит|with|mit|avec|con|com) (?:\\S{1,12} ){0,2}(?:macros?\\b|makros?\\b|макрос)|(?:macro|makro)s?\\S{0,2} (?:sind|ist|are|is|sont|est[áa]n|est[ãa]o|sono|s[ąa]|zijn) (?:hier |here |aqu[ií] )?(?:nicht|{not}|no |non |nie |niet|n[ãa]o |pas |verboten|gesperrt|interdit|prohibid|proibid|vietat|zabronion|{denied})',
      ),
    },
    {
      phrase: phrase(
        'attachment (?:\\S{1,60} )?(?:has|is) (?:of )?an? (?:file )?(?:type|format|extension) (?:that|which|we|{not})',
      ),
    },
    {
      phrase: phrase(
        '(?:anh(?:[äa]|ae)nge?n?|attachments?|fichiers?|pi[èe]ces jointes|archivos?|adjuntos?|anexos?|allegati|bijlagen|za[łl][ąa]czniki) (?:im|in|au|en|no|nel|w) (?:\\S{1,8} )?(?:formats?|formato|formacie|formaat) {gap}(?:nicht|{not}|no |non |nie |niet|n[ãa]o |refus|rechaz|abgelehnt|{denied})',
      ),
    },
    {
      phrase: phrase(
        'file (?:extension|type|name)s? (?:\\S{1,20} )?{is} (?:on|in) (?:our|the|a) (?:\\S{1,10} )?list',
      ),
    },
    {
      wording: phrase(
        '(?:file ?types?|extension|attachment|files?)\\b {long}(?:may|might|could|can) (?:contain|carry|be) (?:an? )?(?:virus|malware|worm)',
      ),
    },
    {
      phrase: phrase(
        'binary (?:message|mail|attachment|file|content|data)s?\\b(?! ?(?:mime|corrupt))|(?:executable|binary|base-?64)(?:[- ]encoded)? (?:content|message|mail|data|attachment)s? {gap}(?:{denied}|{not} (?:accepted|allowed))',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '\\bno (?:executables?|archives?|zip files?|office (?:files|documents))\\b(?! (?:found|detected))',
      ),
      confidence: 'medium',
    },
    {
      wording: phrase(
        '(?:{not} (?:to )?|refus\\S{1,3} (?:to )?)(?:accept|receiv|allow|tak|want|deliver|forward)\\S{0,4} (?:(?:any|e-?mails?|mails?|messages?|with|containing|that|have|contain) ){0,5}(?:attach(?:ments|ed files)|an attachment|embedded (?:images|files))(?! {0,3}(?:larger|bigger|over|of more|of this size|above|greater|exceeding|more))',
      ),
    },
    {
      phrase: phrase(
        'block(?:ed|ing|s)? (?:file )?extensions? [a-z\\d]{2,4}\\b|(?:caught|blocked|stopped|intercepted|trapped|found|contains?) (?:an? |the )?(?:\\S{1,12} )?(?:file|attachment)s? with (?:the |an? )?(?:\\S{1,12} )?extension',
      ),
    },
    {
      phrase: phrase(
        '(?:anh(?:[äa]|ae)nge?n?|dateien?|attachments?|files?|fichiers?|pi[èe]ces jointes|archivos?|adjuntos?|ficheros|anexos?|arquivos|allegati|bijlagen|bestanden|za[łl][ąa]czniki|pliki|вложения|файлы) (?:vom typ|des typs|of (?:the )?type|de type|de tipo|del tipo|di tipo|do tipo|van het type|typu|типа) {long}(?:nicht|{not}|\\bno |\\bne |\\bn[aã]o |\\bnon |niet|\\bnie |не )',
      ),
    },
    {
      wording: phrase(
        '(?:(?:nimmt|nehmen|akzeptier\\S{1,3}|erlaub\\S{1,3}|accepteert|accepteren) (?:\\S{1,10} )?(?:kein\\S{0,2}|geen)|(?:n.accepte(?:nt)?|ne re.oi\\S{1,4}) (?:pas|aucune?)|no (?:se )?acept\\S{1,3}|n[aã]o (?:se )?aceit\\S{1,3}|non (?:si )?accett\\S{1,4}) (?:\\S{1,16} ){0,3}?(?:anh(?:[äa]|ae)ng|dateianh|pi[eè]ces? jointe|adjunto|anexo|allegat|bijlage)(?!.{0,30}\\d ?[mk]b)',
      ),
    },

    {
      phrase: phrase(
        '(?:mime |body |content )?(?:parts?|types?|format) (?:of (?:the )?type )?(?:application|audio|video|image|text)\\/\\S{1,60} (?:{is} )?(?:{denied}|banned|unwanted)',
      ),
    },
  ],
  source: 'https://support.google.com/mail/answer/6590',
});

EXAMPLES: addExamples(attachmentBlocked, {
  is: [
    '禁止執行檔',
    '550 the firm strips archive attachments',
    "550 the message's content type was explicitly disallowed",
    'Attachment type .scr is not wanted here',
    '550 Your message has been classified as disallowed content (password-protected archive)',
    '554 5.7.1 Anhaenge mit Makros nehmen wir nicht an, bitte als PDF schicken',
    '552 5.7.0 This message was blocked because its content presents a potential.',
    '554 5.7.1 Attachment type .exe is not allowed',
    '550 Rejected: banned file type in attachment',
    'it holds a type of file that must not leave the company',
    'Anhänge mit der Endung .exe sind nicht erlaubt',
    'Zabroniony typ załącznika: .js',
    'Meddelandet avvisades: bilagan .exe tillåts inte',
    'Письма с вложенными архивами не допускаются',
    '554 we do not accept password protected archives',
    '550 MIME nesting too deep: the nesting level is over 20',
    '550 suspicious PDF found',
    '550 a file of this type cannot be received',
    '550 refused under our attachment policy',
    '554 encrypted ZIP is not permitted',
    '554 RAR is not an allowed format',
    '554 file offer.exe removed; message not delivered',
    '550 5.7.1 VBA code inside the document',
    '554 5.7.1 Anhang enthält Makros',
    '550 Makros sind nicht erlaubt',
    'The attachment plan.xlsm has a type that the recipient may not receive',
    'Anhänge im Format .docm werden von uns nicht angenommen',
    '550 file extension vbs is on our stop list',
    'Report: MailScanner: Screensavers hide viruses (plan.scr)',
    'Informe: nombre de archivo prohibido: plan.exe',
    'The attachment "plan.exe" was removed',
    'Einer der Anhänge steht auf der Liste der unerlaubten Anhänge',
    '検出ルール: パスワード付きZIPファイル',
    '554 5.7.1 binary attachment',
    '550 .SCR file type rejected, it may contain a virus',
    'The recipient does not accept mail with attachments',
    'The content filter caught a file with extension VBS',
    'The content filter "block extension COM" was triggered',
    '554 Anhaenge vom Typ .docm duerfen nach Richtlinie 4 nicht verschickt werden',
    '554 a part of type application/x-dosexec is forbidden',
    '550 .bat uzantılı dosyalar kabul edilmiyor',
    '550 Přílohy tohoto typu nejsou povoleny',
  ],
  isNot: [
    '550 your host stands in our reject file', // a list
    'X-Corp-MailScanner: Found to be clean', // a mark in a header
    'MailScanner: Message is too big.', // its size
    '552 5.3.4 Attachment size exceeds the limit', // its size
    '550 we do not accept mail from the outside',
    '552 5.3.4 the attachment is too large', // its size
    '552 5.3.4 we do not accept mail with attachments over 10 MB', // its size
    '550 the recipient does not accept mail from you', // whoever it is from
  ],
});
