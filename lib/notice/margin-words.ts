/**
 * What stands around mail and is none of its words, sign by sign, in the languages in which most of it comes: banners,
 * disclaimers, scanners' seals, list footers, advertisements. Whoever knows one wording adds it to its sign; a sentence that
 * a notice writes of itself ("was blocked, since it is confidential") may show one sign, not two.
 */

/** Any two of them in a paragraph are a margin. */
export const looseSigns: Readonly<Record<string, string>> = {
  addressee:
    '(?:intended|named|designated) (?:recipient|addressee)|(?:solely|only|exclusively|sole use|use) (?:of|for|by|to) the (?:\\S{1,20} )?(?:addressee|individual|person|recipient|use|entity|intended)|addressed only|(?:richtige\\S?|bestimmungsgemäße\\S?|vorgesehene\\S?|beabsichtigte\\S?) (?:adressat|empfänger)|für (?:den|die) (?:\\S{1,20} )?(?:adressat|(?:bezeichneten|genannten?|angegebenen?) )|(?:exclusiv|uni(?:quement|camente)|únic|só\\b|solamente|esclusiv)\\S{0,8} .{0,40}(?:destinat|a usted)|destinat\\S{3,7} (?:prévu|visé|désigné|indiqu|previst|pretendid|designat|indicad|indicat)|(?:n.êtes pas|no es|não (?:é|seja|for)|non (?:è|siete|sei)) .{0,20}destinat|destinam?-se|(?:uitsluitend|alleen) .{0,20}(?:bestemd|bedoeld)|(?:beoogde|bedoelde) (?:ontvanger|geadresseerde)|wyłącznie .{0,24}adresat|nie (?:jest|są|jesteś) .{0,24}(?:adresat|odbiorc)|(?:意図した|本来の|正しい)(?:受信者|宛先)|宛先に記載|名宛人|[仅僅](?:限|供)|指定(?:的)?收件|предназначен|не являетесь .{0,30}(?:адресат|получател)',
  mistake:
    'received (?:\\S{1,20} ){0,4}(?:in error|by mistake|mistakenly)|mistakenly received|(?:irrtümlich|versehentlich|fälschlich\\S{0,6}) (?:erhalten|zugestellt)|(?:reçu|parvenu) .{0,40}par erreur|(?:recibid|recebeu|recebid)\\S{0,3} .{0,40}por (?:error|erro|engano)|ricevut[oaie]? .{0,40}(?:per|in) errore|recibido .{0,40}por equivocación|误收|(?:ten onrechte|per abuis|abusievelijk|per vergissing) .{0,20}ontv|om[yi]łkow|przez pomyłkę|誤って|誤送信|手違い|(?:错误|误|错)(?:地)?收|錯誤收|誤收|получили .{0,40}по ошибке|ошибочно',
  prohibited:
    'unauthori[sz]ed (?:use|copying|disclosure|review|access|distribution)|(?:copying|disclosure|dissemination|distribution|reproduction|use) .{0,60}(?:prohibited|unlawful|forbidden|not (?:permitted|allowed))|unbefugt|unerlaubt|(?:weitergabe|vervielfältigung|verbreitung|kopieren) .{0,40}(?:gestattet|untersagt|verboten|unzulässig)|(?:utilis|diffus|reprodu|divulg|copi|cópi|distribu|pubblic|utiliz)\\S{1,10} .{0,50}(?:interdit|non autoris|no autoriz|não autoriz|non autorizz)|(?:prohib|proib|vieta|vedad)\\S{1,5} .{0,40}(?:diffus|reprodu|divulg|copi|cópi|distribu|utiliz)|(?:openbaarmaking|vermenigvuldiging|verspreiding|verstrekking) .{0,60}(?:toegestaan|verboden)|(?:kopiowani|rozpowszechniani|ujawniani|wykorzyst\\S{1,5}|dystrybucj)\\S{1,2} .{0,60}(?:zabron|zakaz|niedozwol|bez)|(?:転載|複製|開示|転送|配布).{0,14}禁|(?:禁止|请勿|請勿|不得|严禁).{0,16}(?:使用|泄露|复制|散发|传播|披露|複製|散佈|洩露)|копирован|распростран.{0,40}запрещ',
  confidential:
    'confidential|privileged|legally protected|vertraulich|rechtlich geschützt|confidentiel|confidencia[li]|secret professionnel|legalmente protegid|sigilos|riservat|confidenziale|vertrouwelijk|poufn|prawnie chronion|機密|秘密情報|保密|机密|конфиденц',
  liability:
    '(?:(?:not|nor|no) (?:accepts? )?(?:any )?)?liability|(?:not|nor|no|any) (?:\\S{1,12} ){0,2}(?:liable|responsib)|haftung|haftet|haften|décline .{0,20}responsab|(?:não|no) se (?:hace |faz )?responsab|declina .{0,20}responsab|aansprakelijk|odpowiedzialności|nie odpowiadamy|不(?:对.{0,10})负责|no garanti|non garanti|não garanti|責任(?:を|は).{0,6}負|責任を負い|不承[担擔]|ответственност',
  remove:
    '(?:delete|destroy|erase) (?:it|this|the|all|any|your)\\b|(?:notify|inform|advise|contact) (?:the )?(?:sender|originator|us\\b)|(?:vernichten|löschen) sie|informieren sie|absender .{0,30}(?:informier|benachrichtig|verständig)|(?:le|les) (?:détruire|supprimer|effacer)|avertir|(?:inform|avis|préven)\\S{1,4} .{0,20}expéditeur|(?:elim[ií]n|b[oó]rr|destru[yi]|ap[aá]g)\\S{1,7}(?:l[oae]s?|-[ao])\\b|(?:bórrelo|elimínelo)|elimine (?:a|el|este) mens|(?:comun|notif|avis|inform)\\S{1,8} .{0,24}(?:remitente|remetente|mittente)|(?:distrugger|cancellar|eliminar)l[oa]|vernietig|verwijder dan|afzender .{0,20}(?:informeren|waarschuwen|stellen)|usunięcie|usunąć|zniszcz|(?:powiadom|poinform)\\S{1,6} .{0,12}nadawc|削除(?:して|し|を|く)|破棄|(?:[删刪]除|[销銷][毁毀]).{0,4}(?:本|此|该|該|邮|郵)|(?:通知|告知).{0,4}(?:发件|寄件)|удалите|уничтож|сообщите .{0,20}отправител',
  damage:
    '(?:loss|damage) .{0,40}(?:caus|aris|result|virus)|damages? caused|schäden|dommages?\\b|daños|danos\\b|danni\\b|\\bschade\\b|szkod|損害|[损損]失',
  risk: '(?:may|could|might|can) (?:contain|carry) (?:\\S{1,12} ){0,3}(?:virus|malware)|no virus\\S{0,2} (?:are|is) present|free (?:of|from) (?:\\S{1,20} )?virus|(?:können|könnten) (?:auch )?(?:viren|schad)|(?:peuvent|pueden|podem|potrebbero|possono) conte.{2,4} (?:des |dei )?v[ií]rus|virussen bevatten|zawierać wirus|ウイルスが含まれ|可?能?含有?病毒|reasonable (?:precautions|care)',
  scanner:
    'anti-?virus|(?:virus(?:es|sen)?|viren|vírus|wirusów|viruses) (?:and|und|et|y|e|en|i) |(?:for|auf|en busca de|existência de|individuare|op|pod kątem) (?:virus|viren|vírus|wirus)|dangerous content|ウイルス(?:対策|チェック)|杀毒|病毒扫描|防毒',
  outside:
    'external (?:e-?mail|sender|message|source)|(?:originated|sent|comes|came|received|is) from (?:an? )?(?:\\S{1,12} )?(?:outside|external|non-\\S{3,12} address)|(?:extern\\S{0,2}|auswärtige\\S?) (?:e-?mail|absender|nachricht|quelle)|(?:von )?außerhalb (?:unserer|der|des|ihrer)|von extern|(?:e-?mail|correo|mail) extern[oa]\\b|e-?mail esterna|externe mail|z zewnątrz|(?:extérieur à|fuera de) (?:l.|la |el )|expéditeur externe|(?:de|depuis) l.extérieur|message externe|remitente externo|(?:de|desde) fuera de|remetente externo|de fora da|mittente esterno|dall.esterno|(?:van )?buiten de|externe afzender|spoza|zewnętrzn|(?:社外|組織外|外部)(?:から|の|メール)|(?:来自|來自).{0,6}外部|外部(?:邮件|郵件|发件)',
  careful:
    '(?:do not|don.t|never|before you|before|avoid|careful (?:with|when)|(?:before )?replying or) .{0,30}(?:click|open|attachment|link)|(?:links? and attachments?|attachments? and links?) with (?:care|caution)|(?:klicken|öffnen) sie (?:nicht|keine)|vorsichtig|bevor sie .{0,30}(?:öffnen|klicken|anklicken)|(?:ne|n.) ?(?:cliquez|ouvrez) (?:pas|sur)|avant d.ouvrir|prudent|vigilant|no haga clic|no abra|tenga cuidado|não (?:clique|abra)|antes de (?:abrir|clicar)|non (?:cliccare|aprire|fare clic)|klik niet|open geen|nie (?:klikaj|otwieraj|klikać|otwierać)|クリックし|開いたり|ご注意|开かない|(?:请勿|請勿|不要|切勿).{0,10}(?:点击|點擊|打开|打開)|[谨謹]慎|не (?:переходите|открывайте|нажимайте)',
  trust:
    '(?:unless|if|that) you .{0,20}(?:recogni[sz]e|know|trust|sure|verif|expect)|content is safe|verify the sender|(?:absender|sender) (?:nicht )?(?:kennen|prüfen)|(?:kennen|prüfen) sie (?:den|bitte den)|(?:reconozca|reconheça|riconosce|connaissez|conosci?\\b|ken[nt]) |(?:den absender|afzender ken|znasz nadawc)|心当たり|[确確][认認信].{0,6}(?:发件|可信|寄件)',
  both: '(?<!\\p{L})(?:links?|liens?|enlaces|link\\p{L}{1,2}|リンク|链接|連結) .{0,24}(?:anh[aä]ng|anlagen|attachment|pièce|adjunt|archivos|anexo|allegat|bijlag|załącz)|(?:anhäng|anlagen|attachment|pièces? jointe|adjunt|anexo|allegat|bijlag|załącz)\\p{L}{0,5} .{0,16}(?<!\\p{L})(?:links?|liens?|enlaces|link\\p{L}{1,2})(?!\\p{L})|リンク.{0,8}添付|添付.{0,16}リンク|链接.{0,6}附件|附件.{0,6}链接',
  alert:
    '^[\\s*\\[【!-]{0,8}(?:caution|warning|external|attention|achtung|vorsicht|extern[eo]?|message externe|esterno|précaution|precaución|cuidado|atenção|attenzione|let op|uwaga|zewnętrzn\\S{1,3}|ご?注意|提示|提醒|hinweis|aviso|avviso|prudence|avertissement|waarschuwing|ostrzeżenie|notice|外部\\S{1,3}|警告|внимание)(?![\\p{L}])[^\\n]{0,30}[:：!,\\]】*-]',
  offer:
    '\\b\\d{1,4} ?GB\\b|jetzt (?:kostenlos )?anmelden|今すぐ登録|sign up|get your|créez|cre[ae] (?:su|tu|seu)|crie seu|consig(?:ue|a)|apri la tua|maak nu|załóż|注册|超大|anti-?spam|spam-?(?:schutz|filter)|filtrem? spam|フィルター',
};

