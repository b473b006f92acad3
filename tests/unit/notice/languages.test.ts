import { describe, expect, test } from 'vitest';
import { languages } from '../../../lib/notice/languages/index.ts';
import { noticeHeader, readMail, readSelection, readShown } from './read.ts';

/** How each language's notices word themselves: Exchange and Microsoft 365, Gmail, and one without any code. */
interface Words {
  language: string;
  /** Exchange's subject prefix, its head, the words over its diagnostic part, its server label and its label of the headers. */
  exchange: [prefix: string, head: string, diagnostic: string, server: string, headers: string];
  /** Gmail's sentence; `BO` is the address. */
  gmail: string;
  /** A provider's plain sentence in a subject and a body. */
  plain: [subject: string, body: string];
  /** Gmail's delay, 47 hours. */
  delay: string;
}

const words: readonly Words[] = [
  {
    language: 'en',
    exchange: [
      'Undeliverable:',
      'Delivery has failed to these recipients or groups:',
      'Diagnostic information for administrators:',
      'Generating server:',
      'Original message headers:',
    ],
    gmail:
      "Address not found\nYour message wasn't delivered to BO because the address couldn't be found, or is unable to receive mail.\nThe response was:",
    plain: [
      'Mail could not be delivered',
      'Your e-mail to BO could not be delivered because the mailbox is full.',
    ],
    delay:
      'Delivery incomplete\nThere was a temporary problem delivering your message to BO. Gmail will retry for 47 more hours. You will be notified if the delivery fails permanently.',
  },
  {
    language: 'de',
    exchange: [
      'Unzustellbar:',
      'Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:',
      'Diagnoseinformationen für Administratoren:',
      'Generierender Server:',
      'Ursprüngliche Nachrichtenköpfe:',
    ],
    gmail:
      'Die Adresse wurde nicht gefunden\nIhre Nachricht wurde nicht an BO zugestellt, weil die Adresse nicht gefunden wurde oder keine E-Mails empfangen kann.\nAntwort:',
    plain: [
      'Ihre E-Mail konnte nicht zugestellt werden',
      'Ihre E-Mail an BO konnte leider nicht zugestellt werden. Das Postfach des Empfängers ist voll.',
    ],
    delay:
      'Zustellung noch nicht erfolgt\nBeim Zustellen Ihrer Nachricht an BO ist ein vorübergehendes Problem aufgetreten. Gmail versucht es noch 47 Stunden lang.',
  },
  {
    language: 'fr',
    exchange: [
      'Non remis :',
      'Échec de la remise pour ces destinataires ou groupes :',
      'Informations de diagnostic pour les administrateurs :',
      'Serveur de génération :',
      "En-têtes de message d'origine :",
    ],
    gmail:
      "Adresse introuvable\nVotre message n'a pas été remis à BO, car l'adresse est introuvable ou ne peut pas recevoir de messages.\nLa réponse était :",
    plain: [
      "Echec de l'envoi de votre message",
      "Votre message n'a pas pu être remis à BO : la boîte aux lettres de votre correspondant est pleine.",
    ],
    delay:
      'Distribution incomplète\nUn problème temporaire est survenu lors de la distribution de votre message à BO. Gmail réessaiera pendant encore 47 heures.',
  },
  {
    language: 'es',
    exchange: [
      'No se puede entregar:',
      'No se pudo entregar a estos destinatarios o grupos:',
      'Información de diagnóstico para los administradores:',
      'Servidor de generación:',
      'Encabezados de mensaje originales:',
    ],
    gmail:
      'No se ha encontrado la dirección\nTu mensaje no se ha entregado a BO porque no se ha encontrado la dirección o no puede recibir correo.\nLa respuesta fue:',
    plain: [
      'Correo devuelto',
      'Su mensaje a BO no ha podido ser entregado: el buzón del destinatario está lleno.',
    ],
    delay:
      'Entrega incompleta\nSe ha producido un problema temporal al entregar tu mensaje a BO. Gmail volverá a intentarlo durante 47 horas más.',
  },
  {
    language: 'pt',
    exchange: [
      'Não é possível entregar:',
      'Falha na entrega a estes destinatários ou grupos:',
      'Informações de diagnóstico para administradores:',
      'Servidor de origem:',
      'Cabeçalhos originais da mensagem:',
    ],
    gmail:
      'Endereço não encontrado\nSua mensagem não foi entregue a BO porque o endereço não foi encontrado ou não pode receber e-mails.\nA resposta foi:',
    plain: [
      'Mensagem não entregue',
      'Sua mensagem para BO não pôde ser entregue: a caixa de correio do destinatário está cheia.',
    ],
    delay:
      'Entrega incompleta\nOcorreu um problema temporário ao entregar sua mensagem para BO. O Gmail tentará novamente por mais 47 horas.',
  },
  {
    language: 'it',
    exchange: [
      'Non recapitabile:',
      'Recapito non riuscito per i seguenti destinatari o gruppi:',
      'Informazioni di diagnostica per gli amministratori:',
      'Server di generazione:',
      'Intestazioni originali del messaggio:',
    ],
    gmail:
      "Indirizzo non trovato\nIl tuo messaggio non è stato recapitato a BO perché l'indirizzo non è stato trovato o non può ricevere email.\nLa risposta è stata:",
    plain: [
      'Mancato recapito',
      'Il suo messaggio per BO non può essere consegnato: la casella del destinatario è piena.',
    ],
    delay:
      'Consegna incompleta\nSi è verificato un problema temporaneo durante la consegna del messaggio a BO. Gmail riproverà per altre 47 ore.',
  },
  {
    language: 'nl',
    exchange: [
      'Onbestelbaar:',
      'Uw bericht kan niet worden bezorgd bij de volgende geadresseerden of groepen:',
      'Diagnostische gegevens voor beheerders:',
      'Bronserver:',
      'Oorspronkelijke berichtkoppen:',
    ],
    gmail:
      'Adres niet gevonden\nJe bericht is niet bezorgd bij BO omdat het adres niet kan worden gevonden of geen e-mail kan ontvangen.\nHet antwoord was:',
    plain: [
      'Bericht niet afgeleverd',
      'Uw e-mail aan BO is niet afgeleverd omdat het postvak van de ontvanger vol is.',
    ],
    delay:
      'Bezorging onvolledig\nEr is een tijdelijk probleem opgetreden bij het bezorgen van je bericht aan BO. Gmail probeert het nog 47 uur.',
  },
  {
    language: 'pl',
    exchange: [
      'Niedostarczone:',
      'Dostarczenie do następujących adresatów lub grup nie powiodło się:',
      'Informacje diagnostyczne dla administratorów:',
      'Serwer generujący:',
      'Oryginalne nagłówki wiadomości:',
    ],
    gmail:
      'Nie znaleziono adresu\nTwoja wiadomość nie została dostarczona do BO, ponieważ nie znaleziono adresu lub nie może on odbierać poczty.\nOdpowiedź:',
    plain: [
      'Niedostarczona wiadomość',
      'Wiadomość do BO nie mogła zostać dostarczona, ponieważ skrzynka odbiorcy jest pełna.',
    ],
    delay:
      'Dostarczanie niekompletne\nWystąpił tymczasowy problem z dostarczeniem wiadomości do BO. Gmail będzie ponawiać próby jeszcze przez 47 godzin.',
  },
  {
    language: 'ru',
    exchange: [
      'Недоставленное:',
      'Не удалось выполнить доставку следующим получателям или группам:',
      'Диагностические сведения для администраторов:',
      'Формирующий сервер:',
      'Исходные заголовки сообщения:',
    ],
    gmail:
      'Адрес не найден\nВаше письмо не доставлено на адрес BO, потому что адрес не найден или не принимает почту.\nОтвет:',
    plain: [
      'Письмо не доставлено',
      'К сожалению, Ваше письмо не может быть доставлено получателю BO: его почтовый ящик переполнен.',
    ],
    delay:
      'Доставка не завершена\nПри доставке письма на адрес BO возникла временная проблема. Gmail будет повторять попытки в течение 47 часов.',
  },
  {
    language: 'sv',
    exchange: [
      'Olevererbart:',
      'Det gick inte att leverera till följande mottagare eller grupper:',
      'Diagnostisk information för administratörer:',
      'Genererande server:',
      'Ursprungshuvuden:',
    ],
    gmail:
      'Adressen hittades inte\nDitt meddelande levererades inte till BO eftersom adressen inte hittades eller inte kan ta emot e-post.\nSvaret var:',
    plain: [
      'Meddelandet kunde inte levereras',
      'Ditt meddelande till BO kunde inte levereras eftersom mottagarens inkorg är full.',
    ],
    delay:
      'Leveransen är inte klar\nEtt tillfälligt problem uppstod när ditt meddelande skulle levereras till BO. Gmail försöker i ytterligare 47 timmar.',
  },
  {
    language: 'da',
    exchange: [
      'Kan ikke leveres:',
      'Levering mislykkedes til disse modtagere eller grupper:',
      'Diagnosticeringsoplysninger til administratorer:',
      'Genererende server:',
      'Oprindelige meddelelsesheadere:',
    ],
    gmail:
      'Adressen blev ikke fundet\nDin besked blev ikke leveret til BO, fordi adressen ikke blev fundet eller ikke kan modtage mails.\nSvaret var:',
    plain: [
      'Mail kan ikke leveres',
      'Din meddelelse til BO kunne ikke leveres, fordi modtagerens indbakke er fuld.',
    ],
    delay:
      'Levering ikke fuldført\nDer opstod et midlertidigt problem ved levering af din besked til BO. Gmail prøver igen i 47 timer.',
  },
  {
    language: 'no',
    exchange: [
      'Kan ikke leveres:',
      'Levering til disse mottakerne eller gruppene mislyktes:',
      'Diagnostikkinformasjon for administratorer:',
      'Genererende server:',
      'Opprinnelige meldingshoder:',
    ],
    gmail:
      'Adressen ble ikke funnet\nMeldingen din ble ikke levert til BO fordi adressen ikke ble funnet eller ikke kan motta e-post.\nSvaret var:',
    plain: [
      'Meldingen ble ikke levert',
      'Meldingen til BO kunne ikke leveres fordi mottakerens innboks er full.',
    ],
    delay:
      'Levering ikke fullført\nDet oppsto et midlertidig problem ved levering av meldingen til BO. Gmail prøver på nytt i 47 timer til.',
  },
  {
    language: 'fi',
    exchange: [
      'Toimitus epäonnistui:',
      'Toimitus näille vastaanottajille tai ryhmille epäonnistui:',
      'Diagnostiikkatiedot järjestelmänvalvojille:',
      'Luova palvelin:',
      'Alkuperäiset viestin otsikot:',
    ],
    gmail:
      'Osoitetta ei löydy\nViestiäsi ei toimitettu osoitteeseen BO, koska osoitetta ei löydy tai se ei voi vastaanottaa sähköpostia.\nVastaus oli:',
    plain: [
      'Viestiä ei voitu toimittaa',
      'Viestiäsi vastaanottajalle BO ei voitu toimittaa, koska postilaatikko on täynnä.',
    ],
    delay:
      'Toimitus kesken\nViestin toimittamisessa osoitteeseen BO ilmeni tilapäinen ongelma. Gmail yrittää uudelleen vielä 47 tunnin ajan.',
  },
  {
    language: 'cs',
    exchange: [
      'Nedoručitelné:',
      'Doručení těmto příjemcům nebo skupinám se nezdařilo:',
      'Diagnostické informace pro správce:',
      'Generující server:',
      'Původní záhlaví zprávy:',
    ],
    gmail:
      'Adresa nenalezena\nVaše zpráva nebyla doručena na adresu BO, protože adresa nebyla nalezena nebo nemůže přijímat poštu.\nOdpověď:',
    plain: ['Nedoručená zpráva', 'Vaše zpráva pro BO nebyla doručena, protože schránka příjemce je plná.'],
    delay:
      'Doručení není dokončeno\nPři doručování zprávy na adresu BO nastal dočasný problém. Gmail se bude pokoušet zprávu doručit ještě 47 hodin.',
  },
  {
    language: 'tr',
    exchange: [
      'Teslim Edilemedi:',
      'Bu alıcılara veya gruplara teslim başarısız oldu:',
      'Yöneticiler için tanılama bilgileri:',
      'Oluşturan sunucu:',
      'Özgün ileti üst bilgileri:',
    ],
    gmail:
      'Adres bulunamadı\nİletiniz BO adresine teslim edilemedi, çünkü adres bulunamadı veya posta alamıyor.\nYanıt:',
    plain: [
      'E-posta teslim edilemedi',
      'BO adresine gönderdiğiniz ileti, alıcının posta kutusu dolu olduğu için teslim edilemedi.',
    ],
    delay:
      'Teslim tamamlanmadı\nİletiniz BO adresine teslim edilirken geçici bir sorun oluştu. Gmail 47 saat daha yeniden deneyecek.',
  },
  {
    language: 'ja',
    exchange: [
      '配信不能:',
      '次の受信者またはグループへの配信に失敗しました:',
      '管理者向けの診断情報:',
      '生成サーバー:',
      '元のメッセージ ヘッダー:',
    ],
    gmail:
      'アドレス不明\nアドレスが見つからなかったか、メールを受信できないアドレスであるため、メールは BO に配信されませんでした。\n応答:',
    plain: [
      'メールを配信できませんでした',
      'BO へのメールは、受信者のメールボックスの容量がいっぱいのため配信できませんでした。',
    ],
    delay:
      '配信が完了していません\nBO へのメールの配信中に一時的な問題が発生しました。Gmail は今後 47 時間、再試行を行います。',
  },
  {
    language: 'zh',
    exchange: [
      '未送达:',
      '未能向以下收件人或组传递邮件:',
      '管理员的诊断信息:',
      '正在生成服务器:',
      '原始邮件头:',
    ],
    gmail: '找不到地址\n您的邮件未送达 BO,因为系统找不到该地址或该地址无法接收邮件。\n响应如下:',
    plain: ['系统退信', '很抱歉,您发送给 BO 的邮件无法投递,因为收件人邮箱已满。'],
    delay: '投递未完成\n将您的邮件投递到 BO 时出现临时问题。Gmail 将在接下来的 47 小时内重试。',
  },
  {
    language: 'ko',
    exchange: [
      '배달되지 않음:',
      '다음 받는 사람 또는 그룹에게 배달하지 못했습니다.',
      '관리자용 진단 정보:',
      '생성 서버:',
      '원본 메시지 머리글:',
    ],
    gmail:
      '주소를 찾을 수 없음\n주소를 찾을 수 없거나 메일을 받을 수 없어 메일이 BO에 전송되지 않았습니다.\n응답:',
    plain: ['메일 전송 실패', 'BO 님의 메일함 용량이 초과되어 메일을 전달하지 못했습니다.'],
    delay:
      '전송이 완료되지 않음\nBO에 메일을 전송하는 중에 일시적인 문제가 발생했습니다. Gmail에서 47시간 동안 다시 시도합니다.',
  },
  {
    language: 'uk',
    exchange: [
      'Не доставлено:',
      'Не вдалося доставити повідомлення цим одержувачам або групам:',
      'Діагностичні відомості для адміністраторів:',
      'Сервер, що створив звіт:',
      'Вихідні заголовки повідомлення:',
    ],
    gmail:
      'Адресу не знайдено\nВаше повідомлення не доставлено на адресу BO, оскільки її не знайдено або вона не може отримувати пошту.\nВідповідь:',
    plain: [
      'Лист повернено',
      'Ваш лист для BO не вдалося доставити, оскільки поштова скринька одержувача переповнена, спробуйте пізніше.',
    ],
    delay:
      'Доставку не завершено\nПід час доставки повідомлення на адресу BO виникла тимчасова проблема. Gmail повторюватиме спроби ще 47 годин.',
  },
  {
    language: 'hu',
    exchange: [
      'Kézbesíthetetlen:',
      'A kézbesítés nem sikerült a következő címzetteknek vagy csoportoknak:',
      'Diagnosztikai információk rendszergazdáknak:',
      'A jelentést létrehozó kiszolgáló:',
      'Eredeti üzenetfejlécek:',
    ],
    gmail:
      'A cím nem található\nÜzenetét nem sikerült kézbesíteni a következő címre: BO, mert a cím nem található, vagy nem tud levelet fogadni.\nA válasz:',
    plain: [
      'Visszaküldött levél',
      'A BO címre küldött levelét nem sikerült kézbesíteni, mert a címzett postafiókja megtelt.',
    ],
    delay:
      'A kézbesítés még nem sikerült\nÁtmeneti hiba történt, amikor üzenetét a következő címre kézbesítettük volna: BO. A Gmail még 47 óráig próbálkozik.',
  },
  {
    language: 'ro',
    exchange: [
      'Nelivrabil:',
      'Livrarea nu a reușit la acești destinatari sau grupuri:',
      'Informații de diagnosticare pentru administratori:',
      'Server generator:',
      'Anteturile mesajului original:',
    ],
    gmail:
      'Adresa nu a fost găsită\nMesajul dvs. nu a fost livrat la BO deoarece adresa nu a fost găsită sau nu poate primi mesaje.\nRăspunsul a fost:',
    plain: [
      'Mesaj returnat',
      'Mesajul dumneavoastră către BO nu a putut fi livrat, deoarece căsuța destinatarului este plină.',
    ],
    delay:
      'Livrare incompletă\nA apărut o problemă temporară la livrarea mesajului către BO. Gmail va reîncerca încă 47 de ore.',
  },
];

