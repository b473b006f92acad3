import { describe, expect, test } from 'vitest';
import { readNotice } from '../../../lib/diagnose.ts';
import type { NoticeSource } from '../../../lib/notice/notice.ts';

/** A whole mail in as few words as it needs. */
interface Letter {
  from: string;
  to?: string;
  subject: string;
  /** Plain text, or HTML when it begins with a tag; several parts make it multipart. */
  body: string | { type: string; text: string }[];
  /** Of a multipart, instead of `multipart/mixed`. */
  multipart?: string;
  /** Other header lines: Return-Path, Received, Authentication-Results ... */
  head?: string[];
}

const READER = 'vera@atelier.example';

function mime({
  from,
  to = READER,
  subject,
  body,
  multipart = 'multipart/mixed',
  head = [],
}: Letter): NoticeSource {
  const lines = [
    ...head,
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    'Date: Tue, 3 Mar 2026 09:12:00 +0000',
    'MIME-Version: 1.0',
  ];
  const part = (type: string, text: string) =>
    [
      `Content-Type: ${type}; charset=utf-8`,
      `Content-Disposition: ${type.includes('name=') ? 'attachment' : 'inline'}`,
      'Content-Transfer-Encoding: 8bit',
      '',
      `${text}\r\n`,
    ].join('\r\n');
  const typeOf = (text: string) => (text.startsWith('<') ? 'text/html' : 'text/plain');
  const content =
    typeof body === 'string'
      ? part(typeOf(body), body)
      : [
          `Content-Type: ${multipart}; boundary=bl\r\n\r\n`,
          ...body.map(({ type, text }) => `--bl\r\n${part(type, text)}`),
          '--bl--\r\n',
        ].join('');
  return { form: 'mime', raw: new TextEncoder().encode(`${lines.join('\r\n')}\r\n${content}`) };
}

const shown = (from: string, subject: string, text: string): NoticeSource => ({
  form: 'shown',
  from,
  subject,
  text,
});

const pasted = (text: string): NoticeSource => ({ form: 'selection', text });

/** The reader's server took the mail from a stranger, and says so. */
const failed = (domain = 'atelier.example') => [
  `Received: from vm44.rack.example (vm44.rack.example [203.0.113.44]) by mx.atelier.example with ESMTP; Tue, 3 Mar 2026 09:12:01 +0000`,
  `Authentication-Results: mx.atelier.example; spf=fail smtp.mailfrom=${domain}; dmarc=fail header.from=${domain}`,
];
const passed = (domain: string) => [
  `Return-Path: <bounce@${domain}>`,
  `Received: from out.${domain} (out.${domain} [192.0.2.7]) by mx.atelier.example with ESMTPS; Tue, 3 Mar 2026 09:12:01 +0000`,
  `Authentication-Results: mx.atelier.example; spf=pass smtp.mailfrom=${domain}; dkim=pass header.d=${domain}; dmarc=pass header.from=${domain}`,
];