/** Two signs as well; beside a link one of these suffices. */
export const linkedSigns: Readonly<Record<string, string>> = {
  scanned:
    '(?:scanned|checked|screened|swept|verified|tested|processed|cleaned|certified) (?:\\S{1,20} )?(?:by|for|against|with|using)\\b|(?:geprüft|gescannt|überprüft|untersucht)\\b|analyse effectuée|(?:été) (?:vérifié|analysé|contrôlé|scanné)|vérifiée? par|(?:comprobado|analizado|verificado|escaneado|revisado) (?:por|en busca|con|quanto|pel[oa])|(?:controllat|verificat|analizzat)[oa] (?:da|per|con)\\b|(?:gecontroleerd|gescand) (?:op|door)|(?:sprawdzon|przeskanowan)\\S{1,2} (?:przez|pod)|チェック(?:済|され)|スキャン済|已通过|(?:检查|检测|檢查)工具|проверен[оа]? ',
  clean:
    'believed to be clean|virus[- ]free|no (?:known )?virus\\S{0,2} (?:was |were |has been |have been )?(?:found|detected) in (?:this|the outgoing|the incoming)|virus database|viren(?:frei|datenbank)|keine viren|sans virus|aucun virus|absence de virus|l[ií](?:b|v)re de v[ií]rus|sin virus|no se encontraron virus|nenhum vírus|(?:base de datos|banco de dados|database) de[i]? v[ií]rus|privo di virus|nessun virus|virus(?:vrij|database)|geen virus|(?:wolny od|baza|nie znaleziono) wirusów|ウイルス(?:フリー|データ)|ウイルスは?(?:検出されま|見つかりま)せん|[无無]病毒|病毒库|未(?:发现|發現)病毒|вирусов (?:не|нет)|(?:dangerous content|viruses) (?:is|are) removed',
  list: 'mailing[- ]?list|mailingliste|liste de diffusion|lista (?:de (?:correo|discussão|distribu)|di distribuz|dyskusyjn)|mailinglijst|メーリングリスト|[邮郵]件列表|рассылк',
  leave:
    'unsubscribe|abzubestellen|abbestell|sich abmelden|désabonner|désinscrire|darse de baja|cancelar (?:la|su|tu|a sua) (?:suscri|inscri)|sair do grupo|cancellar(?:si|ti) da|annullare l.iscrizione|(?:af te melden|afmelden|uitschrijven)|wypisać się|(?:anulować|zrezygnować).{0,12}subskryp|配信停止|退会|退[订訂]|отписаться|отказаться от рассыл',
  free: 'free (?:\\S{1,12} )?(?:e-?mail|mailbox|account|webmail)|kostenlos|grat(?:is|uit\\S{0,3}|uit[oa])|grátis|darmow|無料|免[费費]|бесплатн',
};

