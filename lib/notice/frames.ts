import { tolerant } from './accents.ts';
import type { NoticeKind } from './notice.ts';

type FrameKind = Extract<NoticeKind, 'failure' | 'delay' | 'delivered'>;

/** What mail programs of one language write around the reply: it says what kind of mail this is. Linear, without regard to case. */
interface Frames {
  /** BCP 47. */
  language: string;
  /** What notices are called. */
  subject: Partial<Record<FrameKind, RegExp>>;
  /** Sentences in the body. */
  body: Partial<Record<FrameKind, RegExp>>;
}

/** One frame that fits. */
export interface Frame {
  kind: FrameKind;
  language: string;
}

const defineFrames = (frames: Frames): Frames => frames;

/**
 * Where a language's wording is documented or seen: ../shared/handbook/classification.md 2, 3 and webmail.md 4.2. English
 * stands first: what most programs write, whatever the language of their users.
 */
const table: readonly Frames[] = [
  defineFrames({
    language: 'en',
    subject: {
      delay:
        /delivery status notification ?\(delay|delayed mail|delivery (?:delayed|temporarily|incomplete|is delayed|has been delayed)|warning: (?:message|could not send|e?-?mail)|message .{0,40}(?:delayed|still being)|mail .{0,20}delayed|could not send message for past|delivery status notification: warning/i,
      delivered:
        /successful mail delivery|delivery status notification ?\((?:success|relay|delivered|expanded)|^(?:delivered|relayed|expanded|delivery report|successful delivery):|^delivery receipt/i,
      failure:
        /undeliver|returned (?:mail|e-?mail|message|to sender)|mail delivery (?:fail|problem|error|report|status|system|subsystem)|delivery (?:status )?(?:notification|failure|has failed|failed|report|error|problem)|failure notice|(?:mail|message|e?-?mail) (?:not (?:be )?delivered|could not be delivered|was not delivered|delivery failed|rejected|returned|blocked|bounced)|returning message to sender|non.?delivery|nondeliverable|not delivered|delivery-status|user unknown|mail failure|mail system error|could not be delivered|cannot be delivered|undelivered|bounce notification|bounced|unable to deliver|rejected mail|delivery attempt|unknown (?:user|recipient)|permanent (?:delivery )?(?:failure|error)|error sending|no longer accept|systems? bounce|message status|failed mail/i,
    },
    body: {
      delay:
        /will (?:retry|be retried|continue to (?:try|be attempted)|keep trying|try again) (?:for|until|to deliver|the delivery)|will keep trying|still being retried|do ?n.t need to resend|you do not need to re-?send|has ?n.t (?:yet )?been delivered(?: yet)?\b(?! because)|has not yet been delivered|delivery (?:attempts )?will continue|not been delivered yet|temporary problem delivering|no action is required on your part|this is a warning message only|delivery to (?:these|the following) recipients? .{0,40}(?:delayed|deferred)|message is delayed|only a (?:temporary failure|warning)|temporary failure report|delivery (?:is|was) delayed|is queued for|continue trying to deliver/i,
      delivered:
        /successfully delivered to|your message was successfully|delivery to these recipients or groups is complete|has been (?:successfully )?(?:delivered to|relayed to) the following/i,
      failure:
        /(?:could|can)(?: ?not|n.t|not) be (?:delivered|sent|reached|processed)|(?:was|were|wasn.t|weren.t|not|been) delivered to|delivery (?:to|has|of|for) .{0,60}(?:failed|aborted|refused|rejected)|unable to deliver|undeliverable|did not reach the following|permanent (?:fatal )?error|failed (?:permanently|address|recipient)|address(?:es)? failed|couldn.t be (?:delivered|found|reached)|returned to (?:the )?sender|i.m afraid i wasn.t able|problem delivering your message|error occurred while trying to deliver|rejected your message|delivery (?:failure|failed|error)|mail delivery software|could not (?:be sent|deliver|reach)|(?:has|have) been rejected|message was rejected|message (?:has been |was )?blocked|(?:has |have )?not (?:been |be )?delivered|group you tried to contact|limit for sending mail|following recipients? .{0,40}(?:fail|reject|not)|unknown user|cannot be delivered|failed to (?:send|deliver)|unable to send|failure reasons|was rejected|non-?deliver|recipient.s mail server|did not accept|mail system errors?|had (?:permanent|delivery|fatal)|(?:address|recipient|domain|user) (?:was ?n.t|was not|is not|is invalid|could not be|couldn.t be|does not|doesn.t) (?:found|exist|valid|listed)|wasn.t found at|isn.t accepting|(?:their|recipient.{0,3}|user.s|destination) (?:inbox|mail ?box) (?:is )?full|message not delivered|address not found|was not sent|suppressed sending|retry time(?:out)? exceeded/i,
    },
  }),
  defineFrames({
    language: 'de',
    subject: {
      delay: /(?:zustell|nachricht|mail).{0,30}verzöger|verzöger.{0,20}zustell|noch nicht zugestellt/i,
      delivered: /^(?:zugestellt|weitergeleitet|übermittelt):|zustellbestätigung|erfolgreich zugestellt/i,
      failure:
        /unzustellbar|nicht (?:zugestellt|zustellbar|übermittelt|ausgeliefert)|(?:zustellung|zustellen|übermittlung|mailzustellung|nachrichtenzustellung) .{0,30}(?:fehlgeschlagen|gescheitert|nicht möglich)|zustell(?:ungs?)?fehler|fehlgeschlagene? zustellung|fehler bei der .{0,30}zustellung|nachricht konnte nicht|rücksendung|empfänger unbekannt|versand nicht möglich|zustellversuche aufgegeben|rückläufer|nicht (?:versendet|verschickt)/i,
    },
    body: {
      delay:
        /noch nicht (?:an alle .{0,30})?(?:zugestellt|beliefert|ausgeliefert|übermittelt)|zustellung .{0,60}verzöger|verzögert sich|weiter(?:hin)? versuch|(?:versucht|versuchen wird|wird versucht).{0,60}(?:stunden|tage|weiter)|wird noch .{0,40}versucht|zustellversuche (?:dauern|werden (?:fortgesetzt|noch))|vorübergehendes problem|nur eine warnung|(?:weitere|\d{1,3}) (?:stunden|tage) .{0,20}versuch|wird .{0,40}(?:erneut|weiter) versucht|seit \d{1,3} (?:stunden|tagen) nicht/i,
      failure:
        /nicht (?:zugestellt|zustellbar|übermittelt|ausgeliefert|gesendet|gefunden|erreicht)|fehler bei der nachrichtenzustellung|zustellung .{0,60}(?:fehlgeschlagen|nicht möglich|gescheitert)|wurde .{0,60}nicht gefunden|unzustellbar|(?:wurde|nachricht) (?:blockiert|abgelehnt|zurückgewiesen)|postfach .{0,30}voll|konnte .{0,60}nicht|abgelehnt|existiert nicht|möglicherweise nicht vorhanden|zustellungsbericht|nicht (?:versendet|verschickt|angenommen)|zurückgesandt|(?:wurde|server) (?:abgewiesen|verweigert)|versand .{0,40}(?:gesperrt|nicht möglich)|rückläufer/i,
    },
  }),
  defineFrames({
    language: 'fr',
    subject: {
      delay:
        /remise (?:différée|retardée)|remis en retard|distribution retardée|pas encore (?:été )?(?:remis|distribué|livré)/i,
      delivered: /^(?:remis|relayé|distribué) ?:|remise réussie|accusé de remise/i,
      failure:
        /non remis|échec (?:de|dans) (?:la |l.)?(?:remise|distribution|livraison|envoi|transmission)|(?:message|courrier|mail) (?:non (?:distribué|délivré|remis|livré)|rejeté|retourné)|non distribuable|n.a pas (?:pu être|été)|retour (?:à l.expéditeur|de courrier)|erreur (?:de|d.) ?(?:remise|envoi|distribution)|destinataire inconnu|(?:remise|distribution|envoi) impossible|limite d.envoi/i,
    },
    body: {
      delay:
        /pas encore (?:été |pu être )?(?:remis|distribué|livré|délivré|transmis)|remise .{0,60}(?:retardée|différée)|réessa(?:iera|ierons|yera)|nouvelles? tentatives? (?:dans|.{0,30}(?:ser|aur|pendant|jusqu))|continuer(?:a|ont|ons) (?:à|d.)essayer|problème temporaire|simple avertissement|tentatives? .{0,40}(?:se poursuiv|continu)|continuera .{0,30}tent/i,
      failure:
        /échec de la (?:remise|distribution|livraison)|n.a (?:pas|pu) (?:pu être|été|être)? ?(?:remis|distribué|livré|délivré|envoyé|transmis)|n.a pas (?:pu|été)|(?:distribution|remise) de votre message|non (?:distribué|remis|délivré|livré)|impossible de (?:remettre|distribuer|délivrer|livrer|transmettre)|boîte (?:de réception|aux lettres) .{0,30}pleine|adresse introuvable|est introuvable|a été (?:rejeté|refusé|bloqué)|n.existe (?:pas|plus)|n.ont pas (?:pu|été)|n.avons pas (?:pu|été)|groupe que vous avez essayé|(?:limite|nombre maximum) d.envois?|a été (?:interrompu|retourné|renvoyé|supprimé)|motif du rejet/i,
    },
  }),
  defineFrames({
    language: 'es',
    subject: {
      delay: /retraso en la entrega|entrega (?:retrasada|demorada|aplazada)|aún no (?:se ha )?entregad/i,
      delivered: /^(?:entregado|retransmitido|correo entregado):|entrega correcta|entregado correctamente/i,
      failure:
        /no se (?:puede|pudo|ha podido) entregar|(?:error|fallo|falla) (?:de|en la|en el|al) (?:entreg|env)|no (?:se )?(?:entregado|entregable)|(?:correo|mensaje|mail) (?:devuelto|no entregado|rechazado|no enviado)|entrega fallida|no se entregó|no entregado|imposible entregar|devuelto al remitente|aviso de (?:no entrega|fallo)|no permitido|envío (?:bloqueado|no realizado)/i,
    },
    body: {
      delay:
        /se retrasó la entrega|entrega .{0,60}(?:retras|demor|aplaz)|todavía no se ha (?:podido )?entregad|aún no se ha (?:podido )?entregad|(?<!no se )(?:(?:volverá|seguirá|continuará|volveremos|seguiremos) (?:a |intent|reintent)|(?:volverá|seguirá) .{0,20}intent)|se reintentará|reintentará|problema temporal|lleva \d{1,3} (?:horas|días) en cola|solo es una advertencia/i,
      failure:
        /no se (?:pudo|ha podido|puede|pudieron) (?:entregar|enviar|encontrar)|no (?:ha podido|pudo|puede) ser entregado|no se (?:ha )?entreg(?:ó|ado)|error (?:al entregar|de entrega|en la entrega)|dirección no encontrada|no se (?:ha )?(?:encontró|encontrado)|no encontramos|imposible entregar|(?:ha sido|fue) (?:rechazado|bloqueado|devuelto)|no existe|buzón .{0,40}llen|bandeja .{0,40}llena|grupo con el que has intentado|no (?:ha podido|pudo|puede) (?:ser )?(?:entreg|envi)|no ha sido posible|se (?:ha )?(?:bloqueado|devuelve|devolvió)|se ha eliminado|no admite|límite de env/i,
    },
  }),
  defineFrames({
    language: 'pt',
    subject: {
      delay: /entrega (?:atrasada|adiada|em atraso)|atraso na entrega|ainda não (?:foi )?entregue/i,
      delivered: /^(?:entregue|retransmitid[oa]|mensagem entregue):|entrega bem-sucedida/i,
      failure:
        /não (?:é possível entregar|entregue|foi (?:possível )?entreg|pôde ser entregue|pode ser entregue)|(?:falha|erro|problema) (?:na|de|no) (?:entrega|envio)|(?:mensagem|e-?mail|correio) (?:devolvid[oa]|não entregue|rejeitad[oa]|não enviad[oa]|retornad[oa])|retornado ao remetente|devolvid[oa] ao remetente|bloqueio .{0,20}de envio|envio bloqueado/i,
    },
    body: {
      delay:
        /ainda não (?:foi|pôde ser) entregue|entrega .{0,60}(?:atras|adiad)|(?:tentará|tentaremos|continuará|continuaremos) (?:a )?(?:novamente|tent|entreg|por)|novas tentativas|problema temporário|apenas um aviso|será tentad|está atrasada/i,
      failure:
        /falha na entrega|não (?:foi|pôde ser|pode ser|foram|puderam ser) (?:entregue|enviad)|endereço não (?:foi )?encontrado|não foi (?:possível )?(?:entregar|encontrad)|não (?:foi )?encontrad|(?:foi|foram) (?:rejeitad|bloquead|devolvid|recusad)|não existe|caixa .{0,40}cheia|impossível entregar|problema (?:na|ao) entreg|(?:foi|está) (?:suspens|desativad)|limite de .{0,40}(?:por hora|destinatários|envio)|não (?:foi enviad|recebe)/i,
    },
  }),
  defineFrames({
    language: 'it',
    subject: {
      delay:
        /(?:consegna|recapito) (?:ritardat[ao]|posticipat[ao]|in ritardo)|non ancora (?:consegnat|recapitat)/i,
      delivered: /^(?:recapitato|consegnato|inoltrato):|consegna riuscita|avvenuta consegna/i,
      failure:
        /non recapitabile|mancat[ao] (?:recapito|consegna)|non (?:consegnat|recapitat|consegnabil)|(?:errore|problema) (?:di|nella|nel) (?:consegna|recapito|invio)|(?:consegna|recapito) (?:non riuscit|fallit)|(?:messaggio|posta|mail|email) (?:respint|restituit|rifiutat|non inviat)|impossibile (?:recapitare|consegnare)|restituit[ao] al mittente|invio non riuscito|non recapitato/i,
    },
    body: {
      delay:
        /non (?:è|è stato) ancora (?:stato )?(?:recapitat|consegnat)|(?:consegna|recapito) .{0,60}ritard|riproverà|(?:ritenterà|continuerà|proverà).{0,30}(?:consegn|recapit|tent|nuovo|prov)|(?:ulteriori|altri|nuovi) tentativi|problema temporaneo|solo un avviso/i,
      failure:
        /non (?:è stato|può essere|è stato possibile|è possibile|sono stati) (?:recapita|consegna|invia|trova)|impossibile (?:recapitare|consegnare|inviare|trovare)|indirizzo non trovato|recapito non riuscito|consegna .{0,40}(?:non riuscita|fallita)|(?:è stato|stata) (?:respint|rifiutat|bloccat)|non esiste|casella .{0,40}(?:piena|disattivat)|problema (?:durante|nel) (?:la|il)? ?(?:consegna|recapito)|non è stato (?:accettato|inviato|spedito)|viene restituito|hai superato|messaggio rifiutato|non raggiunt/i,
    },
  }),
  defineFrames({
    language: 'nl',
    subject: {
      delay:
        /(?:bezorging|levering|aflevering) (?:is )?(?:vertraagd|uitgesteld)|nog niet (?:bezorgd|afgeleverd)/i,
      delivered: /^(?:bezorgd|doorgestuurd|afgeleverd):|succesvol bezorgd/i,
      failure:
        /onbestelbaar|niet (?:bezorgd|afgeleverd|worden bezorgd|worden afgeleverd)|(?:bezorging|aflevering|levering) .{0,20}mislukt|(?:fout|probleem) bij (?:het )?(?:bezorg|aflever|lever)|(?:bericht|mail) (?:geweigerd|teruggestuurd|niet verzonden)|retour afzender/i,
    },
    body: {
      delay:
        /nog niet (?:bezorgd|afgeleverd|worden bezorgd)|(?:bezorging|aflevering|levering) .{0,60}(?:vertraagd|uitgesteld)|(?:wordt|zal) .{0,30}opnieuw (?:geprobeerd|proberen)|blijft .{0,40}proberen|probeert het .{0,40}(?:uur|opnieuw|dagen)|tijdelijk probleem|alleen een waarschuwing/i,
      failure:
        /kan niet worden (?:bezorgd|afgeleverd|verzonden)|niet (?:worden )?(?:bezorgd|afgeleverd|gevonden|verzonden)|adres niet gevonden|(?:bezorging|aflevering) .{0,40}mislukt|(?:is|werd) (?:geweigerd|geblokkeerd|afgewezen)|bestaat niet|postvak .{0,30}vol|probleem .{0,30}(?:bezorg|aflever)|(?:is|wordt) .{0,20}geweigerd/i,
    },
  }),
  defineFrames({
    language: 'sv',
    subject: {
      delay:
        /(?:leveransen?|leverering) (?:är |har )?(?:försenad|fördröjd)|försenad leverans|fördröjd leverans|ännu inte levererat/i,
      delivered: /^(?:levererat|vidarebefordrat|levererad):|har levererats/i,
      failure:
        /olevererbart|kunde inte levereras|ej leverer|inte leverer|leverans(?:en)? misslyckades|misslyckad leverans|går inte att leverera|kan inte leverera|(?:e-post|brev|meddelande) (?:returnera|avvisa)|leveransfel/i,
    },
    body: {
      delay:
        /ännu inte (?:levererats|kunnat)|har inte levererats än|leverans .{0,60}(?:försen|fördröj)|försöker .{0,40}(?:timm|dag|fortsätt|ytterligare)|fortsätter att försöka|nytt försök (?:görs|kommer)|tillfälligt problem|bara en varning/i,
      failure:
        /kunde inte (?:levereras|skickas|hittas|nås)|inte (?:levererats|leverera|hittades)|gick inte att (?:leverera|skicka|hitta)|leverans.{0,40}misslyck|hittades inte|kunde inte|(?:avvisades|blockerades|nekades|har avvisats)|finns inte|(?:inkorg|brevlåda|postlåda).{0,30}full|större än vad/i,
    },
  }),
  defineFrames({
    language: 'da',
    subject: {
      delay: /(?:levering|meddelelsen) (?:er )?(?:forsinket|udskudt)|forsinket levering|endnu ikke leveret/i,
      delivered: /^(?:leveret|videresendt):/i,
      failure:
        /kan ikke leveres|ikke leveret|kunne ikke leveres|levering(?:en)? mislykkedes|mislykket levering|leveringsfejl|(?:mail|besked|meddelelse) (?:returneret|afvist)|kan ikke afleveres/i,
    },
    body: {
      delay:
        /endnu ikke (?:blevet )?leveret|levering .{0,60}(?:forsink|udskudt)|(?:prøver|forsøger|forsøges) .{0,40}(?:igen|timer|dage)|fortsætter med at (?:prøve|forsøge)|midlertidigt problem|kun en advarsel|endnu ikke leveres/i,
      failure:
        /kunne ikke (?:leveres|sendes|findes|afleveres)|(?:blev|er) ikke (?:leveret|fundet)|levering(?:en)? .{0,60}mislyk|blev (?:afvist|blokeret)|blev ikke fundet|findes ikke|(?:indbakke|postkasse).{0,30}(?:fuld|fyldt)|eksisterer ikke/i,
    },
  }),
  defineFrames({
    language: 'no',
    subject: {
      delay:
        /(?:levering|meldingen) (?:er )?(?:forsinket|utsatt)|forsinket levering|ennå ikke levert|enda ikke levert/i,
      delivered: /^(?:levert|videresendt):/i,
      failure:
        /kan ikke leveres|ikke levert|kunne ikke leveres|levering(?:en)? mislyktes|mislykket levering|leveringsfeil|(?:e-post|melding) (?:returnert|avvist)/i,
    },
    body: {
      delay:
        /(?:ennå|enda) ikke (?:blitt )?levert|levering .{0,60}(?:forsink|utsatt)|(?:prøver|forsøker) .{0,40}(?:igjen|på nytt|timer|dager)|fortsetter å (?:prøve|forsøke)|midlertidig problem|bare en advarsel/i,
      failure:
        /kunne ikke (?:leveres|sendes|finnes)|ble ikke (?:levert|funnet)|levering(?:en)? .{0,60}mislyk|ble (?:avvist|blokkert)|finnes ikke|(?:innboks|postboks).{0,30}full|eksisterer ikke|klarte ikke å|sluttet å prøve/i,
    },
  }),
  defineFrames({
    language: 'fi',
    subject: {
      delay: /toimitus (?:viivästy|myöhästy|on viivästynyt)|viivästynyt toimitus|ei ole vielä toimitettu/i,
      delivered: /^(?:toimitettu|välitetty|perille toimitettu):/i,
      failure:
        /ei voi(?:tu|da)? toimittaa|toimitus epäonnistui|epäonnistunut toimitus|toimitusvirhe|toimittamatta|viestiä ei|(?:viesti|sähköposti) (?:palautettu|hylätty)|palautettu lähettäjälle/i,
    },
    body: {
      delay:
        /ei ole vielä (?:voitu )?toimite?t|toimitus .{0,60}viiväst|yrittää .{0,40}(?:uudelleen|tun|jatk|vielä)|yritetään .{0,40}(?:uudelleen|vielä)|yrittämistä jatketaan|tilapäinen ongelma|pelkkä varoitus|viivästyy/i,
      failure:
        /ei voi(?:tu|da)? (?:toimittaa|lähettää)|toimitus .{0,60}epäonnistui|ei (?:toimitettu|löytynyt|löydy|ole olemassa)|ei toimitettu|viestiä ei|(?:hylättiin|estettiin|torjuttiin|hylkäsi)|(?:postilaatikko|saapuneet).{0,30}täynnä/i,
    },
  }),
  defineFrames({
    language: 'pl',
    subject: {
      delay:
        /(?:dostarcz|wiadomo|doręcz).{0,30}opóźni|opóźni.{0,20}(?:dostarcz|doręcz)|jeszcze nie dostarczon/i,
      delivered: /^(?:dostarczono|przekazano|dostarczone):/i,
      failure:
        /niedostarczon|nie (?:dostarczono|można dostarczyć|dostarczona|została dostarczona|została doręczona|doręczono)|niedoręczon|zwrot (?:poczty|wiadomości|do nadawcy)|(?:błąd|niepowodzenie|problem) (?:podczas |przy |w )?(?:dostarcz|doręcz|dostarczeni)|wiadomość (?:zwrócona|odrzucona|nie)|nieudane dostarczenie/i,
    },
    body: {
      delay:
        /jeszcze nie (?:została|zostały|udało) .{0,20}(?:dostarcz|doręcz)|dostarczenie .{0,60}opóźni|(?:będzie|będą) .{0,20}(?:ponawia|próbowa|podejmowan)|ponowne próby|kolejne próby|spróbuje ponownie|tymczasowy problem|tylko ostrzeżenie|opóźnione o \d/i,
      failure:
        /nie (?:można|udało się|mogła|mógł) (?:zostać |być )?(?:dostarcz|doręcz|wysłać|dostarczyć)|nie (?:została|zostały|zostało) (?:\S{1,20} )?(?:dostarczon|doręczon|wysłan)|nie dostarczono|nie znaleziono|nie powiodło się|nie istnieje|odmówił przyjęcia|nie udało się|(?:wiadomość|poczta) (?:odrzucona|zwrócona)|(?:została|zostało) (?:odrzucon|zablokowan)|skrzynka .{0,40}(?:pełna|przepełniona)|niedostarczon/i,
    },
  }),
  defineFrames({
    language: 'cs',
    subject: {
      delay:
        /(?:doruč|zpráv).{0,30}(?:zpožd|opožd|zdržen)|(?:zpožd|opožd).{0,20}doruč|dosud nedoručen|zatím nedoručen/i,
      delivered: /^(?:doručeno|předáno):/i,
      failure:
        /nedoručiteln|nedoručen|nelze doručit|nebyl[ao]? doručen|(?:chyba|selhání|problém) (?:při )?doruč|doručení (?:se nezdařilo|selhalo)|vrácen(?:á|ý)? (?:zpráva|pošta|e-mail|odesílateli)|nepodařilo (?:se )?doručit/i,
    },
    body: {
      delay:
        /(?:dosud|zatím|ještě) (?:nebyla?|se nepodařilo) .{0,20}doruč|doručení .{0,60}(?:zpožd|opožd)|bude .{0,40}(?:pokoušet|opakovat|zkoušet)|další pokus|dočasný problém|pouze upozornění|nebyla doručena již \d|čeká ve frontě/i,
      failure:
        /nebyla? doručen|nelze doručit|ne(?:po)?dařilo (?:se )?(?:\S{1,20} ){0,3}doručit|doručení .{0,80}nezdařilo|nebyla? nalezen|neexistuje|byla (?:odmítnuta|zablokována)|schránka .{0,30}(?:plná|přeplněn)|nemohla být doručena|nebylo možné .{0,30}doručit|odmítnut/i,
    },
  }),
  defineFrames({
    language: 'ru',
    subject: {
      delay:
        /(?:доставк|сообщени|письм).{0,30}(?:задерж|отложен)|(?:задерж|отложен).{0,20}доставк|ещ[её] не доставлен/i,
      delivered: /^(?:доставлено|ретранслировано|переадресовано):|успешно доставлен/i,
      failure:
        /недоставлен|не (?:было |был[ао]? )?доставлен|не удалось доставить|не удается доставить|недоставк|не может быть доставлен|(?:ошибка|сбой|невозможность) (?:при )?доставк|возврат (?:письма|сообщения|почты)|невозможно доставить/i,
    },
    body: {
      delay:
        /ещ[её] не (?:было )?доставлен|доставк\S{0,3} .{0,60}(?:задерж|отложен)|(?:будет|будут|продолжит) .{0,20}(?:повтор|пыта|попыт|продолж)|попытки .{0,40}(?:продолж|повтор|будут)|(?:следующая|повторная|новая) попытка|временная проблема|только предупреждение/i,
      failure:
        /не (?:может|могут) быть (?:доставлен|отправлен)|не (?:было |был[ао]? )?доставлен|не удалось (?:доставить|отправить|выполнить доставку|найти)|не найден|сбой (?:при )?доставк|ошибка (?:при )?доставк|невозможно доставить|недоставлен|не существует|(?:было |был )?(?:отклонен|заблокирован)|ящик .{0,40}переполнен|отключ[её]н|доставить .{0,30}не удалось|возвращено отправителю|отклонено/i,
    },
  }),
  defineFrames({
    language: 'tr',
    subject: {
      delay: /teslim.{0,20}(?:gecik|ertelen)|geciken teslim|henüz teslim edilmedi/i,
      delivered: /^(?:teslim edildi|geçirildi|iletildi):/i,
      failure:
        /teslim edilem(?:edi|ez|iyor)|iletilem(?:edi|ez|iyor)|teslimat? (?:başarısız|hatası|edilemedi)|gönderilemedi|teslim edilmedi|(?:ileti|e-?posta|mesaj) (?:geri döndü|reddedildi|iade)|geri gönderil/i,
    },
    body: {
      delay:
        /henüz teslim edil(?:e)?medi|teslim .{0,60}gecik|(?:yeniden|tekrar) den(?:e(?:y|n)ece|iyor)|denemeye devam|denenecek|geçici (?:bir )?sorun|yalnızca (?:bir )?uyarı|saattir teslim|gündür teslim/i,
      failure:
        /teslim edilem(?:edi|iyor|ez)|iletilemedi|gönderilemedi|teslim(?:at)? .{0,30}başarısız|bulunamadı|reddedildi|engellendi|mevcut değil|kutusu .{0,20}dolu|teslim edilmedi|limitiniz aşıldı|yetkiniz yok/i,
    },
  }),
  defineFrames({
    language: 'ja',
    subject: {
      delay:
        /(?:配信|送信|配送|メール|メッセージ).{0,12}(?:遅延|遅れ|保留)|遅延.{0,12}(?:通知|お知らせ)|まだ配信/,
      delivered: /^(?:配信済み|中継済み|配信完了|送信完了)|配信(?:に)?成功/,
      failure:
        /配信(?:不能|できません|エラー|に失敗|失敗|不可)|(?:送信|配送|送達)(?:エラー|失敗|できません|不能|に失敗)|宛先不明|配達不能|メールが届きません|未配信|届けられませんでした|不達|戻りメール|返送|受信拒否|配信を中止|配信停止/,
    },
    body: {
      delay:
        /(?:まだ|未だ)(?:配信|配送|送信|お届け)|配信.{0,20}遅(?:れ|延)|再(?:試行|送|配信)(?:を(?:試み(?:ます|続け)|行い|続け)|され|中|します|いたします|を試みます)|引き続き.{0,30}(?:試|配信|再送)|一時的な問題|警告(?:のみ|だけ)|\d{1,3} ?(?:時間|日間).{0,12}(?:再送|再試行|試行)(?:を|し)(?!まし)/,
      failure:
        /(?:配信|配送|送信|送達|お届け)(?:は|が|を)?(?:され|でき|することができ|出来)(?:ません|なかった|ず)|(?:配信|配送|送信)に失敗|アドレス(?:不明|が見つかり)|見つかりません|届(?:ける|け)(?:ことが|られ)|存在しません|拒否され|ブロックされ|容量.{0,20}(?:超|いっぱい)|応答[:：]|受信トレイ.{0,20}いっぱい|不達|エラーのため|(?:受信|配信)を(?:拒否|中止)|いっぱい|許可されていません|送信できません|ブロックされました/,
    },
  }),
  defineFrames({
    language: 'zh',
    subject: {
      delay:
        /(?:投递|传递|发送|邮件|傳遞|郵件|传送).{0,6}(?:延迟|延遲|延误)|(?:延迟|延遲).{0,6}(?:通知|投递|传递|传送)|尚未(?:送达|投递|傳遞)/,
      delivered: /^(?:已送达|已传递|已轉寄|已傳遞|已转发)|投递成功|发送成功/,
      failure:
        /退信|(?:无法|未能|不能)(?:投递|送达|发送|传递|递送)|未(?:送达|传递|投递|發送|传送)|(?:投递|发送|传递|送达|递送|传送)失败|無法(?:傳遞|傳送|投遞|送達|寄達)|(?:傳送|傳遞|寄送|投遞)失敗|退回|系统退信|被拒收|退件/,
    },
    body: {
      delay:
        /尚未(?:送达|投递|传递|傳遞|送達|投遞)|(?:传递|投递|傳遞|发送|递送).{0,20}(?:延迟|延遲|延误)|(?:继续|繼續|将会|將會|将|將|持續|持续|自动|自動).{0,16}(?:尝试|嘗試|重试|重試)|临时问题|臨時問題|仅(?:为|是)警告|郵件已延遲|邮件已延迟/,
      failure:
        /(?:无法|未能|不能|没有|没能)(?:被)?(?:投递|送达|发送|传递|递送)|退回|(?:投递|发送|传递|送达|递送|传送)(?:.{0,12})失败|無法(?:傳遞|傳送|投遞|送達|寄達|找到)|(?:傳送|傳遞|寄送|投遞)(?:.{0,12})失敗|未能(?:向|将)|找不到|(?:地址|用户|收件人|邮箱)不存在|被(?:拒绝|拒收|拒絕|阻止|封鎖)|(?:邮箱|收件箱|收件匣|信箱).{0,12}(?:已满|已滿)|退信|拒收|拒绝接收|黑名单|不存在|已被限制/,
    },
  }),
  defineFrames({
    language: 'ko',
    subject: {
      delay: /(?:배달|전송|전달|메일|메시지).{0,8}지연|지연.{0,6}(?:알림|안내)|아직 (?:배달|전송|전달)/,
      delivered: /^(?:배달됨|전달됨|릴레이됨|전송 완료)/,
      failure:
        /(?:배달|전송|전달|발송)(?:되지| ?할 수 없| ?실패| ?불가|하지 못)|반송|수신 ?거부|전송 ?오류|되돌아|전달 ?오류|배달 ?오류/,
    },
    body: {
      delay:
        /아직 (?:배달|전송|전달)|(?:배달|전송|전달).{0,30}지연|(?:다시|계속(?:해서)?) .{0,12}시도(?:합|할|됩|될)|재시도(?:합|할|됩|될)|재전송(?:합|할|됩|될)|일시적인 문제|경고일 뿐/,
      failure:
        /(?:배달|전송|전달|발송)(?:되지|하지|할 수|을 하지) ?(?:않|못|없)|(?:배달|전송|전달|발송)에? ?실패|찾을 수 없|존재하지 않|거부되|차단되|반송|(?:편지함|받은편지함|메일함).{0,20}(?:가득|초과)|보내지 못|수신을? ?거부|전달할 수 없|차단됩니다|판단하여/,
    },
  }),
];

/** A delay stands before a failure: its text often says both. */
const kinds: readonly FrameKind[] = ['delay', 'delivered', 'failure'];

type Patterns = Partial<Record<FrameKind, RegExp>>;

const withTolerance = (patterns: Patterns): Patterns =>
  Object.fromEntries(
    Object.entries(patterns).map(([kind, { source, flags }]) => [kind, new RegExp(tolerant(source), flags)]),
  );

const tolerantTable = table.map(({ language, subject, body }) => ({
  language,
  subject: withTolerance(subject),
  body: withTolerance(body),
}));

/** The first frame that fits: the notice's own language, then English, then the others. */
export function findFrame(part: 'subject' | 'body', text: string, language = 'en'): Frame | undefined {
  if (text === '') return undefined;
  const own = tolerantTable.filter((frames) => frames.language === language);
  const english = tolerantTable.filter((frames) => frames.language === 'en' && language !== 'en');
  const others = tolerantTable.filter((frames) => !own.includes(frames) && !english.includes(frames));
  for (const { language: name, [part]: patterns } of [...own, ...english, ...others]) {
    const kind = kinds.find((candidate) => patterns[candidate]?.test(text));
    if (kind) return { kind, language: name };
  }
  return undefined;
}