const baits: Record<string, NoticeSource> = {
  'an invitation that leads away, marked by the filter': mime({
    from: 'Mail Server Report <events@calsend.example>',
    subject: '[SPAM] Undelivered mail: 5 messages blocked',
    head: ['Return-Path: <events@calsend.example>'],
    multipart: 'multipart/mixed',
    body: [
      { type: 'text/plain', text: '5 messages were blocked. Accept the invitation to receive them.' },
      {
        type: 'text/calendar; method=REQUEST',
        text: 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDESCRIPTION:Sign in: https://calsend.example/owa/?ve\r\n ra\r\nEND:VEVENT\r\nEND:VCALENDAR',
      },
    ],
  }),
  'a parcel that brings a disk image': mime({
    from: 'FedEx Delivery <info@logistics.example>',
    subject: 'Delivery failure: parcel 7719',
    head: ['Return-Path: <info@logistics.example>'],
    multipart: 'multipart/mixed',
    body: [
      { type: 'text/html', text: '<p>Print the label within 48 hours or the parcel will be returned.</p>' },
      { type: 'application/octet-stream; name="label.iso"', text: 'image' },
    ],
  }),
  'a "returned" letter to the reader himself': mime({
    from: 'Postmaster <postmaster@atelier.example>',
    subject: 'Returned mail',
    head: [
      'Return-Path: <>',
      'Received: from relay.nova.example (relay.nova.example [192.0.2.3]) by mx.atelier.example with ESMTP; Tue, 3 Mar 2026 09:12:01 +0000',
    ],
    multipart: 'multipart/mixed',
    body: [
      {
        type: 'text/plain',
        text: 'Your message was undeliverable: your account was used to send spam. Protect your account with the link in the message below before it is closed.',
      },
      {
        type: 'message/rfc822',
        text: 'From: vera@atelier.example\r\nTo: vera@atelier.example\r\nSubject: Protection\r\nMessage-ID: <p@nova.example>\r\nContent-Type: text/html\r\n\r\n<a href="https://nova.example/p">Protect</a>',
      },
    ],
  }),
  'en: nothing but a picture, by a daemon with a way back': mime({
    from: 'Mail Delivery Subsystem <mailer-daemon@picture-mail.example>',
    subject: 'Delivery Status Notification (Failure)',
    head: ['Return-Path: <mailer-daemon@picture-mail.example>'],
    body: [
      { type: 'text/html', text: '<img src="cid:code">' },
      { type: 'image/png; name="code.png"', text: 'x' },
    ],
  }),
  'en: report about the reader with a few made-up headers': mime({
    from: 'MAILER-DAEMON@mail.atelier.example (Mail Delivery System)',
    subject: 'Undelivered Mail Returned to Sender',
    head: ['Return-Path: <>', ...failed()],
    multipart: 'multipart/report; report-type=delivery-status',
    body: [
      {
        type: 'text/plain',
        text: '<vera@atelier.example>: host mx.atelier.example said: 550 5.7.1\r\n    Mailbox not confirmed. Log in at https://confirm-box.example/ to\r\n    receive 5 pending messages',
      },
      {
        type: 'message/delivery-status',
        text: 'Reporting-MTA: dns; mail.atelier.example\r\n\r\nFinal-Recipient: rfc822; vera@atelier.example\r\nAction: failed\r\nStatus: 5.7.1',
      },
      { type: 'text/rfc822-headers', text: 'From: vera@atelier.example\r\nSubject: Pending' },
    ],
  }),
  'en: report of a known provider, forged, with a page for the message': mime({
    from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
    subject: 'Delivery Status Notification (Failure)',
    head: ['Return-Path: <>', ...failed('googlemail.com')],
    multipart: 'multipart/report; report-type=delivery-status',
    body: [
      { type: 'text/plain', text: 'Your message to order@gallery.example has been blocked.' },
      {
        type: 'message/delivery-status',
        text: 'Reporting-MTA: dns; googlemail.com\r\n\r\nFinal-Recipient: rfc822; order@gallery.example\r\nAction: failed\r\nStatus: 5.7.1\r\nDiagnostic-Code: smtp; 550 5.7.1 Message blocked',
      },
      { type: 'text/html; name="message.shtml"', text: '<html></html>' },
    ],
  }),
  "en: signed, but its link shows the reader's own site": mime({
    from: 'Mail Delivery System <bounce@queue-mailer.example>',
    subject: 'Delivery delayed: 2 messages to vera@atelier.example',
    head: passed('queue-mailer.example'),
    body: '<p>Delivery of 2 messages to your mailbox is delayed.</p><p><a href="https://queue-mailer.example/q">https://webmail.atelier.example/queue</a></p>',
  }),
  'en: undelivered mail, button to a rented page that carries the address': mime({
    from: 'Mail Transport Agent <orders@plantshop.example>',
    subject: 'Undeliverable: 7 inbound items for vera@atelier.example',
    body: '<p>Hi vera,</p><p>Seven inbound items could not reach you because of an IMAP fault.</p><p><a href="https://inbox-items.pages.dev/#vera@atelier.example">Get my mail</a></p>',
  }),
  'en: copied NDR about a customer with a link of its own': mime({
    from: 'Mail Delivery System <mailer-daemon@atelier.example>',
    subject: 'Undelivered Mail Returned to Sender',
    head: ['Return-Path: <web@vm44.rack.example>', ...failed()],
    body: '<p>Your message to <b>orders@gallery.example</b> could not be delivered.</p><p>&lt;orders@gallery.example&gt;: host mx.gallery.example said: 550 5.7.1 Message rejected, sender mailbox not verified</p><p><a href="https://atelier-example.verify-outbound.example/?u=dmVyYUBhdGVsaWVyLmV4YW1wbGU=">Verify mailbox and resend</a></p>',
  }),
  'en: copied report about the reader': mime({
    from: 'Mail Delivery Subsystem <mailer-daemon@atelier-relay.example>',
    subject: 'Delivery Status Notification (Delay)',
    head: ['Return-Path: <x1@atelier-relay.example>'],
    multipart: 'multipart/report; report-type=delivery-status',
    body: [
      {
        type: 'text/html',
        text: '<p>4 incoming messages for vera@atelier.example are delayed at our relay.</p><a href="https://relay-confirm.example/atelier.example/">Accept delivery</a><p>They are dropped after 48 hours.</p>',
      },
      {
        type: 'message/delivery-status',
        text: 'Reporting-MTA: dns; relay.atelier-relay.example\r\n\r\nFinal-Recipient: rfc822; vera@atelier.example\r\nAction: delayed\r\nStatus: 4.4.7',
      },
    ],
  }),
  'en: attached page': mime({
    from: 'Postmaster <office@dentalcare.example>',
    subject: 'Mail delivery failed: message held for vera@atelier.example',
    body: [
      {
        type: 'text/plain',
        text: 'A message sent to you could not be shown.\r\nSee the attached page to view it securely.',
      },
      {
        type: 'text/html; name="Message_8812.htm"',
        text: '<form action="https://drop.example/p"><input name=p></form>',
      },
    ],
  }),
  'en: shown, buttons only': shown(
    'Atelier Mail Desk <hello@yogaclub.example>',
    'Mail could not be placed in your inbox',
    'Dear vera,\n\nSome of your mail is waiting on the server since the storage node was migrated.\n\nMove to inbox\nDiscard\n\nItems older than three days are purged.',
  ),
  'en: pasted, nothing but the text': pasted(
    'Mail Server Notification\n\nvera@atelier.example\n\nAn error in your IMAP settings stopped (9) new e-mails from syncing.\n\nRestore messages\n\nYou will lose them by tomorrow if no action is taken.\n\natelier.example mail service',
  ),
  'en: password, from the reader to the reader': mime({
    from: 'atelier.example <vera@atelier.example>',
    subject: 'Mail delivery paused - password expiry',
    head: failed(),
    body: 'Your password lapses today and mail will no longer be delivered.\r\n\r\nContinue with the current password: http://203.0.113.44/owa/auth.php\r\n',
  }),
  'en: pasted quota with a copied reply': pasted(
    'Mail Quota Notice\n\nvera@atelier.example has 0.02 GB left.\n\n14 messages to you were rejected:\n552 5.2.2 Mailbox full, message rejected\n\nIncrease storage\n\nThis notice was sent to vera@atelier.example.',
  ),
  'en: queued outgoing mail, web form': mime({
    from: 'Outbound Mail Queue <accounts@sailclub.example>',
    subject: 'Your sent messages are stuck in the queue',
    head: passed('sailclub.example'),
    body: '<p>Three messages you sent today are stuck because your sender identity needs to be renewed.</p><p><a href="https://forms.gle/8hd7s">Renew identity</a></p>',
  }),
  'de: Warteschlange': mime({
    from: 'Mailserver atelier.example <kontakt@reisebuero.example>',
    subject: 'Nicht zugestellt: 8 eingehende E-Mails',
    body: 'Hallo vera,\r\n\r\n8 eingehende E-Mails hängen wegen eines Serverfehlers fest.\r\n\r\nNachrichten freischalten: https://posteingang.reisebuero-cdn.example/atelier\r\n\r\nAndernfalls werden sie nach 24 Std. verworfen.\r\n',
  }),
  'de: Anmeldung, gezeigt': shown(
    'IT-Support <info@blumen-lang.example>',
    'Zustellfehler: Ihre Sitzung ist abgelaufen',
    'Sehr geehrte Nutzerin,\n\nda Ihre Anmeldung ungültig geworden ist, konnten neue Mails nicht übertragen werden.\n\nErneut anmelden\n\nOhne Anmeldung sperren wir das Konto am 5. März.',
  ),
  'de: Kontingent, aus dem Stand': pasted(
    'Von: Postfach-Team <team@gartenwelt.example>\nAn: vera@atelier.example\nBetreff: Postfach voll\n\nIhr Postfach hat 99,4 % seines Speichers erreicht. Neue E-Mails weisen wir ab.\n\nKostenlos auf 25 GB aufstocken\n\nSonst wird das Postfach stillgelegt.',
  ),
  'de: Aktualisierung': mime({
    from: '"Systemadministrator" <noreply@update-mail.example>',
    subject: 'Unzustellbare Nachrichten - Aktualisierung nötig',
    body: '<p>Ihr Mailkonto <b>vera@atelier.example</b> nutzt eine veraltete Version. Fünf Nachrichten an Sie konnten nicht ausgeliefert werden.</p><p><a href="https://update-mail.example/v?atelier.example">Konto aktualisieren</a></p>',
  }),
  'fr: messages bloqués': mime({
    from: 'Service messagerie <contact@boulangerie-roy.example>',
    subject: 'Échec de remise : 5 courriels entrants',
    body: "Bonjour vera,\r\n\r\nSuite à une erreur de synchronisation, cinq courriels n'ont pas été déposés dans votre boîte.\r\n\r\nRécupérez-les : http://boite-entrante.example/atelier/\r\n\r\nIls seront effacés sous 48 h.\r\n",
  }),
  'fr: mot de passe': shown(
    'Administration atelier.example <secretariat@ecole-danse.example>',
    'Messages en attente',
    'Votre mot de passe arrive à échéance. La réception de nouveaux messages est suspendue.\n\nConserver mon mot de passe\n\nSupport informatique',
  ),
  'fr: quota': pasted(
    'Boîte mail pleine\n\nUtilisateur : vera@atelier.example\nEspace utilisé : 4,98 Go sur 5 Go\n\nVos correspondants reçoivent un avis de non-remise.\n\nAugmenter mon espace gratuitement : https://espace-mail.exemple-stockage.example/\n\nSans action de votre part, le compte sera clôturé.',
  ),
  'es: correos retenidos': mime({
    from: 'Servidor de Correo <ventas@zapateria.example>',
    subject: 'No se pudieron entregar 6 correos',
    body: '<p>Estimada vera:</p><p>Seis correos entrantes quedaron retenidos por un fallo de autenticación.</p><p><a href="https://correo-retenido.example/?id=vera%40atelier.example">Recibir correos</a></p>',
  }),
  'es: buzón lleno, mostrado': shown(
    'Soporte Webmail <avisos@ferretera.example>',
    'Su buzón ha alcanzado el límite',
    'Ha superado la capacidad de su buzón y los mensajes nuevos se devuelven a sus remitentes.\n\nAmpliar capacidad\n\nDispone de 24 horas antes del cierre de la cuenta.',
  ),
  'es: validación pendiente': mime({
    from: 'Administrador <sistema@notificador.example>',
    subject: 'Entrega fallida - valide su cuenta',
    head: ['Return-Path: <sistema@notificador.example>'],
    body: 'Hemos migrado el servidor. Hasta que valide su cuenta de correo no podrá recibir mensajes.\r\n\r\nValidar: http://198.51.100.7/correo/atelier.example/\r\n',
  }),
  'pt: mensagens não entregues': mime({
    from: 'Central de E-mail <contato@padaria.example>',
    subject: 'Falha na entrega de 4 mensagens recebidas',
    body: '<p>Olá vera,</p><p>Quatro mensagens ficaram presas no servidor após a manutenção.</p><p><a href="https://webmail-atelier.servidor.example/entrar">Liberar mensagens</a></p><p>Serão apagadas amanhã.</p>',
  }),
  'pt: caixa cheia': shown(
    'Equipe Webmail <financeiro@oficina-sul.example>',
    'Caixa de entrada cheia - e-mails sendo devolvidos',
    'Sua caixa postal atingiu 100% da capacidade.\n\nAumentar espaço agora\n\nSe não houver atualização, a conta será desativada.',
  ),
  'it: messaggi sospesi': mime({
    from: 'Amministratore di posta <info@gelateria.example>',
    subject: 'Consegna non riuscita: 3 messaggi',
    body: '<p>Tre messaggi diretti a vera@atelier.example sono fermi sul server per un problema di configurazione.</p><p><a href="https://atelier.example.consegna-posta.example/">Sblocca la consegna</a></p>',
  }),
  'it: sessione': pasted(
    'Avviso di mancata consegna\n\nSistema Webmail <web@trattoria.example>\na vera@atelier.example\n\nLa sua sessione IMAP è scaduta e la posta in arrivo non viene più scaricata.\n\nAccedi di nuovo\n\nI messaggi verranno rimossi entro domani.',
  ),
  'nl: vastgehouden': mime({
    from: 'Mailserver <planning@taxi.example>',
    subject: 'Niet bezorgd: 5 inkomende mails',
    body: 'Beste vera,\r\n\r\nVijf inkomende mails staan vast door een synchronisatiefout.\r\n\r\nNu ontvangen: https://mail-ontvangen.example/u/dmVyYUBhdGVsaWVyLmV4YW1wbGU\r\n',
  }),
  'nl: wachtwoord': shown(
    'ICT Helpdesk <contact@bakker.example>',
    'Bezorging van e-mail wordt gestopt',
    'Het wachtwoord van uw postvak verloopt vandaag. Daarna komt er geen e-mail meer binnen.\n\nHuidig wachtwoord behouden',
  ),
  'pl: zatrzymane': mime({
    from: 'Administrator poczty <biuro@kwiaciarnia.example>',
    subject: 'Niedostarczone wiadomości (6)',
    body: '<p>Sześć wiadomości przychodzących nie trafiło do skrzynki z powodu błędu synchronizacji.</p><p><a href="https://poczta-odbior.example/atelier.example">Odbierz wiadomości</a></p>',
  }),
  'pl: limit': shown(
    'Zespół Webmail <info@meble.example>',
    'Skrzynka przepełniona - wiadomości są zwracane',
    'Twoja skrzynka wykorzystała 98% miejsca.\n\nZwiększ pojemność\n\nW przeciwnym razie konto zostanie wyłączone w ciągu 24 godzin.',
  ),
  'ru: задержанные письма': mime({
    from: 'Почтовый сервер <shop@kovry.example>',
    subject: 'Недоставленные письма: 4',
    body: '<p>Здравствуйте, vera!</p><p>Четыре входящих письма не доставлены из-за ошибки синхронизации.</p><p><a href="https://pochta-vhod.example/?e=vera@atelier.example">Получить письма</a></p>',
  }),
  'ru: пароль': shown(
    'Служба поддержки почты <office@mebel.example>',
    'Доставка почты приостановлена',
    'Срок действия вашего пароля истёк. Новые сообщения не поступают.\n\nОставить текущий пароль\n\nЧерез 24 часа ящик будет закрыт.',
  ),
  'ja: 未配信': mime({
    from: 'メールサーバー <info@hanaya-shop.example>',
    subject: '配信エラー:新着メール 5 件',
    body: 'vera 様\r\n\r\nサーバーの同期エラーにより、受信メール 5 件が配信できませんでした。\r\n\r\nメールを受け取る:https://mail-uketori.example/atelier.example/\r\n\r\n48 時間を過ぎると消去されます。\r\n',
  }),
  'ja: 容量': shown(
    'メール管理者 <noreply@souko.example>',
    'メールボックスの容量が上限に達しました',
    'ご利用のメールボックスは 99% を使用しています。新しいメールは送信元へ戻されます。\n\n容量を追加する\n\n本日中にお手続きがない場合、アカウントは停止します。',
  ),
  'zh: 滞留邮件': mime({
    from: '邮件服务器 <kefu@huadian.example>',
    subject: '退信通知:您有 6 封邮件未能投递',
    body: '<p>由于服务器同步错误,6 封来信滞留在服务器上。</p><p><a href="https://shouxin.example/in?u=vera">立即接收</a></p><p>48 小时后将自动清除。</p>',
  }),
  'zh: 密码': shown(
    '系统管理员 <admin@jiaju.example>',
    '邮件收发功能即将停用',
    '您的邮箱密码今日到期,到期后将无法收发邮件。\n\n保留当前密码\n\n信息技术部',
  ),
  'ko: 보류된 메일': mime({
    from: '메일 관리자 <info@kkot.example>',
    subject: '수신 메일 5건이 전달되지 않았습니다',
    body: '<p>서버 오류로 인해 수신 메일 5건이 보류되었습니다.</p><p><a href="https://mail-bodgi.example/?id=vera@atelier.example">메시지 받기</a></p><p>24시간 이내에 삭제됩니다.</p>',
  }),
  'ko: 비밀번호': shown(
    '메일 시스템 <office@gagu.example>',
    '메일 배달 실패 안내',
    '비밀번호가 오늘 만료되어 새 메일을 받을 수 없습니다.\n\n현재 비밀번호 유지\n\n조치하지 않으면 계정이 정지됩니다.',
  ),
  'tr: bekletilen iletiler': mime({
    from: 'Posta Sunucusu <bilgi@cicekci.example>',
    subject: 'Teslim edilemeyen 5 gelen ileti',
    body: '<p>Sunucu hatası nedeniyle gelen 5 ileti gelen kutunuza ulaşmadı.</p><p><a href="https://gelen-ileti.example/atelier.example">İletileri al</a></p>',
  }),
  'tr: kota': shown(
    'Webmail Destek <info@mobilya.example>',
    'Posta kutunuz doldu',
    'Posta kutunuz kotasının %98 kadarını kullandı ve yeni e-postalar geri çevriliyor.\n\nKotayı yükselt\n\n24 saat içinde hesabınız kapatılacaktır.',
  ),
  'sv: väntande meddelanden': mime({
    from: 'E-postserver <info@cykelverkstad.example>',
    subject: 'Ej levererat: 4 inkommande meddelanden',
    body: '<p>Fyra inkommande meddelanden har fastnat på grund av ett serverfel.</p><p><a href="https://inkorg-hamta.example/atelier.example">Hämta meddelanden</a></p><p>De raderas inom 24 timmar.</p>',
  }),
  'da: adgangskode': shown(
    'IT-afdelingen <kontakt@bageri.example>',
    'Levering af e-mail stoppet',
    'Din adgangskode udløber i dag, og nye beskeder bliver ikke leveret.\n\nBehold nuværende adgangskode',
  ),
  'no: lagring': mime({
    from: 'Webmail Support <post@hytteutleie.example>',
    subject: 'Postboksen er full - meldinger blir avvist',
    body: '<p>Postboksen vera@atelier.example har brukt 97 % av lagringsplassen. Innkommende meldinger blir avvist.</p><p><a href="https://lagring-oppgrader.example/?u=vera">Oppgrader gratis</a></p>',
  }),
  'fi: odottavat viestit': mime({
    from: 'Sähköpostipalvelin <info@kukkakauppa.example>',
    subject: 'Toimittamattomat viestit (3)',
    body: '<p>Kolme saapuvaa viestiä odottaa palvelimella synkronointivirheen vuoksi.</p><p><a href="https://viestit-nouto.example/atelier.example">Vapauta viestit</a></p>',
  }),
  'cs: zadržené zprávy': mime({
    from: 'Správce pošty <info@kvetinarstvi.example>',
    subject: 'Nedoručené zprávy (5)',
    body: '<p>Pět příchozích zpráv nebylo doručeno kvůli chybě serveru.</p><p><a href="https://posta-prijem.example/?u=vera@atelier.example">Obnovit zprávy</a></p><p>Do 24 hodin budou smazány.</p>',
  }),
  'a page of its own, proven, by nobody in particular': mime({
    from: 'Message Center <noreply@kreisel-bau.example>',
    subject: '4 messages could not be delivered to your inbox',
    head: passed('kreisel-bau.example'),
    body: '<p>Four new messages were returned because your mailbox could not be synchronised.</p><p><a href="https://kreisel-bau.example/sync">Sync mailbox</a></p>',
  }),
  'the whole story, proven, by somebody with a name': mime({
    from: 'Deutsche Mailzentrale <kundenservice@mailzentrale.example>',
    subject: '3 E-Mails konnten nicht zugestellt werden',
    head: passed('mailzentrale.example'),
    body: '<p>Guten Tag,</p><p>3 E-Mails an vera@atelier.example konnten nicht zugestellt werden. Bitte bestätigen Sie Ihr Postfach innerhalb von 24 Stunden, sonst werden sie gelöscht.</p><p><a href="https://mailzentrale.example/b">Postfach bestätigen</a></p>',
  }),
  'a person, proven, with the story and a rented page': mime({
    from: 'Nina Holt <nina@gardens.example>',
    subject: 'Undelivered messages notification',
    head: passed('gardens.example'),
    body: '<p>Hello</p><p>You have 6 undelivered messages. They failed to reach your inbox because of a server error.</p><p><a href="https://six-messages.web.app/?vera@atelier.example">Release to inbox</a></p>',
  }),
  "a link that shows the reader's own host": mime({
    from: 'Nora Fields <nora@mailservice-desk.example>',
    subject: 'Mailbox almost full: messages rejected',
    head: passed('mailservice-desk.example'),
    body: '<p>Your mailbox has reached 98% of its space and two messages were rejected.</p><p>Sign in to get more space: <a href="https://space.mailservice-desk.example/a">https://webmail.atelier.example/space</a></p>',
  }),
  'a link that a known host forwards': mime({
    from: 'Mail Server <post@bakery.example>',
    subject: 'Undelivered: 3 messages',
    body: '<p>Three messages are held on the server.</p><p><a href="https://www.google.com/url?q=https%3A%2F%2Finbox-held.example%2Fr">Release messages</a></p>',
  }),
  'letters that only look Latin': mime({
    from: 'M\u0430il S\u0435rv\u0435r <n\u043et\u0435@bakery.example>',
    subject: 'Und\u0435liv\u0435r\u0435d m\u0435ss\u0430g\u0435s (4)',
    body: '<p>4 m\u0435ss\u0430g\u0435s \u0430r\u0435 h\u0435ld \u043en th\u0435 s\u0435rv\u0435r.</p><p><a href="https://held.example/r">R\u0435l\u0435\u0430s\u0435 m\u0435ss\u0430g\u0435s</a></p>',
  }),
  "the name of who runs the reader's mail": mime({
    from: 'BigHost Kundenservice <service@kundencenter-post.example>',
    subject: 'Ihr Postfach ist zu 98 % belegt',
    head: [
      'Return-Path: <b-1@kundencenter-post.example>',
      'Received: from out.kundencenter-post.example (out.kundencenter-post.example [192.0.2.7]) by mx3.bighost.example with ESMTPS; Tue, 3 Mar 2026 09:12:01 +0000',
      'Authentication-Results: mx3.bighost.example; dmarc=pass header.from=kundencenter-post.example',
    ],
    body: '<p>Ist kein Speicher mehr frei, werden eingehende E-Mails zurückgeschickt.</p><p><a href="https://kundencenter-post.example/speicher">Speicher erweitern</a></p>',
  }),
  'the name of a filter, at a domain with its name in it': mime({
    from: 'Mimecast Personal Portal <noreply@mimecast-hold.example>',
    subject: 'You have new held messages',
    head: passed('mimecast-hold.example'),
    body: '<p>You can release all of your held messages.</p><p><a href="https://portal.mimecast-hold.example/r">Release all</a></p>',
  }),
  "Exchange's address with a way back": mime({
    from: 'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@ndr-office.example>',
    subject: 'Undeliverable: Purchase order',
    head: passed('ndr-office.example'),
    body: '<p>Your message to order@gallery.example couldn\'t be delivered.</p><p>Your mailbox configuration stopped the message. Sign in again to confirm the sender.</p><p><a href="https://login.ndr-office.example/?u=vera@atelier.example">Send again</a></p>',
  }),
  "a copied report that claims the reader's own server": mime({
    from: 'Système de messagerie <postmaster@remise-messages.example>',
    subject: 'Échec de la remise : Facture 118',
    head: [
      'Return-Path: <postmaster@remise-messages.example>',
      'Authentication-Results: mx.atelier.example; spf=pass; dmarc=permerror header.from=remise-messages.example',
    ],
    body: "<p>Votre message à order@gallery.example n'a pas été distribué car votre session a expiré.</p><p><a href=\"https://remise-messages.example/renvoi\">Renvoyer le message</a></p><p>Serveur de génération : mail.atelier.example</p><p>order@gallery.example<br>Remote Server returned '550 5.7.1 Session non authentifiee'</p>",
  }),
  'a page to open, to nobody by name': mime({
    from: 'Mailer-Daemon <geral@cm-velha.example>',
    to: 'undisclosed-recipients:;',
    subject: 'Devolução de correio: mensagem não entregue',
    head: ['Delivered-To: vera@atelier.example', ...passed('cm-velha.example')],
    body: [
      { type: 'text/plain', text: 'A sua mensagem não pôde ser entregue. Abra o anexo para ver a mensagem.' },
      { type: 'text/html; name="Mensagem.html"', text: '<form action="https://drop.example/p"></form>' },
    ],
  }),
  'a picture for the telephone': mime({
    from: 'Server Admin <noreply@goodfarm.example>',
    subject: 'Action needed: incoming messages blocked',
    head: passed('goodfarm.example'),
    body: [
      {
        type: 'text/html',
        text: '<p>Your mailbox blocked 6 incoming messages. Scan the code to release them within 24 hours.</p><img src="cid:qr">',
      },
      { type: 'image/png; name="qr.png"', text: 'x' },
    ],
  }),
  'a panel without a server': mime({
    from: '"cPanel on atelier.example" <cpanel@quota-center.example>',
    subject: '[atelier.example] Mail delivery disabled for vera@atelier.example',
    head: passed('quota-center.example'),
    body: '<p>The mailbox has reached 100% of its quota, so 12 messages could not be delivered.</p><p><a href="https://quota-center.example/email">Increase quota</a></p>',
  }),
  'a password that ends, in a copied header': pasted(
    'From: Mail Support <post@dance.example>\nTo: vera@atelier.example\nSubject: Undelivered emails\n\nYour mailbox vera@atelier.example is almost full.\n\n1969 MB 2000 MB\n\nYou may lose important incoming mails.\n\nClick here to update your storage',
  ),
};

