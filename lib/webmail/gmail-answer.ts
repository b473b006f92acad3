const PAGE = 'id="raw_message_text"';
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** RFC 5322 section 2.2: a message begins with the name of a field; one with `<` in it would be a page. */
const MAIL = /^\s{0,20}[!-9;=-~]{1,76}:/;
const REPORT = /^content-type:\s{1,9}multipart\/report\b/im;
/** A report that is there and not empty: "Show original" cuts attachments out. */
const DELIVERY_STATUS =
  /^content-type:[ \t]{0,9}message\/(?:global-)?delivery-status\b[^\r\n]{0,300}(?:\r?\n[^\r\n-][^\r\n]{0,300}){0,10}\r?\n\r?\n(?!\s{0,20}--)\s{0,20}\S/im;

/** The text of the element that "Show original" has the source in, by its id or as the first of its kind; its end may be missing. */
function preformatted(page: string): string | undefined {
  const named = page.indexOf(PAGE);
  const at = named === -1 ? page.indexOf('<pre') : named;
  if (at === -1) return;
  const start = page.indexOf('>', at) + 1;
  const end = page.indexOf('<', start);
  const text = page.slice(start, end === -1 ? undefined : end);
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name) => ENTITIES[name] ?? '');
}

/** The whole message in what Gmail answered, a page or the message itself; undefined for what is neither, or was cut. */
export function rawIn(answer: string): string | undefined {
  // What is a mail already is no page: a stranger's mail must not bring a source of its own.
  const raw = MAIL.test(answer) ? answer : preformatted(answer);
  if (!raw || !MAIL.test(raw)) return;
  const head = raw.slice(0, 16_384).split(/\r?\n\r?\n/, 1)[0] ?? '';
  return !REPORT.test(head) || DELIVERY_STATUS.test(raw) ? raw.trimStart() : undefined;
}
