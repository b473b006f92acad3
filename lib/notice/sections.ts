/** Lines behind which only the returned message follows; what it says is never evidence (N5). */
const originalMarks: readonly RegExp[] = [
  /^[-=*_\s>]{0,20}(?:below this line is a copy|this is a copy of|copy of (?:the|your) (?:original )?message|(?:the )?(?:original|returned|undelivered|unsent|rejected|failed) (?:message|mail|e-?mail)(?: (?:follows|headers?|text|body|attached|content|source|information)| is (?:attached|included|below))?|(?:your |the )?(?:original )?message headers?|(?:the )?headers? of (?:the|your) (?:original|returned|message)|included is a copy|message header follows|the (?:header|body|text) of (?:the|your) (?:original|message)|unsent message below|this is the (?:original )?message|start of (?:the )?(?:original|returned|forwarded)|forwarded message|the following is a copy|transcript of message follows|non-?delivered message|(?:a )?copy of your message)/i,
  /^[-=*_\s]{0,20}(?:ursprüngliche (?:nachrichtenköpfe|nachricht)|en-têtes de message d.origine|message d.origine|intestazioni originali|messaggio originale|oorspronkelijke berichtkoppen|oorspronkelijk bericht|cabeçalhos originais|mensagem original|encabezados de mensaje originales|encabezados del mensaje original|mensaje original|ursprungshuvuden|oryginalne nagłówki|исходное сообщение|заголовки исходного|元のメッセージ(?:ヘッダー)?|原始邮件(?:头)?|原始郵件|원본 메시지)/i,
  /^original message headers:?/i,
];

/** A header block begins: the original was appended without a word. */
const headerLine =
  /^(?:received|return-path|dkim-signature|x-[\w-]{1,40}|message-id|mime-version|arc-seal):\s/i;

export interface Sections {
  /** What the mail program says. */
  words: string[];
  /** The returned message, as far as it is there. */
  original: string;
}

/** A line that is only dressed as a heading of the original, while it belongs to the notice. */
const notOriginal = /^original message details|^\s*original message (?:size|was received|was sent|of)/i;

/** Divides a text into the notice's own lines and the message that it returns. */
export function divide(text: string): Sections {
  const lines = text.split(/\r?\n/);
  const at = lines.findIndex((line, index) => isOriginal(line, lines[index + 1]));
  if (at < 1) return { words: lines, original: '' };
  return { words: lines.slice(0, at), original: lines.slice(at).join('\n') };
}

function isOriginal(line: string, next: string | undefined): boolean {
  const start = line.slice(0, 200).trim();
  if (start === '' || notOriginal.test(start)) return false;
  if (headerLine.test(start) && next !== undefined && /^(?:[\w-]{2,40}:\s|\s)/.test(next)) return true;
  return originalMarks.some((mark) => mark.test(start));
}