/** Delivered on the reader's own server, or by the server that it belongs to. */
const home = (host = 'mx.atelier.example') => [
  'Return-Path: <>',
  `Received: from ${host} (localhost [127.0.0.1]) by ${host} with LMTP; Tue, 3 Mar 2026 09:12:01 +0000`,
];

const genuine: Record<string, NoticeSource> = {
  'an unsigned server turns away mail to its own people, and leads to a service': mime({
    from: '"Galerie Mailserver" <mailer-daemon@galerie.example>',
    subject: 'Ihre Nachricht konnte nicht zugestellt werden',
    head: ['Return-Path: <>', ...failed('galerie.example')],
    body: '<p>Ihre Nachricht an <b>einkauf@galerie.example</b> wurde nicht zugestellt, weil unser Server nur verschlüsselte Verbindungen annimmt.</p><p>Bitte nutzen Sie unser Portal: <a href="https://portal.cryptmail.example/login">Anmelden und Nachricht senden</a></p>',
  }),
  "a maker's appliance at the recipient's keeps it, without a reply": mime({
    from: 'Barracuda Email Security Gateway <quarantine@bsf.galerie.example>',
    subject: 'Your message to duty@galerie.example has been quarantined',
    head: ['Return-Path: <>'],
    body: '<p>Your message was not delivered to duty@galerie.example. It has been quarantined and will be deleted after 14 days.</p><p>The recipient can deliver it from <a href="https://bsf.galerie.example:8000/index.cgi">the quarantine</a>.</p>',
  }),
  'a provider by a sibling of its domain, with help and login below': mime({
    from: 'KPN Mail <mailer-daemon@kpnmail.nl>',
    subject: 'Vertraging bij het afleveren van uw bericht',
    head: ['Return-Path: <>'],
    multipart: 'multipart/report; report-type=delivery-status',
    body: [
      {
        type: 'text/plain',
        text: 'Uw bericht is nog niet afgeleverd. Wij blijven het 2 dagen proberen.\r\n\r\n<bouw@galerie.example>: connect to mx.galerie.example[198.51.100.35]:25: Connection refused\r\n\r\nHulp: https://www.kpn.example/service  Inloggen: https://mijn.kpn.example',
      },
      {
        type: 'message/delivery-status',
        text: 'Reporting-MTA: dns; ewsoutbound.kpnmail.nl\r\n\r\nFinal-Recipient: rfc822; bouw@galerie.example\r\nAction: delayed\r\nStatus: 4.4.1',
      },
    ],
  }),
  'a host that names the recipient, behind a filter that rewrites its links': mime({
    from: 'Kundenservice BigHost <kundenservice@bighost.example>',
    subject: 'Zustellung fehlgeschlagen',
    head: ['Return-Path: <>', 'X-Failed-Recipients: gast@galerie.example'],
    body: '<p>Ihre E-Mail an <b>gast@galerie.example</b> konnte nicht zugestellt werden:</p><p>retry timeout exceeded</p><p>Prüfen Sie Ihr Postfach im Kundencenter: <a href="https://linkscan.filter.example/s/AbC">Zum Kundencenter</a></p>',
  }),
  'a host that stopped the mail of a stolen account': mime({
    from: 'Web Hosting <noreply@hostfarm.example>',
    subject: 'Account suspended: outgoing mail of vera@atelier.example stopped',
    head: passed('hostfarm.example'),
    body: 'Your message to order@gallery.example was not sent.\r\n\r\nThe account is suspended because 900 messages were sent in one hour; the password may be stolen.\r\n\r\n  550 5.7.1 Sender account suspended\r\n\r\nChange the password (https://panel.hostfarm.example) and ask to have the account released.\r\n',
  }),
  "a filter that bears its maker's name and reports on its own domain": mime({
    from: 'Barracuda Email Gateway <gateway@gallery.example>',
    subject: 'Message blocked: order@gallery.example',
    head: ['Return-Path: <>'],
    body: 'Your message to order@gallery.example was blocked by the gateway.\r\n\r\n554 5.7.1 rejected due to content restrictions\r\n\r\nRequest a release:\r\nhttps://gateway.gallery.example/release?id=4A\r\n',
  }),
  'an empty mail with a scan': mime({
    from: 'Admin Office <admin@gallery.example>',
    subject: 'Undelivered parcel mail',
    body: [
      { type: 'text/plain', text: ' ' },
      { type: 'application/pdf; name="scan.pdf"', text: 'x' },
    ],
  }),
  'Microsoft 365 NDR with its buttons, shown': shown(
    'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@atelier.example>',
    'Undeliverable: Framing offer',
    "Your message to order@gallery.example couldn't be delivered.\n\norder wasn't found at gallery.example.\n\nvera\tOffice 365\torder\nAction Required\t\tRecipient\n\nUnknown To address\n\nSend Again\n\nWas this helpful? Send feedback to Microsoft.",
  ),
  'Exchange, recipient full, no code shown': shown(
    'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@atelier.example>',
    'Undeliverable: Framing offer',
    "Your message couldn't be delivered\n\nThe mailbox of order@gallery.example is full and can't accept messages now. Try resending this message later, or contact the recipient directly.",
  ),
  'Gmail, learn more': shown(
    'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
    'Delivery Status Notification (Failure)',
    "Recipient inbox full\nYour message couldn't be delivered to order@gallery.example. Their inbox is full, or it's getting too much mail right now.\nLEARN MORE",
  ),
  'hoster notice with a return path and a help page': mime({
    from: 'Mail Delivery System <postmaster@out.bighost.example>',
    subject: 'Your message could not be delivered',
    head: [
      'Return-Path: <postmaster@out.bighost.example>',
      'Received: from out.bighost.example (out.bighost.example [192.0.2.9]) by mx.atelier.example with ESMTPS; Tue, 3 Mar 2026 09:12:01 +0000',
    ],
    body: '<p>Your message to order@gallery.example could not be delivered: the mailbox is full.</p><p>552 5.2.2 order@gallery.example mailbox over quota</p><p><a href="https://www.bighost.example/help/552">Learn more</a></p>',
  }),
  'Exim with a block list link': mime({
    from: 'Mail Delivery System <Mailer-Daemon@cp3.bighost.example>',
    subject: 'Mail delivery failed: returning message to sender',
    head: ['Return-path: <>', 'X-Failed-Recipients: order@gallery.example', 'Auto-Submitted: auto-replied'],
    body: 'This message was created automatically by mail delivery software.\r\n\r\nA message that you sent could not be delivered to one or more of its recipients.\r\n\r\n  order@gallery.example\r\n    host mx.gallery.example [192.0.2.3]\r\n    SMTP error from remote mail server after RCPT TO:<order@gallery.example>:\r\n    550 5.7.1 blocked, verify your account and request release at https://remove.blocklist.example/?ip=192.0.2.9&from=vera\r\n',
  }),
  'Mimecast digest': mime({
    from: 'postmaster@atelier.example',
    subject: 'You have new held messages',
    head: passed('atelier.example').slice(1),
    body: '<h2>You have new held messages</h2><p>You can release all of your held messages.</p><a href="https://login-de.mimecast.com/u/login/?gta=digest">Release all</a><p>Undelivered: scan from copier</p>',
  }),
  'Proofpoint digest, pasted': pasted(
    'End User Digest: 4 New Messages\n\nProofpoint Digest <digest@atelier.example>\nto me\n\nThe emails listed below have been placed in your personal quarantine. They will be deleted after 14 days. To receive any of these messages, click Release.\n\nRequest New Digest | Manage My Account\n\nmailer-daemon@shop.example   Delivery failed   Release',
  ),
  'Barracuda summary': mime({
    from: 'Barracuda Email Security Service <noreply@barracudanetworks.com>',
    subject: 'User Quarantine Summary: 3 quarantined messages',
    head: passed('barracudanetworks.com'),
    body: '<p>There are 3 messages in your spam quarantine inbox.</p><a href="https://ess.barracudanetworks.com/user/vera@atelier.example/deliver/1">Deliver</a> <a href="https://ess.barracudanetworks.com/x">View</a>',
  }),
  "filter of the reader's hoster, German": mime({
    from: 'Spamfilter BigHost <spamfilter@filter.bighost.example>',
    subject: 'Quarantänebericht: 5 zurückgehaltene E-Mails',
    head: home('mail7.bighost.example').slice(1),
    body: '<p>5 E-Mails an vera@atelier.example wurden als Spam eingestuft und zurückgehalten. Nach 14 Tagen werden sie gelöscht.</p><a href="https://filter.bighost.example/release?u=vera@atelier.example">Freigeben</a>',
  }),
  'digest of a service with DMARC, French': mime({
    from: 'Filtre MailSafe <rapport@mailsafe.example>',
    subject: 'Rapport de quarantaine : 2 messages bloqués',
    head: passed('mailsafe.example'),
    body: '<p>Deux messages destinés à vera@atelier.example ont été mis en quarantaine. Ils seront supprimés sous 15 jours.</p><a href="https://console.mailsafe.example/q?u=vera">Libérer</a>',
  }),
  'cPanel quota': mime({
    from: '"cPanel on atelier.example" <cpanel@server9.bighost.example>',
    subject: '[atelier.example] The email account "vera@atelier.example" is almost full.',
    head: home('server9.bighost.example').slice(1),
    body: 'The email account currently uses 96 % of its quota. When it is full, the system will not deliver new messages and senders will receive a bounce message.\r\n\r\nManage: https://server9.bighost.example:2083/?goto_app=Email_Accounts\r\n',
  }),
  'quota warning of the own server, German': mime({
    from: 'Mail Delivery Subsystem <mailer-daemon@mx.atelier.example>',
    subject: 'Postfach fast voll',
    head: home(),
    body: 'Ihr Postfach vera@atelier.example ist zu 95 % belegt. Ist es voll, werden neue Nachrichten abgewiesen. Bitte löschen Sie, was Sie nicht brauchen.\r\n',
  }),
  'quota warning of a provider, shown': shown(
    'WEB.DE <mailings@web.de>',
    'Ihr Postfach ist fast voll',
    'Ihr Postfach ist zu 94 % belegt. Neue E-Mails können bald nicht mehr zugestellt werden.\n\nJetzt Speicher erweitern',
  ),
  'Google storage': mime({
    from: 'Google Workspace Alerts <google-workspace-alerts-noreply@google.com>',
    subject: 'Your mailbox storage is almost full: mail delivery may stop',
    head: passed('google.com'),
    body: '<p>You have used 97% of your storage. You will soon be unable to send or receive email.</p><a href="https://one.google.com/storage?u=vera@atelier.example">Get more storage</a>',
  }),
  'mail.ru quota': shown(
    'Почта Mail.ru <noreply@corp.mail.ru>',
    'Почтовый ящик почти заполнен',
    'Ваш ящик заполнен на 96%. Новые письма скоро не будут доставляться.\n\nУвеличить объём',
  ),
  'TMDA challenge': mime({
    from: 'Otto <otto@tmda.example>',
    subject: 'Please confirm your message',
    head: ['Return-Path: <>', 'Auto-Submitted: auto-replied', 'X-Delivery-Agent: TMDA/1.1.12'],
    body: 'Your message is being held because your address has not been verified. To release your message for delivery, click https://tmda.example/c?vera@atelier.example or reply.\r\n',
  }),
  'challenge by a service': mime({
    from: 'Otto Berg <otto@berg.example>',
    subject: 'Re: Framing offer [verification required]',
    head: ['Auto-Submitted: auto-replied'],
    body: '<p>My mailbox is protected by a filter. Your message is waiting. Please confirm that you are a person so that it is delivered.</p><a href="https://challenge.antijunk.example/v?a=vera@atelier.example">Click here to confirm</a>',
  }),
  'Mailman moderation': mime({
    from: 'prints-owner@lists.gallery.example',
    subject: 'Your message to Prints awaits moderator approval',
    head: ['List-Id: <prints.lists.gallery.example>', 'Precedence: bulk'],
    body: "Your mail to 'Prints' is being held until the list moderator can review it for approval. To cancel it visit http://lists.gallery.example/confirm/prints/1f0a\r\n",
  }),
  'newsletter that a sending service sends': mime({
    from: 'Deliverability Notes <notes@sendwell.example>',
    subject: 'Messages not delivered? Fix your bounce rate',
    head: [...passed('sendwell.example'), 'List-Unsubscribe: <https://click.mailtool.example/u/1>'],
    body: '<p>Undelivered mail costs money. Verify your list, update your records, and upgrade your account today.</p><a href="https://click.mailtool.example/c/vera">Read more</a>',
  }),
  'a colleague forwards bait and asks': mime({
    from: 'Ida <ida@atelier.example>',
    subject: 'Fwd: Undelivered: 5 messages pending',
    head: home(),
    body: 'Is this real? I did not click.\r\n\r\n---------- Forwarded message ---------\r\nFrom: Mail Server <x@taxi.example>\r\nSubject: Undelivered: 5 messages pending\r\n\r\nRelease messages: https://mail-release.example/?u=ida@atelier.example\r\n',
  }),
  'IT warns of bait': mime({
    from: 'IT Support <it@atelier.example>',
    subject: 'Warning: fake "undelivered mail" messages',
    head: passed('atelier.example').slice(1),
    body: 'Mails are going round that claim "your mailbox is full" or "messages are being held" and ask you to release messages or to confirm your password. Do not click. Read more: https://www.atelier.example/it/phishing\r\n',
  }),
  'own IT, password expiry': mime({
    from: 'IT Service Desk <servicedesk@atelier.example>',
    subject: 'Your password expires in 5 days',
    head: passed('atelier.example').slice(1),
    body: '<p>Your password expires in 5 days. After that you cannot sign in and mail will not be delivered to your phone.</p><a href="https://password.atelier.example/change?u=vera">Change password</a>',
  }),
  'help desk ticket': mime({
    from: 'BigHost Support <support@bighost.example>',
    subject: '[#4411] Undelivered mail to one customer',
    head: passed('bighost.example'),
    body: 'Your request has been updated. The messages were held in the queue because the account was over its hourly limit. Please confirm that mail flows again: https://support.bighost.example/t/4411?u=vera@atelier.example\r\n',
  }),
  parcel: mime({
    from: 'ParcelNet <info@parcelnet.example>',
    subject: 'Delivery failed: action needed',
    head: passed('parcelnet.example'),
    body: '<p>Your parcel could not be delivered today. It is held at our depot for 7 days, then it is returned.</p><a href="https://www.parcelnet.example/t/81">Arrange a new delivery</a>',
  }),
  'Postfix delay': mime({
    from: 'MAILER-DAEMON@mx.atelier.example (Mail Delivery System)',
    subject: 'Delayed Mail (still being retried)',
    head: home(),
    body: 'This is the mail system at host mx.atelier.example.\r\n\r\nYOU DO NOT NEED TO RESEND YOUR MESSAGE.\r\n\r\n<order@gallery.example>: connect to mx.gallery.example[192.0.2.3]:25: Connection timed out\r\n',
  }),
  'NetEase, recipient full': pasted(
    '系统退信\n\n抱歉,您的邮件被退回来了……\n收件人:order@gallery.example\n退信原因:收件人邮箱空间已满,无法接收邮件,请确认对方邮箱状态后重新发送。',
  ),
  'Japanese provider': pasted(
    'メール配信エラーのお知らせ\n\n宛先: order@gallery.example\n\nお客様が送信されたメールは、宛先のメールボックスの容量が超過しているため配信できませんでした。宛先をご確認ください。',
  ),
  'Polish hoster': mime({
    from: 'Mail Delivery System <MAILER-DAEMON@smtp.hosting.example>',
    subject: 'Niedostarczona wiadomość',
    head: ['Return-Path: <>'],
    body: 'Twoja wiadomość do order@gallery.example nie została dostarczona: skrzynka przepełniona. Sprawdź adres i spróbuj ponownie. Pomoc: https://pomoc.hosting.example/bledy\r\n',
  }),
  'campaign report': mime({
    from: 'Campaign Desk <reports@sendwell.example>',
    subject: 'Delivery report: 31 undelivered messages',
    head: passed('sendwell.example'),
    body: '<p>31 of 900 messages were not delivered: 20 mailbox full, 11 blocked.</p><a href="https://app.sendwell.example/c/1?u=vera@atelier.example">View bounced messages</a>',
  }),
  'own server moves, Spanish': mime({
    from: 'Soporte informático <soporte@atelier.example>',
    subject: 'Mantenimiento del servidor de correo',
    head: passed('atelier.example').slice(1),
    body: 'El sábado migramos el servidor de correo. Los mensajes entrantes quedarán en espera y se entregarán después. No tiene que hacer nada. Estado: https://estado.atelier.example\r\n',
  }),
  'scanner could not send': mime({
    from: 'Scanner <scan@atelier.example>',
    subject: 'Mail delivery failed',
    head: home(),
    body: 'The scan could not be sent to order@gallery.example: sign in to the mail server failed. Check user name and password in the settings: http://192.168.1.20/\r\n',
  }),
  "a digest that bears the reader's name": mime({
    from: 'Atelier Mail Quarantine <quarantine@filterhost.example>',
    subject: 'Quarantine report: 4 messages held for vera@atelier.example',
    head: passed('filterhost.example'),
    body: '<p>4 messages were identified as spam and are held. They will be deleted after 14 days.</p><p><a href="https://portal.filterhost.example/q?u=vera@atelier.example">Release</a></p>',
  }),
  'a warning that tells the whole story': mime({
    from: 'National CERT <alerts@cert.example>',
    subject: 'Warning: fake "mailbox full" and "undelivered mail" messages',
    head: passed('cert.example'),
    body: '<p>Criminals send mail that says "messages could not be delivered because of a server error, verify your account today or it will be deleted". Do not click. Report it.</p><p><a href="https://www.cert.example/phish">Read more</a></p>',
  }),
  'a ticket about held mail': mime({
    from: 'IT-Support Systemhaus Nord <ticket@systemhaus-nord.example>',
    subject: '[Ticket#12] E-Mails werden nicht zugestellt',
    head: passed('systemhaus-nord.example'),
    body: '<p>Guten Tag, wir haben den Fehler am Server behoben. Die zurückgehaltenen Nachrichten wurden zugestellt. Bitte bestätigen Sie, dass alles läuft.</p><p><a href="https://ticket.systemhaus-nord.example/12">Ticket ansehen</a></p>',
  }),
  'a contractor who moves mailboxes': mime({
    from: 'IT Service Desk <servicedesk@msp-partner.example>',
    subject: 'Planned mailbox migration Saturday',
    head: passed('msp-partner.example'),
    body: '<p>Your mailbox moves on Saturday. New messages are queued during the migration.</p><p><a href="https://kb.msp-partner.example/migration">Instructions</a></p>',
  }),
  'a program that lost its mailbox': mime({
    from: 'CRM <notify@crm.example>',
    subject: '3 emails failed to send',
    head: passed('crm.example'),
    body: '<p>3 emails failed to send because your mailbox connection expired. Reconnect your account.</p><p><a href="https://app.crm.example/settings/mail?u=vera@atelier.example">Reconnect mailbox</a></p>',
  }),
  'a friend who got bait and forwards it': mime({
    from: 'Pat <pat@friend.example>',
    subject: 'FW: 5 undelivered messages',
    head: passed('friend.example'),
    body: '<p>Is it real?</p><p>Your 5 messages are held due to a server error. Verify your account within 24 hours or they will be deleted. <a href="https://release.example/?u=pat">Release</a></p>',
  }),
  'a newsletter whose links are counted, behind the address of its own site': mime({
    from: 'Mail News <news@mailnews.example>',
    subject: 'Messages blocked? Five tips',
    head: [...passed('mailnews.example'), 'List-Unsubscribe: <https://click.mailtool.example/u/1>'],
    body: '<p>When messages are blocked, check your authentication.</p><p><a href="https://click.mailtool.example/c/1">www.mailnews.example/tips</a></p>',
  }),
  'a shop that could not deliver': mime({
    from: 'Customer Service <service@shoes.example>',
    subject: 'Delivery failed',
    head: passed('shoes.example'),
    body: '<p>Your parcel could not be delivered and is held at the depot. Confirm your address within 3 days or it will be returned. We also sent you a message.</p><p><a href="https://shoes.example/track">Confirm address</a></p>',
  }),
  'a bank whose mail came back': mime({
    from: 'Kundenservice <service@nordbank.example>',
    subject: 'Ihre Nachricht konnte nicht zugestellt werden',
    head: passed('nordbank.example'),
    body: '<p>Unsere letzte E-Mail an Sie kam zurück. Bitte bestätigen Sie Ihre Adresse.</p><p><a href="https://www.nordbank.example/">Anmelden</a></p>',
  }),
  "the hoster's quota warning, to its customer's domain": mime({
    from: 'Ubercloud Hosting <support@ubercloud.example>',
    subject: 'Your mailbox vera@atelier.example is 95% full',
    head: [
      'Received: from out.ubercloud.example (out.ubercloud.example [192.0.2.7]) by mx1.ubercloud.example with ESMTPS; Tue, 3 Mar 2026 09:12:01 +0000',
    ],
    body: '<p>When it is full, new messages are rejected.</p><p><a href="https://my.ubercloud.example/mail">Manage mailbox</a></p>',
  }),
  'Russian with names of programs in it': mime({
    from: 'Служба поддержки BigHost <support@bighost.example>',
    subject: 'Работы на сервере SMTP',
    head: passed('bighost.example'),
    body: '<p>Работы на SMTP-сервере и IMAPсервере завершены, письма доставлены.</p><p><a href="https://help.bighost.example/">Подробнее</a></p>',
  }),
  'Exchange of somebody else, refused, with a help page of a filter': mime({
    from: 'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@gallery.example>',
    subject: 'Undeliverable: Framing offer',
    head: ['Return-Path: <>'],
    body: "<p>Your message to order@gallery.example couldn't be delivered.</p><p>Remote Server returned '550 5.7.1 rejected by policy, see https://help.filterhost.example/571'</p>",
  }),
  'a challenge without a mark, by a server of another name': mime({
    from: 'Otto Berg <otto@berg.example>',
    subject: 'Your email requires verification verify#abc',
    head: [
      'Received: from out.berg.example ([192.0.2.7]) by mx.atelier.example with esmtps; Tue, 3 Mar 2026 09:12:01 +0000',
    ],
    body: 'Your message is held until you verify that you are a person.\r\n\r\nTo release it, click http://server5.isphost.example/bt?v=abc&u=vera@atelier.example\r\n',
  }),
  'a line out of a log': pasted('552 5.2.2 Mailbox full, quota exceeded, user must log in and free up space'),
};

