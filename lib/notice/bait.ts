/** A sign that a "bounce" is bait: what it says, in the languages it is written in (classification.md 11). */
export interface BaitSign {
  id: string;
  /** Asks for the click or the password that the whole mail is about; no genuine notice does. */
  asks?: true;
  patterns: readonly RegExp[];
}

const defineSign = (sign: BaitSign): BaitSign => sign;

/** Linear, read over the first 16 kB of subject and text. */
export const baitSigns: readonly BaitSign[] = [
  defineSign({
    id: 'messages-held',
    patterns: [
      /\b\(?\d{1,3}\)? (?:of your |new |incoming |important |clustered |undelivered |unread |outgoing )*(?:messages?|mails?|e-?mails?)\b.{0,60}\b(?:not|fail\w{0,2}|pending|held|waiting|awaiting|blocked|delay\w{0,2}|error)/i,
      /(?:outgoing|incoming|important|new) (?:messages?|mails?|e-?mails?) (?:are |is |were |have been |will be )?(?:queued|off|on hold|stopped|rejected|paused|disabled|not)/i,
      /\d{1,3} (?:nachrichten|berichten|messaggi|messages?|mensajes|mensagens|wiadomości|mesaj|ileti|courriels?|correos|e-?mails?)\b.{0,80}(?:nicht|niet|non|no |não|nie |wachten|wartet?|attente|attesa|espera|aguard|oczekuj|iletilemedi|bekl)/i,
      /\d{1,3} ?(?:通|件).{0,24}(?:未配信|保留|届)|(?:未配信|保留中).{0,6}メール/,
      /(?:messages?|mails?|e-?mails?) (?:\S{1,12} ){0,4}(?:held|pending|quarantined|suspended|waiting|stuck|withheld|on hold|undelivered|blocked|queued|delayed|failed to (?:sync|deliver))\b/i,
      /(?:held|pending|quarantined|undelivered|incoming|blocked|unsynced|unread|queued|clustered) (?:\S{1,12} ){0,2}(?:messages?|mails?|e-?mails?)/i,
      /(?:nachrichten|e-?mails?) .{0,60}(?:zurückgehalten|nicht zugestellt|blockiert|ausstehend|in der warteschlange|wartend)|(?:ausstehende|zurückgehaltene|nicht zugestellte|blockierte|eingehende) (?:\S{1,12} ){0,2}(?:nachrichten|e-?mails?)/i,
      /(?:messages?|e-?mails?|courriels?) (?:\S{1,12} ){0,3}(?:en attente|retenus?|bloqués?|non (?:livrés?|distribués?|remis)|suspendus?)/i,
      /(?:mensajes?|correos?|mensagens|e-?mails?) (?:\S{1,12} ){0,3}(?:pendientes?|retenid[oa]s?|bloquead[oa]s?|no entregados?|pendentes?|retid[oa]s?|não entregues|en espera|em espera)/i,
      /(?:messaggi|e-?mail) (?:\S{1,12} ){0,3}(?:in sospeso|in attesa|trattenut[ie]|bloccat[ie]|non (?:consegnat|recapitat)[ie])/i,
      /(?:berichten|e-?mails?) (?:\S{1,12} ){0,3}(?:vastgehouden|in de wacht|geblokkeerd|tegengehouden|niet (?:bezorgd|afgeleverd))|(?:wachtende|niet-bezorgde|geblokkeerde|openstaande) (?:\S{1,12} ){0,2}(?:berichten|e-?mails?)/i,
      /(?:wiadomości|wiadomosci) .{0,40}(?:wstrzyman|oczekując|zablokowan|niedostarczon)|(?:oczekujące|niedostarczone|wstrzymane|zablokowane) wiadomości/i,
      /(?:сообщени|пис(?:ем|ьм)).{0,40}(?:задержан|ожида|заблокирован|не доставлен|недоставлен)|(?:входящи|недоставленн|задержанн)\S{1,6} (?:сообщени|пис(?:ем|ьм))/i,
      /(?:未配信|保留中|保留され|受信待ち|隔離).{0,20}(?:メール|メッセージ|件)|(?:メール|メッセージ).{0,24}(?:保留|未配信|隔離|届いていま)/,
      /(?:封|条|個|则)?.{0,6}(?:邮件|郵件|信件).{0,16}(?:被(?:拦截|扣留|隔离|攔截|扣押)|待(?:接收|处理|發送)|未(?:送达|投递|送達)|挂起|滞留)|(?:待处理|未送达|被隔离|滞留)的?(?:邮件|郵件)/,
      /(?:bekleyen|teslim edilmemiş|engellenen|askıya alınan) .{0,20}(?:ileti|mesaj|e-?posta)|(?:ileti|mesaj|e-?posta).{0,30}(?:bekletil|beklemede|engellendi|askıda)/i,
    ],
  }),
  defineSign({
    id: 'release-link',
    asks: true,
    patterns: [
      /\b(?:update|upgrade|fix|continue|retry|resume|approve|clear cache|get|accept|enable|free up|manage|resolve) (?:now|delivery|sending|receiving|again|(?:additional |more )?(?:space|storage|\d{1,4} ?gb)|(?:your |the |all |pending |new )?(?:messages|mails|e-?mails|cache|queue|storage)|& get messages|& receive)\b/i,
      /\bopen the (?:attachment|document|file|message)\b.{0,40}(?:sign in|log ?in|online|read|view|https?:)|\bcopy the link\b/i,
      /(?:freigeben|zulassen|jetzt (?:zustellen|abrufen|erweitern|bestätigen)|erweitern sie|goedkeuren|vrijmaken|sincroniz(?:ar|e)|synchroni[sz]eren|approva(?:re)?|réactive[rz]|débloque[rz]|réessaye[rz]|ricevi i messaggi|libere? espacio|ampliar|ampliare|completi il rinnovo|uzyskaj|odblokuj)\b/i,
      /受信してください|確認し|ログインし|登录|登入|接收邮件|备案/,
      /\b(?:release|retrieve|recover|restore|unblock|allow|accept|deliver|receive|manage|resolve|retry|re-?try|review|view|preview|fix|sync(?:hroni[sz]e)?|move|download) (?:your |the |my |these |all |pending |held |blocked |undelivered |incoming |failed |\d{1,4} |now |to ){0,3}(?:messages?|mails?|e-?mails?|deliver(?:y|ies)|now|pending|inbox|issues?|errors?|problems?|queue|here|below)\b/i,
      /\bclick (?:here|below|on|the (?:button|link))|\b(?:use|follow) the (?:button|link) below/i,
      /(?:nachrichten?|e-?mails?|zustellung|postfach|hier) (?:jetzt )?(?:freigeben|abrufen|wiederherstellen|anzeigen|zulassen|empfangen|erneut zustellen|klicken)|klicken sie (?:hier|auf|unten)/i,
      /\b(?:libérer|récupérer|débloquer|restaurer|consulter|recevoir|autoriser)\b.{0,30}(?:messages?|e-?mails?|courriels?)|cliquez (?:ici|sur|ci-dessous)/i,
      /\b(?:liberar|recuperar|desbloquear|restaurar|recibir|receber|ver|revisar)\b.{0,30}(?:mensaje|correo|mensage|e-?mail)|(?:haga|haz) clic|clique (?:aqui|no|em|abaixo)|pulse (?:aquí|el)/i,
      /\b(?:rilascia(?:re)?|recupera(?:re)?|sblocca(?:re)?|ripristina(?:re)?|visualizza(?:re)?|ricevere)\b.{0,30}(?:messagg|e-?mail)|(?:clicca|fare clic|fai clic) (?:qui|sul|su)/i,
      /(?:berichten|e-?mails?) (?:nu )?(?:vrijgeven|ophalen|herstellen|bekijken|toestaan)|klik (?:hier|op|hieronder)/i,
      /(?:zwolnij|odzyskaj|odblokuj|przywróć|pobierz|zobacz) .{0,20}wiadomo|kliknij/i,
      /(?:освободить|восстановить|разблокировать|получить|просмотреть) .{0,20}(?:сообщени|письм)|нажмите/i,
      /(?:メール|メッセージ).{0,16}(?:解除|受信する|復元|確認する|リリース|取得)|こちらをクリック|下記(?:の)?(?:リンク|ボタン|URL)|クリックして/i,
      /(?:点击|點擊|点按|单击).{0,16}(?:此处|这里|下方|链接|按钮|查看|此處|這裡|以下)|(?:释放|恢复|领取|取回|接收).{0,8}(?:邮件|郵件)|立即(?:处理|查看|验证|恢复)/,
      /(?:buraya|aşağıdaki|düğmeye|bağlantıya) .{0,20}tıkla|(?:iletileri|mesajları|e-?postaları) .{0,16}(?:serbest bırak|kurtar|al|görüntüle)/i,
    ],
  }),
  defineSign({
    id: 'verify-account',
    asks: true,
    patterns: [
      /\b(?:re-?validate|revalidation|validate (?:smtp |mail |e-?mail )?(?:account|user)|account is validated|username and password|mailbox is not confirmed|session (?:has )?expired|update to v\d)\b/i,
      /(?:same|stessa|misma|mesma|même|zelfde|gleiche|aktuelle|現在の) ?(?:password|contraseña|senha|mot de passe|wachtwoord|passwort|kennwort|パスワード)/i,
      /(?:sessione|sesión|sessão|session|sitzung|sessie|sesja) .{0,30}(?:scadut|caducad|expir|abgelaufen|verlopen|wygas)/i,
      /\b(?:verify|validate|confirm|re-?activate|upgrade|update|sign ?in|log ?in|keep|increase|fix|authenticate|continue (?:with|using)|re-?validate|retain)\b.{0,40}\b(?:your|my|the same|same|current) (?:\S{1,24} ){0,2}(?:account|mail ?box|password|passcode|identity|e-?mail|storage|ownership|quota|credentials?)\b/i,
      /\bkeep (?:the )?(?:same|current) password|password (?:will )?expires?/i,
      /(?:kennwort|passwort|konto|postfach|identität|zugangsdaten).{0,40}(?:bestätigen|überprüfen|verifizieren|aktualisieren|validieren|beibehalten|reaktivieren)|bestätigen sie (?:\S{1,12} ){0,2}(?:kennwort|passwort|konto|postfach|identität|e-?mail)/i,
      /\b(?:vérifie[rz]|confirme[rz]|valide[rz]|mettre à jour|mettez à jour|réactive[rz])\b.{0,40}(?:compte|mot de passe|boîte|identité|messagerie)/i,
      /\b(?:verifi(?:que|car|car su|car sua)|confirm(?:e|ar)|valid(?:e|ar)|actuali(?:ce|zar)|atuali(?:ze|zar)|reactiv(?:e|ar)|manten(?:er|ha))\b.{0,40}(?:cuenta|contraseña|buzón|conta|senha|caixa|identidad)/i,
      /\b(?:verific(?:a|are|hi)|conferm(?:a|are|i)|convalid(?:a|are)|aggiorn(?:a|are)|riattiv(?:a|are))\b.{0,40}(?:account|password|casella|identità|credenziali)/i,
      /\b(?:verifieer|bevestig(?:en)?|valideer|werk .{0,12}bij|controleer)\b.{0,40}(?:account|wachtwoord|postvak|mailbox|identiteit)/i,
      /(?:zweryfikuj|potwierdź|zaktualizuj|potwierdzić|zweryfikować).{0,40}(?:konto|hasło|skrzynk|tożsamość)/i,
      /(?:подтвердит|проверьте|обновите|подтверждени).{0,40}(?:аккаунт|учетн|учётн|парол|почтов|ящик)/i,
      /(?:アカウント|パスワード|メールボックス|本人).{0,16}(?:確認|認証|更新|検証|再認証)/,
      /(?:验证|確認|确认|更新|驗證|核实).{0,12}(?:账户|帐户|帳戶|账号|帐号|密码|密碼|邮箱|信箱|身份)/,
      /(?:hesab|parola|şifre|posta kutu).{0,40}(?:doğrula|onayla|güncelle)/i,
    ],
  }),
  defineSign({
    id: 'storage-threat',
    patterns: [
      /\b(?:9\d(?:\.\d)?|100) ?% .{0,40}(?:full|used|of|storage|space|mb|gb|belegt|voll|gebruikt)|(?:opslag|speicher|stockage|almacenamiento|spazio|espacio|space|quota)\w{0,10} .{0,20}(?:limit|bereikt|belegt|dépassé|superat|exceeded|erreicht)/i,
      /\b(?:storage|quota|mail ?box|account|server|inbox|space)\b.{0,60}\b(?:is (?:almost )?full|9\d ?%|exceeded|limit (?:reached|exceeded)|low|error|upgrade|sync|configuration|closed|deactivated|suspended|terminated|deleted|expire|out of date|outdated)/i,
      /(?:speicher|kontingent|postfach|konto).{0,60}(?:voll|9\d ?%|überschritten|gesperrt|gelöscht|geschlossen|deaktiviert|erschöpft)/i,
      /(?:espace|quota|boîte|stockage|compte).{0,60}(?:pleine?|9\d ?%|dépassé|saturée?|suspendu|fermé|désactivé|supprimé)/i,
      /(?:espacio|almacenamiento|cuota|buzón|cuenta|armazenamento|caixa|conta|cota).{0,60}(?:llen[oa]|chei[oa]|9\d ?%|superad|excedid|suspendid|desactivad|desativad|cerrad|eliminad|encerrad)/i,
      /(?:spazio|casella|quota|account).{0,60}(?:pien[ao]|9\d ?%|superat|sospes|disattivat|chius|eliminat|esaurit)/i,
      /(?:opslag|postvak|mailbox|account|quota).{0,60}(?:vol|9\d ?%|overschreden|geblokkeerd|gesloten|verwijderd|opgeschort)/i,
      /(?:skrzynk|konto|pamię|limit).{0,60}(?:pełn|przepełnion|9\d ?%|przekroczon|zablokowan|zawieszon|usunięt)/i,
      /(?:ящик|хранилищ|квот|учетн|учётн|аккаунт).{0,60}(?:переполнен|заполнен|9\d ?%|превышен|заблокирован|удален|удалён|отключен)/i,
      /(?:容量|ストレージ|メールボックス|アカウント).{0,24}(?:超|不足|いっぱい|9\d ?[%％]|停止|削除|閉鎖|無効)/,
      /(?:容量|空间|空間|邮箱|信箱|账户|帐户|账号).{0,16}(?:已满|已滿|不足|超(?:出|过|過)|9\d ?[%％]|停用|关闭|封|删除)/,
      /(?:kota|depolama|posta kutu|hesab).{0,60}(?:dolu|dolmak|aşıl|%9\d|kapatıl|askıya|silin)/i,
    ],
  }),
  defineSign({
    id: 'deadline',
    patterns: [
      /\b(?:today|tonight|in \d{1,2} hours?|by (?:the )?end of|at \d{1,2}(?::\d\d)? ?(?:am|pm))\b.{0,60}$|\bif (?:no action|you do nothing|ignored)|failure to \w{3,12}\b|(?:will be|are) (?:returned|discarded|limited|restricted)\b/im,
      /(?:verloopt|verfällt|erfolgt keine|wenn sie nichts|zonder goedkeuring|expire (?:le|dans)|逾期|自動的に削除|si no (?:actúa|realiza)|se não|jeśli nie)/i,
      /\b(?:within|in the next|before|after|in less than) (?:the next )?(?:\d{1,3}|twenty|forty|few) ?-?(?:hours?|hrs?|days?|minutes?|business)\b|\bwill be (?:closed|deleted|deactivated|terminated|lost|removed|suspended|permanently|discarded|locked)\b|\bexpires? (?:in|on|today|soon|within)\b|\bavoid (?:loss|losing|suspension|deactivation|interruption|termination)/i,
      /(?:innerhalb von|binnen|in den nächsten) \d{1,3} ?(?:stunden|tagen)|(?:wird|werden) (?:\S{1,12} ){0,4}(?:gesperrt|gelöscht|geschlossen|deaktiviert)/i,
      /(?:sous|dans les|avant|d.ici) \d{1,3} ?(?:h\b|heures|jours)|(?:sera|seront) (?:\S{1,16} ){0,2}(?:supprim|suspendu|ferm|désactiv|bloqu|perdu)/i,
      /(?:en|dentro de|antes de|em|nas próximas|en las próximas) (?:menos de )?\d{1,3} ?(?:horas|días|dias)|(?:será|serán|serão) (?:\S{1,16} ){0,2}(?:eliminad|suspendid|desactivad|desativad|excluíd|bloquead|cerrad|encerrad)/i,
      /entro (?:le prossime )?\d{1,3} ?(?:ore|giorni)|(?:sarà|saranno|verrà|verranno) (?:\S{1,16} ){0,2}(?:eliminat|sospes|disattivat|cancellat|chius)/i,
      /binnen \d{1,3} ?(?:uur|dagen)|(?:wordt|worden) (?:\S{1,16} ){0,3}(?:verwijderd|geblokkeerd|gesloten|opgeschort)/i,
      /(?:w ciągu|przed upływem) \d{1,3} ?(?:godzin|dni)|(?:zostanie|zostaną) (?:\S{1,16} ){0,2}(?:usunięt|zablokowan|zawieszon|zamknięt)/i,
      /в течение \d{1,3} ?(?:час|дн)|(?:будет|будут) (?:\S{1,16} ){0,2}(?:удален|удалён|заблокирован|отключен)/i,
      /\d{1,3} ?(?:時間|日)以内|(?:停止|削除|無効)(?:され|に)|失効/,
      /\d{1,3} ?(?:小时|小時|天)(?:内|內|之内)|(?:将被|將被|会被)(?:\S{0,6})(?:删除|刪除|停用|关闭|封)/,
      /\d{1,3} ?(?:saat|gün) içinde|(?:silinecek|kapatılacak|askıya alınacak)/i,
    ],
  }),
];