/** Says it alone. */
export const sure =
  'mailman/listinfo|[-+]unsubscribe@|because you(?: are|.re) (?:subscribed|a member|on)|weil sie .{0,40}(?:abonniert|angemeldet|mitglied)|vous recevez ce .{0,30}car vous|porque (?:está|estás|você está) (?:suscrit|inscrit)|perché sei iscritt|omdat u .{0,20}(?:geabonneerd|lid)|ponieważ (?:subskrybujesz|jesteś)|(?:before|prior to|bevor sie .{0,20}|avant d.|antes de|prima di|voordat u .{0,20}|zanim) ?(?:print|ausdruck|drucken|impri[mr]|stampar|afdruk|wydruk)|印刷する前|打印.{0,6}前|^\\W{0,6}(?:(?:sent|gesendet|envoyé|enviado|inviato|verstuurd|wysłano|отправлено) (?:\\S{1,7} ){0,2}\\S{0,4}(?:iphone|ipad|android|galaxy|outlook|blackberry|smartphone|mobile)|(?:iphone|ipad|android)\\S{0,3}から送信|[发發]自我的)|you don.t often get e-?mail from|erhalten nicht (?:oft|häufig) e-?mail|pas souvent de courri|no suele recibir|não costuma receber|non si ricev\\S{1,4} spesso|ontvangt niet vaak|otrzymujesz często|通常不会收到|メールを受け取ることはあまり';

/** A virus that was there: who seals a mail found none. */
export const found =
  '(?<!\\b(?:no|keine|kein|aucun|nessun|nenhum|geen|not|without) )\\bvir(?:us|en) .{0,20}(?:found|detected|gefunden|entdeckt|trouv|détect|encontrad|detectad|rilevat|trovat|gevonden)|infect|infiziert|infett|zainfek|感染';