describe('fakes', () => {
  test.each(Object.entries(baits))('%s', async (_, source) => {
    const { kind, genuineness, genuinenessReasons, recipients } = await readNotice(source);
    expect(genuineness).toBe('fake');
    expect(kind).toBe('not-a-bounce');
    expect(recipients).toEqual([]);
    expect(genuinenessReasons.length).toBeGreaterThan(1);
  });
});

describe('genuine mail that smells alike', () => {
  test.each(Object.entries(genuine))('%s', async (_, source) => {
    const { genuineness, genuinenessReasons } = await readNotice(source);
    expect({ genuineness, genuinenessReasons }).toEqual({ genuineness: 'genuine', genuinenessReasons: [] });
  });
});

/** A notice of another organisation's server about mail in the reader's name. */
function returned(
  original: string[],
  { reporter = 'mx.gallery.example', diagnostic = 'user unknown', name = 'Vera', subject = 'Offer' } = {},
) {
  const from = [`From: ${name} <vera@atelier.example>`, 'To: order@gallery.example', `Subject: ${subject}`];
  const date = 'Date: Tue, 3 Mar 2026 09:10:00 +0000';
  return mime({
    from: `MAILER-DAEMON@${reporter} (Mail Delivery System)`,
    subject: 'Undelivered Mail Returned to Sender',
    head: [
      'Return-Path: <>',
      `Received: from ${reporter} (${reporter} [192.0.2.3]) by mx.atelier.example with ESMTP; Tue, 3 Mar 2026 09:12:01 +0000`,
    ],
    multipart: 'multipart/report; report-type=delivery-status',
    body: [
      {
        type: 'text/plain',
        text: `This is the mail system at host ${reporter}.\r\n\r\n<order@gallery.example>: user unknown`,
      },
      {
        type: 'message/delivery-status',
        text: `Reporting-MTA: dns; ${reporter}\r\n\r\nFinal-Recipient: rfc822; order@gallery.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 ${diagnostic}`,
      },
      { type: 'message/rfc822', text: [...original, ...from, date, '', 'Hello'].join('\r\n') },
    ],
  });
}

