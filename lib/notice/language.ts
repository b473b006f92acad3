import { withoutAccents } from './accents.ts';

/** Words that notices of one language use, and as few others as possible. */
const table: Readonly<Record<string, string>> = {
  en: 'the your message to was not delivered for of and be this that is following address mail could have has from you user unknown delivery recipient failed with on by please see more information server host at or if it are service blocked rejected',
  de: 'nicht wurde werden konnte konnten ihre ihrer ihr nachricht empfänger und für mit bitte zugestellt zustellung fehler folgende folgenden oder eine einen der das ist wird sich postfach noch gesendet unzustellbar adresse gefunden grund diese diesem weil beim antwort benutzer auf den als hat dem antwortete befehl konto nachrichten gesperrt abgelehnt unbekannt vom durch es bei zu ihrem ihren wir wie versand',
  fr: 'votre vos les des une pas été être est pour dans avec sur vous ce cette destinataire destinataires adresse remis remise envoyé échec serveur messagerie boîte introuvable réponse était aux ou du au veuillez distribué délivré suivants suivantes car le un plus trop cet commande hôte utilisateur inconnu par qui fichier nous tentative bloqué refusé sont',
  es: 'el los las una del mensaje mensajes correo dirección destinatario destinatarios su sus entregar entregado pudo servidor respuesta fue porque este esta siguientes siguiente usted buzón encontrado encontró entrega no se ha por con usuario comando dijo correos cuenta lleno rechazado más sin ser desconocido un estado hasta volverá',
  pt: 'não mensagem mensagens você sua seu foi endereço destinatário destinatários entregue entrega uma dos das pelo pela os com caixa resposta porque possível enviar falha seguintes servidor ao para estes por usuário comando respondeu conta cheia rejeitada mais sem ser um foram nosso domínio está',
  it: 'il messaggio messaggi della del gli di che non stato stata alla per destinatario destinatari indirizzo consegnato consegna recapitato recapitare recapito risposta una posta casella seguenti impossibile dal nel sono questo errore perché utente comando più un sconosciuto rifiutato spazio dominio viene dai ha hai inviato ore tentativi',
  nl: 'het een niet bericht berichten uw voor naar van worden kan geadresseerde geadresseerden bezorgd bezorgen adres op aan zijn kon werd deze volgende met ontvanger postvak antwoord omdat gevonden afgeleverd gebruiker opdracht onbekend geweigerd door bij ook er heeft je wij daarom om is',
  pl: 'nie wiadomość wiadomości się jest dla został została adresat adresata adresatów odbiorcy odbiorców dostarczyć dostarczona dostarczono dostarczenie oraz lub serwer skrzynka odpowiedź ponieważ następujących można przez twoja twojej proszę adresu adres użytkownik odpowiedzi polecenie powiedział jako ze zbyt konto odrzucona serwera odbiorca po znaleziono dni',
  tr: 'ileti iletiniz iletisi alıcı alıcılara adresi adres teslim edilemedi için bir ve bu veya sunucu sunucusu mesajınız gönderilemedi bulunamadı yanıt nedeniyle olarak gruplara kutusu nedeni hata kullanıcı yanıtı ile daha gün saat mesaj alıcının çok posta adresine',
  sv: 'meddelandet meddelande inte och för att det som till kunde mottagare mottagaren mottagarna levereras leverera leverans ditt eller av på är adressen följande kan har svaret från hittades eftersom gick användare svar kommando hos den ett denna domän finns försök',
  da: 'meddelelse meddelelsen din ikke og kunne modtager modtagere modtageren leveres levering leveret blev af til at på den følgende fordi mislykkedes besked beskeden fra eller disse postkasse adressen årsag bruger svar som er hos vært svarede afsenderens blokeret igen endnu fundet findes modtagerens prøv',
  no: 'melding meldingen ikke og kunne mottaker mottakere mottakeren mottakerne leveres levert levering ble av til at på den følgende fordi mislyktes fra eller disse postboks adressen årsak bruker svar som er hos vert svarte avsenderens blokkert igjen finnes ennå dager oppsto feil gruppen godtar bare vi',
  fi: 'viestiä viesti viestin viestisi ei vastaanottaja vastaanottajaa vastaanottajalle vastaanottajille ja osoite osoitetta osoitteeseen toimittaa toimitettu toimitus voitu palvelin vastaus seuraaville tai koska löytynyt löydy ryhmille epäonnistui postilaatikko sähköposti oli näille ole käyttäjä palvelimen vastaanottajan hylkäsi ilmoittamatta uudelleen vielä ajan ryhmä liian täynnä sinun tarvitse että',
  cs: 'zpráva zprávu zprávy nebyla nelze doručit doručena doručení doručitelné adresa adresu příjemce příjemci příjemcům příjemců se byla nebo že pro vaše vaši schránka odpověď nenalezena následujícím skupinám nezdařilo není jsme prosím nepodařilo uživatel serveru příkaz řekl jméno odmítnuto již jeho protože plná na zkuste byl jako možné',
};