const bo = 'bo@corp.example';
const outlook = 'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@acme.example>';
const gmail = 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>';
const reply =
  '550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the address.';

describe.each(words.map((sample) => [sample.language, sample] as const))('%s', (language, sample) => {
  test('Exchange', async () => {
    const [prefix, head, diagnostic, server, headers] = sample.exchange;
    const text = `${head}\n\n${bo}<mailto:${bo}>\n\n${diagnostic}\n\n${server} MAIL.CORP.EXAMPLE\n\n${bo}\nRemote Server returned '${reply}'\n\n${headers}\n\nReceived: from gw.acme.example (192.0.2.1)\nFrom: Ann <ann@acme.example>\nSubject: 5 messages\n`;
    const notice = await readShown(outlook, `${prefix} Offer`, text);
    expect(notice).toMatchObject({ kind: 'failure', language, reportingMta: 'mail.corp.example' });
    expect(notice.recipients).toMatchObject([
      { address: bo, replyCode: '550', enhancedCode: '5.1.1', diagnostic: reply },
    ]);
    expect(notice.original.from).toBe('ann@acme.example');
  });

  test('Gmail', async () => {
    const notice = await readShown(
      gmail,
      'Delivery Status Notification (Failure)',
      `${sample.gmail.replace('BO', bo)}\n${reply}`,
    );
    expect(notice).toMatchObject({ kind: 'failure', language });
    expect(notice.recipients).toMatchObject([{ address: bo, diagnostic: reply }]);
  });

  test('Gmail, without a reply code', async () => {
    const error = "DNS Error: DNS type 'mx' lookup of corp.example responded with code NXDOMAIN";
    const notice = await readShown(
      gmail,
      'Delivery Status Notification (Failure)',
      `${sample.gmail.replace('BO', bo)}\n${error}`,
    );
    expect(notice.recipients).toMatchObject([{ address: bo, diagnostic: error }]);
  });

  test('a provider that quotes nothing', async () => {
    const [subject, body] = sample.plain;
    const notice = await readMail(
      [...noticeHeader(subject), 'Content-Type: text/plain; charset=utf-8'],
      body.replace('BO', bo),
    );
    expect(notice).toMatchObject({ kind: 'failure', language });
    expect(notice.recipients).toMatchObject([{ address: bo }]);
    expect(notice.recipients[0]?.diagnostic).not.toBe('');
  });

  test('the same, selected by a person', async () => {
    const [, body] = sample.plain;
    const notice = await readSelection(body.replace('BO', bo));
    expect(notice).toMatchObject({ kind: 'failure', language, recipients: [{ address: bo }] });
  });

  test('a delay and its end', async () => {
    const notice = await readMail(
      [
        ...noticeHeader('Delivery Status Notification (Delay)', gmail),
        'Content-Type: text/plain; charset=utf-8',
      ],
      sample.delay.replace('BO', bo),
    );
    expect(notice).toMatchObject({ kind: 'delay', language });
    expect(notice.recipients).toMatchObject([
      { address: bo, action: 'delayed', retryUntil: '2026-05-06T09:00:00.000Z' },
    ]);
  });

  test('the delay is known by its words alone', async () => {
    const notice = await readSelection(sample.delay.replace('BO', bo));
    expect(notice).toMatchObject({ kind: 'delay', language });
  });
});

describe('tables of the languages', () => {
  const sources = languages.flatMap(({ code, subject, body, labels, horizon }) =>
    [
      ...Object.values(subject).map(({ source }) => source),
      ...Object.values(body).map(({ source }) => source),
      ...Object.values(labels).flat(),
      ...Object.values(horizon),
    ].map((source) => [code, source] as const),
  );

  test('each language is there once, and has its sample here', () => {
    expect(languages.map(({ code }) => code).sort()).toEqual(words.map(({ language }) => language).sort());
  });

  test.each(sources)('%s: %s is linear, and can be read without accents', (_, source) => {
    expect(source, 'unbounded repeat of anything').not.toMatch(/(?:\.|\\S|\\w|\\s)[*+]/);
    expect(source, 'nested quantifier').not.toMatch(/[*+]\)[*+{]/);
    expect(source, 'accented letter in a class').not.toMatch(/\[[^\]]*[\u00df-\u00f6\u00f8-\u017f]/);
  });
});