const received = (from: string, by = 'mx.gallery.example', how = 'with ESMTP') =>
  `Received: from ${from} by ${by} (Postfix) ${how} id 1; Tue, 3 Mar 2026 09:11:00 +0000`;
const id = (name: string) => `Message-ID: <a1@${name}>`;
const refused =
  'Authentication-Results: mx.gallery.example; spf=fail smtp.mailfrom=atelier.example; dmarc=fail header.from=atelier.example';

const strays: Record<string, NoticeSource> = {
  'offers ranks and places': returned(
    [received('smtp.leads.example (smtp.leads.example [203.0.113.9])'), id('leads.example')],
    { subject: 'Ranked #1 on Google, guaranteed' },
  ),
  'threatens with an account, in Spanish': returned(
    [received('mail.promo.example (mail.promo.example [203.0.113.9])'), id('promo.example')],
    { subject: 'Su cuenta ha sido bloqueada' },
  ),
  'calls itself by its address alone': returned([
    received('203.0.113.9 ([203.0.113.9])'),
    id('promo.example'),
  ]),
  'named for its address': returned([
    received('ph-204.telco.example (ph-204.telco.example [203.0.113.204])'),
    id('ph-204.telco.example'),
  ]),
  'in the name of a fund that is nowhere in the address': returned(
    [received('mail.promo.example (mail.promo.example [203.0.113.9])'), id('promo.example')],
    { name: 'Western Fund' },
  ),
  'calls itself a provider, whose hosts have other names': returned([
    received('gmail.com (unknown [203.0.113.9])'),
    id('gmail.com'),
  ]),
  infected: returned(
    [received('mail.promo.example (mail.promo.example [203.0.113.9])'), id('promo.example')],
    { diagnostic: '5.7.1 contains virus Win.Trojan.Agent' },
  ),
  'by several small signs, of which none is strong': returned(
    [
      'Reply-To: vera.atelier@freemail.example',
      received('mail.promo.example (mail.promo.example [203.0.113.9])'),
      id('promo.example'),
    ],
    { name: 'Natasha', subject: 'Re: change of our bank' },
  ),
  'without its way, but with what it sells and by what': returned(
    [id('promo.example'), 'X-Mailer: Leaf PHPMailer 2.8'],
    { subject: 'Cheap meds online' },
  ),
  'under the name of somebody else, with the reader as the way back': returned([
    'Return-Path: <vera@atelier.example>',
    received('dns77.lots.example (dns77.lots.example [203.0.113.9])'),
    'From: Cards <service@cards.example>',
    id('cards.example'),
  ]),
  'sells what is sold in the names of others': returned(
    [received('promo.example (promo.example [203.0.113.9])'), id('promo.example')],
    { subject: 'Canadian pharmacy, cheap meds' },
  ),
  'plays a bank, in an encoded name': returned(
    [received('promo.example (promo.example [203.0.113.9])'), id('promo.example')],
    { name: '=?UTF-8?B?U3Bhcmthc3Nl?=', subject: 'TAN' },
  ),
  "by the script of somebody else's site": returned([
    received('web.promo.example (web.promo.example [203.0.113.9])'),
    id('promo.example'),
    'X-PHP-Script: shop.example/xmlrpc.php for 203.0.113.9',
  ]),
  'marked by Exchange': returned([
    received('promo.example (promo.example [203.0.113.9])'),
    id('promo.example'),
    'X-MS-Exchange-Organization-SCL: 9',
  ]),
  'from a household': returned([received('pc-9 (ppp-203-0-113-9.telco.example [203.0.113.9])'), id('pc-9')]),
  'from a server without a name': returned([
    received('mail.promo.example (unknown [203.0.113.9])'),
    id('promo.example'),
  ]),
  'checked and refused': returned([
    refused,
    received('mta.promo.example (mta.promo.example [203.0.113.9])'),
    id('promo.example'),
  ]),
  "under the reader's name, refused": returned([
    refused,
    received('atelier.example (unknown [203.0.113.9])'),
    id('atelier.example'),
  ]),
  "under the addressee's name": returned([
    received('gallery.example (adsl-9.telco.example [203.0.113.9])'),
    id('telco.example'),
  ]),
  'a program that sends in bulk': returned([
    received('mail.promo.example (mail.promo.example [203.0.113.9])'),
    id('promo.example'),
    'X-Mailer: Gammadyne Mailer',
  ]),
  'marked as spam': returned([
    received('mail.promo.example (mail.promo.example [203.0.113.9])'),
    id('promo.example'),
    'X-Spam-Status: Yes, score=9.1',
  ]),
  'refused in the reply': returned(
    [received('mta.promo.example (mta.promo.example [203.0.113.9])'), id('promo.example')],
    {
      diagnostic: '5.7.1 SPF check failed for atelier.example',
    },
  ),
};

