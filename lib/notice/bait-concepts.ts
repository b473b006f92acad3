import type { Concepts } from './concept-names.ts';

/**
 * What bait says, by concept: stems of eighteen languages, and the concepts that stand near each other in a fake
 * (classification.md 11). No sentence is remembered, so that a new wording of the old story is still the old story.
 */
export const concepts: Concepts = {
  /** Messages, and what comes in. */
  mail: `en: mail$ mails$ message email incoming inbound inbox; de: nachricht mail eingehend posteingang;
    fr: courriel courrier mel$ entrant; es: correo mensaje entrante; pt: mensag correio entrada;
    it: messagg posta$ arrivo$ entrata$; nl: bericht inkomend; pl: wiadomos korespondenc przychodz poczta$ poczty$ poczte$;
    ru: письм писем сообщени почт входящ; ja: メール メッセージ 新着; zh: 邮件 郵件 来信 來信 信件;
    ko: 메일 메시지; tr: ileti mesaj postalar gelen; sv: meddeland epost inkommande inkorg post$;
    da: besked meddelels indgaende indbakke; no: melding innkommende innboks; fi: viesti sahkopost saapuv;
    cs: zprav posty$ postu$ poste$ prichoz`,
  held: `en: stops$ held hold$ withheld pending stuck queue suspend undeliver quarantin block delay waiting awaiting unsync
    paused returned rejected refused trapped missed clustered off$ stopped bounced; de: zurückgehalt zurückgehalten ausstehend blockier
    warteschlange warten wartend fest$ verzöger abgewies abgelehn unzustell nichtzustell abweis weisen;
    fr: attente retenu retenir bloqu différé retard rejet retourn; es: retenid pendient espera$ bloquead suspendid atascad
    devuel devolv rechaz; pt: retid pendent presa preso suspens devolvid rejeitad; it: sospes attesa trattenut bloccat
    fermi$ ferme$ fermo$ respint; nl: vastgehoud wachten wachtend geblokkeerd tegengehoud vast$ vertraag geweiger
    onbestel; pl: wstrzyman oczekuj zablokow zatrzym niedostar zwraca odrzuc; ru: задерж ожида заблокир недоставл приостан
    застря возвращ; ja: 保留 滞留 未配信 隔離 未受信 停止 戻され 未達; zh: 滞留 挂起 拦截 扣留 隔离 待处理 待接收 未送达 未投递 攔截
    隔離 退回 停用; ko: 보류 대기 차단 지연 반송; tr: bekle engellen askida tutul cevrili ulasmad edilemeyen iletilemed;
    sv: vantar vantande fastnat kvarhall blocker avvisa oleverer; da: afvent venter tilbagehold blokeret afvis stoppet;
    no: ventende tilbakehold blokkert; fi: odotta pidat estett jonossa toimittamat hylat; cs: zadrzen cekaj ceka$ nedoruc
    pozastav odmit`,
  not: `en: not$ no$ cannot fail unable couldn didn; de: nicht$ kein; fr: pas$ non$ plus$ echec impossib; es: no$ sin$ fall
    imposib; pt: nao$ sem$ falh; it: non$ senza mancat; nl: niet$ geen$ mislukt; pl: nie$; ru: не$ неудач; ja: できませ できな ません 失敗;
    zh: 未能 无法 無法 失败 失敗; ko: 않았 못했 없습 없어 실패; tr: basarisiz edileme alinam; sv: inte$ ej$ misslyck;
    da: ikke$ mislyk; fi: ei$ eivat epaonnis; cs: nebyl nelze nemoh nepodar`,
  deliver: `en: deliver receiv arriv reach sync transfer sending download; de: zustell zugestellt ausgeliefert übertrag
    geliefert empfang abhol bezogen; fr: remis livr distribu depos recev recept recu$ recus$ achemin; es: entreg recib lleg; pt: receb
    cheg; it: consegn recapit ricev scaric; nl: bezorg aflever afgelever ontvang; pl: dostarcz odebr odbier trafi dorecz;
    ru: достав получ поступ доход; ja: 配信 届 受信 配達 受け取; zh: 投递 送达 收发 接收 收取 投遞 送達; ko: 배달 전달 수신 전송;
    tr: teslim ulas gonder; sv: lever; da: modtage$; no: motta$; fi: toimit vastaanota; cs: doruc dorazi`,
  ask: `en: cancel click releas retriev recover restor unblock allow accept approv resum retry resolv review view$ preview fix$
    sync$ synchron updat upgrad confirm verif valid revalid continu keep$ retain increas manag login renew reactivat enabl
    authenticat reconnect repair read$ show$; de: klick freigeb freischalt abruf abholen wiederherstell anzeig zulass bestatig uberpruf verifizier
    aktualisier melden$ validier beibehalt reaktivier erweiter aufstock anmeld einlogg erneuer fortsetz beheb entsperr anseh lesen$;
    fr: cliqu liber recuper debloqu restaur consult autoris confirm reactiv conserv augment renouvel actualis connect acced
    reessay approuv synchronis validez lire$ affich lisez; es: desbloq revis actualic actualiz ampli aument manten renov sincroniz reintent
    aprob clic$ validar valide recibir$ iniciar inicie leer$; pt: atualiz reativ acess entrar$ entre$ manter mantenha clique visualiz ler$;
    it: rilasc sblocc ripristin visualizz verific conferm convalid aggiorn riattiv mantien rinnov sincronizz clicca legg;
    nl: klik vrijgev vrijmak ophal herstel bekijk toesta bevestig bijwerk behoud uitbreid inlog aanmeld vernieuw
    goedkeur verhoog; pl: klikn zwoln odzysk odblokuj przywro pobierz odbierz zweryfik potwierd zaktualiz zwieksz zachow
    zalog odnow uzysk; ru: нажм освобод восстанов разблокир получить$ получите$ просмотр подтверд провер обнов увелич сохран
    оставить$ войти$ войдит продл; ja: クリック 解除 復元 受け取 受信する 受信して 確認 認証 更新 ログイン 追加 維持 継続 再開 取得 復旧 表示;
    zh: 点击 點擊 单击 释放 恢复 领取 接收 查看 验证 驗證 确认 確認 升级 登录 登入 扩容 激活 立即 备案 保留当 保留原 继续使; ko: 클릭 해제 복구 복원
    확인 인증 업데이트 업그레이드 로그인 유지 갱신 받기 보기 늘리 계속 재시도 검토; tr: tikla serbest kurtar goruntule dogrula onayla guncelle
    yukselt koru surdur giris yenile; sv: hamta frigor aterstall bekrafta verifiera uppdatera uppgradera behall logga
    fornya godkann utoka; da: hent frigiv gendan bekraft verificer opdater opgrader behold forny godkend udvid; no: gjenopprett
    bekreft verifiser oppdater oppgrader logg godkjenn utvid; fi: napsauta klikkaa vapauta palauta nouda vahvista paivita
    sailyta kirjaudu; cs: uvoln obnov zobraz potvrd overte aktualiz rozsir zachov prihl stahn`,
  click: `en: click; de: klick; fr: cliqu; es: clic$ clique; it: clicca; nl: klik$; pl: klikn; ru: нажм; ja: クリック;
    zh: 点击 點擊 单击; ko: 클릭; tr: tikla; sv: klicka; da: klik$; no: klikk; fi: napsauta klikkaa; cs: klikn`,
  /** Small words of buttons, which say something only beside another concept. */
  go: `en: get$ open$ move$ free$ add$ now$ here$ sign$ log$; de: jetzt$ hier$; fr: maintenant$ voir$ ici$;
    es: ahora$ ver$ aqui$; pt: agora$ aqui$; it: ora$ qui$; nl: nu$ hier$; pl: teraz$ zobacz tutaj$; ru: сейчас$ здесь$;
    ja: こちら 今すぐ する; zh: 此处 这里 下方; ko: 지금 여기 하기; tr: simdi$ burada buraya al$ alin; sv: nu$ visa$ har$; da: vis$ her$;
    fi: nyt$ tasta nayta; cs: nyni$ zde$`,
  keep: `en: keep$ retain same$; de: beibehalt; fr: conserv garder$; es: conserv manten mantener; pt: manter mantenha;
    it: mantien mantener; nl: behoud; pl: zachow; ru: сохран оставить$; ja: 維持 引き続き 継続; zh: 保留当 保留原 继续使 保留密;
    ko: 유지; tr: koru surdur; sv: behall; da: behold; fi: sailyta; cs: zachov ponech`,
  secret: `en: password passcode session credential identity ownership; de: kennwort passwort sitzung anmeldung zugangsdaten
    identitat; fr: passe$ identifiant; es: contrasen sesion identidad clave$; pt: senha sessao identidade; it: sessione
    credenzial identita; nl: wachtwoord sessie; pl: haslo$ hasla$ sesja sesji; ru: парол сесси; ja: パスワード セッション 本人;
    zh: 密码 密碼 会话 身份; ko: 비밀번호 세션 암호; tr: parola sifre oturum; sv: losenord; da: adgangskode; no: passord; fi: salasana
    istunto; cs: hesl relac`,
  /** For the telephone, because filters do not read pictures. */
  code: `en: qr$ qrcode; zh: 二维码 二維碼 扫码 掃碼; ja: 二次元コード`,
  account: `en: account mailbox smtp imap$ version client$; de: konto mailkonto postfach; fr: compte$ boite messagerie;
    es: cuenta buzon; pt: conta$ caixa; it: casella caselle; nl: postvak postbus; pl: skrzynk; ru: аккаунт учетн ящик; ja: アカウント
    メールボックス; zh: 账户 帐户 账号 帐号 邮箱 信箱 帳戶; ko: 계정 메일함 사서함; tr: hesab hesap kutu; sv: brevlada postlada; da: postkasse;
    no: postboks; fi: tili$ tilin tilisi postilaatik; cs: ucet ucty ucit schrank`,
  storage: `en: storage quota space$ capacity gb$ mb$; de: speicher kontingent; fr: espace stockage capacite; es: espacio almacen
    capacidad cuota; pt: espaco armazen capacidad cota$; it: spazio capacita archivia; nl: opslag ruimte; pl: pojemn miejsc
    limit; ru: хранилищ квот объем памят; ja: 容量 ストレージ; zh: 容量 空间 空間; ko: 용량 저장; tr: kota depola; sv: lagring
    utrymme; da: lagerplads plads; no: plass; fi: tallennus tila$ kiintio; cs: uloziste kapacit misto$ mista$ kvot`,
  full: `en: full$ exceed reached limit low$ over$ left$; de: voll$ uberschr erreicht belegt erschopf; fr: plein depass
    atteint satur; es: llen super exced alcanz limite; pt: cheia cheio ating; it: piena pieno super esaur; nl: vol$ bereikt
    overschre limiet gebruikt; pl: peln przepelni przekrocz wykorzyst; ru: заполн переполн превыш исчерпан; ja: 上限 超過 超え
    不足 いっぱい 使用して; zh: 已满 已滿 不足 超出 超过 上限; ko: 초과 가득 부족; tr: dolu doldu dolmak asil; sv: fullt overskrid natt$;
    da: fuld fyldt overskred naet$; no: brukt nadd$; fi: taynna ylit; cs: plna plny prekroc zaplnen`,
  threat: `en: returned loss delet remov close closed closure deactivat terminat lost lose purge discard disabl lock limited restrict expir
    lapse dropped suspend; de: gelosch gesperr sperren geschlossen deaktivier verworf stillgeleg verfall verloren
    eingeschr ablauf abgelaufen abgewiesen informiert; fr: supprim suspend ferme clotur desactiv effac perdu bloqu echean
    expir; es: suspend elimin desactiv cierre cerrad borr perder caduc; pt: suspens apagad exclu desativ encerr perd; it: sospes eliminat disattiv
    cancell rimoss chius persi$ scad; nl: verwijder geblokk gesloten gestopt verlo vervalt teruggest; pl: usunie zawiesz zamkni
    wylacz wygas; ru: удал отключ закрыт истек; ja: 削除 停止 消去 失効 破棄 無効 切れ; zh: 删除 停用 关闭 清除 封禁 冻结 到期 过期 過期 退信; ko: 삭제 정지
    만료 중지; tr: silin kapat askiya doluyor; sv: bort$ radera stang sparr upphor; da: slett lukk udlob sparr; no: steng utlop;
    fi: poist sulje vanhen lukit; cs: smaz odstran zrus vyprs uzavr`,
  deadline: `en: hour hrs$ days$ today tomorrow tonight immediat permanent action$; de: stunde std$ tagen$ tage$ heute
    morgen$ umgehend andernfalls sonst$ nichts$; fr: heure jours$ demain aujourd sous$ sans$; es: horas dias$ hoy$ manana;
    pt: hoje$ amanha; it: ore$ giorni oggi domani entro$; nl: uur$ dagen vandaag zonder$; pl: godzin dni$ dzis jutro
    przeciwn; ru: часа$ часов$ дней$ дня$ сегодня завтра срок; ja: 時間 本日 日以内 期限; zh: 小时 小時 今日 今天 天内 逾期 期限 自动;
    ko: 시간 오늘 내일 기한; tr: saat gun$ bugun yarin; sv: timm dagar idag; da: timer dage$ dag$; no: dager; fi: tunn paiva
    tanaan huomen; cs: hodin dnu$ dnes zitra`,
  fault: `en: error fault glitch sync outage misconf config authenticat upgrad migrat mainten outdated obsolete cache
    cluster session expired settings; de: fehler serverfehl synchronis storung veraltet umgestellt ungultig; fr: erreur
    synchronis panne obsol; es: error$ errores fallo sincroniz migra autentic; pt: erro$ sincroniz manuten interromp;
    it: errore sincronizz scadut problema; nl: fout$ synchronis storing verlopen verouder; pl: bled blad synchroniz; ru: ошибк
    сбой сбоя синхрон; ja: 同期 エラー 不具合 障害 更新; zh: 同步 错误 錯誤 故障; ko: 오류 동기화 장애; tr: hata esitle senkron; sv: fel$
    serverfel synk; da: fejl serverfejl; no: feil serverfeil; fi: virhe synkron; cs: chyb synchron`,
  /** Somebody else's mailbox: what genuine notices speak of. */
  other: `en: recipient; de: empfanger; fr: destinatair; es: destinatari; nl: ontvanger geadresseer; pl: odbiorc adresat;
    ru: получател адресат; ja: 宛先 受信者 相手; zh: 收件人 对方 對方 收信人; ko: 수신자 수신인; tr: alici; sv: mottagar; da: modtager;
    no: mottaker; fi: vastaanottaj; cs: prijemc`,
  /** Newsletters: whoever no longer wants to receive mail; and what is delivered by hand. */
  optout: `en: parcel package shipment courier unsubscri subscri newsletter wish want mailings; de: paket sendung abbestell newsletter möchten; fr: colis désabon désinscri
    souhait; es: paquete envio suscri baja$ desea; pt: encomenda inscri descadastr desej; it: pacco spedizion iscri disiscri desider; nl: pakket afmeld uitschrij;
    pl: przesylk paczk wypis subskry; ru: посылк отпис рассыл подпис; ja: 荷物 配信停止 購読; zh: 包裹 快递 退订 退訂 订阅; ko: 택배 구독 수신거부; tr: abonelik; sv: prenumer;
    da: afmeld tilmeld; no: avmeld; fi: uutiskirj peruuta; cs: odhlas odbir`,
  /** How many; digits count as well. */
  number: `en: two$ three four five six seven eight nine ten$ eleven twelve several many$; de: zwei$ drei$ vier$ funf$ sechs sieben acht$
    mehrere einige; fr: deux$ trois$ quatre cinq$ six$ plusieurs; es: dos$ tres$ cuatro cinco seis$ siete varios;
    pt: duas$ dois$ tres$ quatro cinco seis$ varias; it: tre$ quattro cinque sei$ diversi alcuni; nl: twee$ drie$ vier$
    vijf$ zes$ zeven meerdere; pl: dwie$ trzy$ cztery piec$ szesc kilka; ru: два$ две$ три$ четыре пять шесть несколько;
    ja: 件の 通の 複数; zh: 封邮 封未 封来 多封; ko: 여러; tr: iki$ uc$ dort bes$ alti$ birkac; sv: tva$ tre$ fyra$ fem$ flera;
    da: fire$ flere; fi: kaksi kolme nelja viisi useita; cs: dve$ tri$ ctyri nekolik`,
  /** What filters hold back, and what warnings are about; both say so. */
  filter: `en: spam junk phish scam fraud criminal simulat quarantin digest bulk policy permit; de: quarantan betrug gefalscht;
    fr: pourriel indesirab hamecon arnaque fraude; es: cuarenten estafa fraude; pt: golpe fraude; it: indesiderat truff;
    nl: ongewenst oplicht; pl: kwarantann oszust; ru: спам карантин мошенн фишинг; ja: 迷惑 隔離 詐欺 フィッシング;
    zh: 垃圾 隔离 隔離 诈骗 钓鱼; ko: 스팸 격리 피싱 사기; sv: skrapp karantan; fi: roskaposti karanteen; cs: karanten podvod`,
  /** Words that are nobody's name. */
  plain: `en: customer client technical online portal alert info report gateway monitor master postmaster webmail office$ operations user
    corporate company the$ your$ and$ for$; de: kunden technik sicherheit unternehmen ihr$ ihre$; fr: client technique
    informatique votre$ sécurité; es: cliente tecnico técnica aviso corporativ su$ seguridad; pt: cliente atendimento
    seguranca corporativ; it: client tecnic; nl: klanten uw$; pl: klient; ru: клиент техни; sv: kund$ kundtjanst; da: kunde;
    no: kunde; ja: お客様 お知らせ; zh: 客户 客服 企业; ko: 고객 안내`,
  /** Who runs mail. */
  operator: `en: server system admin support service desk team centre center transport department notif queue agent helpdesk
    failure subsystem security storage quota upgrade; de: verwaltung
    dienst zustelldienst mailbeheer abteilung;
    fr: administrat assistance serveur; es: servidor soporte servicio equipo central gestion; pt: suporte equipe servico; it: amministrat
    assistenza servizio sistema; nl: beheer systeem dienst; pl: zespol serwer obslug powiadom; ru: сервер служб администр поддержк; ja: サーバー サーバ 管理者 管理 センター システム サービス
    サポート 通知 運営 事務局; zh: 服务器 服务 服務 系统 系統 管理员 管理員 管理 中心 客服 通知; ko: 관리자 관리 시스템 서버 센터 지원 알림 서비스; tr: sunucu destek yonetic bildirim servis hizmet; fi: palvelin palvelu tuki yllapito; cs: spravce podpora sluzba`,
};
