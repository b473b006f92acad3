import type { Role } from './define-log.ts';

/**
 * How columns are called in logs that we do not know, whole or as a part of the name; English, German, French, Spanish,
 * Portuguese, Italian, Dutch and Japanese. The order counts: a column is what the first line that fits says.
 */
export const HEADER_WORDS: readonly (readonly [role: Role, words: readonly string[]])[] = [
  [
    'reply',
    'reply|response|diagnostic|smtpmessage|bouncemessage|bouncereason|bouncedetail|errormessage|failurereason|reason|error|details|description|fehlermeldung|fehler|grund|antwort|ursache|raison|motif|erreur|réponse|motivo|razón|razon|respuesta|descripción|erro|resposta|motivazione|errore|risposta|reden|fout|antwoord|理由|エラー|応答|診断'.split(
      '|',
    ),
  ],
  ['subject', 'subject|betreff|objet|asunto|assunto|oggetto|onderwerp|件名'.split('|')],
  [
    'campaign',
    'campaign|campaignname|mailing|newsletter|tag|kampagne|campagne|campaña|campana|campanha|campagna|キャンペーン'.split(
      '|',
    ),
  ],
  [
    'sender',
    'sender|from|fromaddress|senderaddress|absender|von|expéditeur|expediteur|remitente|remetente|mittente|afzender|差出人|送信者'.split(
      '|',
    ),
  ],
  [
    'recipient',
    'recipient|recipientaddress|email|emailaddress|mail|to|toaddress|address|subscriber|contact|empfänger|empfaenger|adresse|emailadresse|an|destinataire|adresseemail|courriel|destinatario|correo|correoelectrónico|destinatário|endereço|indirizzo|ontvanger|eadres|emailadres|宛先|受信者|メールアドレス|アドレス'.split(
      '|',
    ),
  ],
  [
    'status',
    'enhancedcode|statuscode|smtpcode|errorcode|code|dsn|bouncecode|fehlercode|codeerreur|códigodeerror|código|codice|foutcode|コード'.split(
      '|',
    ),
  ],
  [
    'event',
    'event|eventtype|status|deliverystatus|result|action|outcome|state|ereignis|zustellstatus|ergebnis|événement|evenement|statut|résultat|evento|estado|resultado|situação|stato|esito|gebeurtenis|resultaat|イベント|状態|ステータス|結果'.split(
      '|',
    ),
  ],
  ['kind', 'bouncetype|type|class|classification|category|bounceart|art|typ|tipo|種類'.split('|')],
  [
    'time',
    'time|timestamp|date|datetime|created|createdat|sentat|bouncedat|eventdate|when|datum|zeit|zeitpunkt|uhrzeit|heure|horodatage|fecha|hora|data|dataora|tijd|tijdstip|日時|日付|時刻'.split(
      '|',
    ),
  ],
  ['server', 'mx|mxhost|remotemta|server|host|destinationhost'.split('|')],
];