const sent: Record<string, NoticeSource> = {
  'by a service that signs, and is not in the SPF record': returned(
    [
      received('out7.invoices.example (out7.invoices.example [203.0.113.9])'),
      id('invoices.example'),
      'DKIM-Signature: v=1; a=rsa-sha256; d=invoices.example; s=k; b=x',
    ],
    { subject: 'Your account is suspended', diagnostic: '5.7.1 SPF check failed for atelier.example' },
  ),
  'by a service, under the name that friends use': returned(
    [
      received('mta4.teams.example (mta4.teams.example [203.0.113.9])'),
      'In-Reply-To: <b@gallery.example>',
      id('teams.example'),
    ],
    { name: 'Amelia' },
  ),
  'about a file, through his provider': returned(
    [
      received('smtp2.isp.example (smtp2.isp.example [192.0.2.8])'),
      received('DESKTOP-V (cpe-203-0-113-9.isp.example [203.0.113.9])', 'smtp2.isp.example', 'with ESMTPSA'),
      id('DESKTOP-V'),
    ],
    { subject: 'frames.rar' },
  ),
  'to a bank about its accounts, through a service that nobody knows': returned(
    [received('mta7.mailtool.example (mta7.mailtool.example [192.0.2.8])'), id('mailtool.example')],
    { subject: 'New bank details' },
  ),
  "looks like phishing to somebody's filter": returned(
    [received('node12.tickets.example (node12.tickets.example [192.0.2.12])'), id('tickets.example')],
    { subject: 'Re: booking', diagnostic: '5.7.1 Message contains phishing URL' },
  ),
  'marked, by a machine of his in the cloud': returned(
    [
      received('ec2-3-120-0-9.compute.amazonaws.com (ec2-3-120-0-9.compute.amazonaws.com [3.120.0.9])'),
      id('runner.example'),
    ],
    { subject: '[SPAM] build failed' },
  ),
  'by somebody else, and sent on by a rule of the reader': returned([
    'Return-Path: <vera@atelier.example>',
    received('mail.atelier.example (mail.atelier.example [192.0.2.8])'),
    received('lists.other.example (lists.other.example [203.0.113.9])', 'mail.atelier.example'),
    'From: Other <news@other.example>',
    'To: vera@atelier.example',
    'Subject: You won a bicycle',
    id('other.example'),
  ]),
  'by a shop in the cloud': returned([
    received('ip-10-0-3-7.compute.internal (ec2-3-120-0-9.compute.amazonaws.com [3.120.0.9])'),
    id('ip-10-0-3-7.eu-central-1.compute.internal'),
  ]),
  'sells such things, and signs': returned(
    [
      received('app.mailtool.example (app.mailtool.example [203.0.113.9])'),
      id('mailtool.example'),
      'DKIM-Signature: v=1; a=rsa-sha256; d=atelier.example; s=k; b=x',
    ],
    { subject: 'Jackpot dinner at the casino' },
  ),
  "by a script of the reader's own site": returned([
    received('srv12.bighost.example (srv12.bighost.example [192.0.2.8])'),
    id('srv12.bighost.example'),
    'X-PHP-Script: www.atelier.example/contact.php for 192.0.2.8',
  ]),
  "through the provider's relay": returned([
    received('smtp3.isp.example (smtp3.isp.example [192.0.2.8])'),
    received('pc (dsl-203-0-113-9.isp.example [203.0.113.9])', 'smtp3.isp.example', 'with ESMTPSA'),
    id('PC-VERA'),
  ]),
  'through a known service, though it is not in the SPF record': returned([
    refused,
    received('o12.sendgrid.net (o12.sendgrid.net [192.0.2.8])'),
    id('geopod-ismtpd-1'),
  ]),
  'through a service that nobody knows': returned([
    received('mta7.mailtool.example (mta7.mailtool.example [192.0.2.8])'),
    id('mailtool.example'),
  ]),
  'through Microsoft': returned([
    received(
      'mail-db8.outbound.protection.outlook.com (mail-db8.outbound.protection.outlook.com [192.0.2.8])',
    ),
    id('AM0PR.eurprd04.prod.outlook.com'),
  ]),
  'through Google': returned([
    received('mail-lf1.google.com (mail-lf1.google.com [192.0.2.8])'),
    id('mail.gmail.com'),
  ]),
  'from the office, on a rented line': returned([
    received('mail.atelier.example (static-203-0-113-9.isp.example [203.0.113.9])'),
    id('srv1.local'),
  ]),
  'by a web form': returned([
    received('srv12.bighost.example (srv12.bighost.example [192.0.2.8])'),
    id('srv12.bighost.example'),
    'X-PHP-Originating-Script: 33:form.php',
  ]),
  'signed for the reader': returned([
    received('vps-12.cheap.example (unknown [203.0.113.9])'),
    id('vps-12.cheap.example'),
    'DKIM-Signature: v=1; a=rsa-sha256; d=atelier.example; s=k; b=x',
  ]),
  'checked and passed': returned([
    'Received-SPF: pass (mx.gallery.example: domain of vera@atelier.example designates 203.0.113.9)',
    received('vps-12.cheap.example (unknown [203.0.113.9])'),
    id('vps-12.cheap.example'),
  ]),
  'checked, without an answer': returned([
    'Received-SPF: none (mx.gallery.example: atelier.example does not designate permitted sender hosts)',
    received('vps-12.cheap.example (unknown [203.0.113.9])'),
    id('vps-12.cheap.example'),
  ]),
  "reported by the reader's own server": returned(
    [received('[192.168.1.5] (unknown [203.0.113.9])', 'mx.atelier.example'), id('PC-7')],
    { reporter: 'mx.atelier.example' },
  ),
  "handed to the provider's relay, which reports": returned(
    [received('pc17 (unknown [203.0.113.9])', 'smtp.isp.example'), id('pc17')],
    { reporter: 'smtp.isp.example' },
  ),
  'bounces go to a service': returned([
    'Return-Path: <b-1@bounce.mailtool.example>',
    received('vps-12.cheap.example (unknown [203.0.113.9])'),
    id('vps-12.cheap.example'),
  ]),
  'nothing but an id that is not his': returned([id('pool.example')]),
};

describe('backscatter', () => {
  test.each(Object.entries(strays))('%s', async (_, source) => {
    const { kind, genuineness, genuinenessReasons, recipients } = await readNotice(source);
    expect({ kind, genuineness }).toEqual({ kind: 'failure', genuineness: 'backscatter' });
    expect(recipients).toHaveLength(1);
    expect(genuinenessReasons.length).toBeGreaterThan(2);
  });
});

describe('mail that the reader sent', () => {
  test.each(Object.entries(sent))('%s', async (_, source) => {
    const { kind, genuineness, genuinenessReasons } = await readNotice(source);
    expect({ kind, genuineness, genuinenessReasons }).toEqual({
      kind: 'failure',
      genuineness: 'genuine',
      genuinenessReasons: [],
    });
  });
});