const languages = Object.keys(table);

/** Word -> the languages that have it, a bit each. */
const languagesOf = new Map<string, number>();
for (const [index, language] of languages.entries()) {
  for (const word of withoutAccents(table[language] ?? '').split(' ')) {
    languagesOf.set(word, (languagesOf.get(word) ?? 0) | (1 << index));
  }
}

/** Scripts of one language each, among those that notices are seen in; kana stands before the Chinese characters beside it. */
const scripts: readonly (readonly [language: string, sign: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
];
const otherScript = /[^\0-\u024f\u2010-\u206f]/;

/** The frame stands at the beginning; behind it come replies, in English mostly. */
const HEAD = 1500;

/** A name or subject in another script is shorter than a sentence. */
const FEWEST_SIGNS = 8;

/** A word may belong to several languages, or to a name: one is no sign. */
const FEWEST_WORDS = 2;

/** Replies are English: so many English words weigh no more than one of another language. */
const ENGLISH_WEIGHT = 4;

/** What people wrote: the returned subject. */
const subject =
  /^.{0,3}(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|emne|тема|件名|主[题旨 ]{1,3}题?|제목)\s?[:：].{0,400}$/gim;

/** Hosts, paths and base64 hold words of no language. */
const noWord = /[@/=]\S{1,400}/g;
const word = /\p{L}{2,20}/gu;

/** Most notices are English and say one of these; spares them the count. */
const plainEnglish =
  /\b(?:your message|the following|could not be delivered|the mail system|was not delivered)\b/i;
const isAscii = /^[\0-\x7f]*$/;

/** BCP 47 language of a notice's own words; undefined when nothing tells. */
export function languageOf(text: string): string | undefined {
  const start = text.slice(0, HEAD);
  if (isAscii.test(start) && plainEnglish.test(start)) return 'en';
  const head = start.replace(subject, '').replace(noWord, ' ');
  return byScript(head) ?? byWords(head);
}

const byScript = (text: string): string | undefined =>
  otherScript.test(text)
    ? scripts.find(([, sign]) => (text.match(sign)?.length ?? 0) >= FEWEST_SIGNS)?.[0]
    : undefined;

/** The language of most different words; English only where no other has enough. */
function byWords(text: string): string | undefined {
  const counts = countWords(text);
  const [english = 0, ...others] = counts;
  const most = Math.max(...others);
  const best = languages[others.indexOf(most) + 1];
  if (most >= FEWEST_WORDS && most * ENGLISH_WEIGHT > english) return best;
  if (english > 0) return 'en';
  return most > 0 ? best : undefined;
}

/** How many different words of each language, in their order. */
function countWords(text: string): number[] {
  const counts = languages.map(() => 0);
  for (const found of new Set(withoutAccents(text.toLowerCase()).match(word))) {
    const known = languagesOf.get(found) ?? 0;
    for (let index = 0; known >> index > 0; index++) {
      if (known & (1 << index)) counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  return counts;
}
