/** The server's reputation is poor, in many languages. */
export const poorReputationAbroad =
  '(?:schlecht|niedrig|gering|schwach|unzureichend|mangelhaft|mauvais|faible|m[aá]la?\\b|baj[ao]\\b|baixa|ruim|bassa|cattiva|scarsa|slecht|lage|laag|nisk|z[lł][aąe]\\b|s[lł]ab|n[ií]zk|.patn|низк|плох|d.lig|l[aå]g\\b|d.rlig|\\blav\\b|huono|heikko|d[uü][sş][uü]k|k[oö]t[uü])\\S{0,4} (?:\\S{1,12} )?(?:ruf\\b|reputa|r.puta|репутац|rykte|omd.m|maine|itibar)|(?:reputation|r.putation|reputaci.n|reputa..o|reputazione|reputati[eo]|reputacj|reputac|репутаци|rykte|omd.mme|maine|itibar)\\S{0,4} {gap}(?:schlecht|niedrig|gering|zu schwach|mauvais|faible|insuffis|m[aá]la?\\b|baj[ao]\\b|baixa|ruim|insuficient|bassa|cattiva|insufficiente|slecht|laag|nisk|z[lł]a\\b|n[ií]zk|.patn|низк|плох|d.lig|l[aå]g\\b|d.rlig|huono|heikko|d[uü][sş][uü]k|k[oö]t[uü])|(?:レピュテーション|評価|信頼度|信誉|信譽|声誉|聲譽|평판|신뢰도).{0,14}(?:低|悪|差|不良|不足|낮|나쁘|나쁨|불량)|(?:低い|悪い|不良|낮은|나쁜) ?(?:レピュテーション|評価|信誉|信譽|평판)';

/** The server sends in an unusual way, in many languages. */
export const oddSendingAbroad =
  '(?:ungew.e?hnlich|auff.e?llig|verd.e?chtig|inhabitu|anormal|suspect|inusual|sospechos|an.mal|incomum|suspeit|insolit|sospett|anomal|ongebruikelijk|verdacht|nietypow|podejrzan|neobvykl|podez.el|необычн|подозрительн|ovanlig|misst.nkt|us.dvanlig|mist.nkelig|uvanlig|ep.tavalli|ola[gğ]and[ıi][sş][ıi]|..pheli)\\S{0,4} {long}(?:\\bip\\b|ip-|serveur|servidor|server|сервер|serwer)|(?:异常|異常)(?:发送|發送|发信|行为|行為)|(?:发送|發送|发信)(?:行为|行為)?(?:异常|異常)|ip.{0,16}(?:异常|異常|不审|不審)|(?:대량|비정상|의심).{0,24}ip|ip.{0,20}(?:대량|비정상)|大量.{0,8}ip';

/** The server sends spam, in many languages. */
export const spamFromServerAbroad =
  '(?:server|serveur|servidor|serwer|сервер|palvelin)\\S{0,3} {gap}(?:(?:bloquead|blocat|bloccat|bloqu[ée]|заблокирован|gesperrt|zablokowan)\\S{0,2} (?:por|pentru|per|pour|за|wegen|za) (?:\\S{1,12} )?(?:de |di |du |von )?(?:spam|спам)|skickar|sender|sendet|verschickt|envoie|env[ií]a|invia|stuurt|wysyła|отправля|рассыла)\\S{0,3} {gap}(?:spam|skräppost|nevyž|спам)';

/** The server has an address of those who dial in, in many languages. */
export const dynamicAbroad =
  '(?:einwahl|dsl-|dial-?up|dynamische[rnsm]?|dynamique|din.mic[ao]s?|dinamic[oi]|dynamiczn\\S{1,3}|динамическ\\S{2,3}|dynamick\\S{1,2}|dynaaminen|dynamisk\\S?|dinamik) ?-?(?:\\S{1,10} )?(?:ip\\b|ip-|adress|adresse|verbind|anschl|zugang|range|bereich|адрес|osoit|plage)|(?:ip|adresse|direcci.n|endere.o|indirizzo|adres|адрес)\\S{0,3} (?:ip )?(?:dynami|din.mic|динамич)|(?:動的|动态|動態|유동) ?ip';
