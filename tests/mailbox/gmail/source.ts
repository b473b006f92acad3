import { type Call, refuse, send } from '../answer.ts';
import { escapeHtml } from '../mail/text.ts';
import type { Post, Thread } from '../mail/threads.ts';

/** The key that "Show original" wants; it stands in an inline script of the page. */
export const IK = '5bdc8a1f07';

/** A mail with the largest attachment that Gmail takes, in base64, is larger; octets. */
const HUGE = 26_000_000;

/** `view=om`: a page with the source in it (handbook, webmail.md 3.1). */
export function showOriginal(call: Call) {
  const { url, response, stage } = call;
  const post = findPost(stage.threads, url);
  if (!post || url.searchParams.get('ik') !== IK || stage.faults.showOriginal === 'refused') {
    return refuse(response, 403);
  }
  if (stage.faults.showOriginal === 'held') return noteLeaving(call);
  const source = Buffer.from(post.mail.raw).toString('latin1');
  const shown = stage.faults.showOriginal === 'cut' ? cutReport(source) : source;
  const page = `<!doctype html><html lang="en"><title>Original message</title><table class="top-area"><tr><th>Subject:
<td>${escapeHtml(post.mail.subject)}</table><pre class="raw_message_text" id="raw_message_text">${escapeHtml(shown)}`;
  if (stage.faults.showOriginal === 'huge') return sendHuge(call, page);
  send(response, 'text/html; charset=utf-8', `${page}</pre></html>`);
}

/** Writes down when whoever asked goes away before the end. */
function noteLeaving({ response, entry }: Call) {
  const { socket } = response;
  response.on('close', () => {
    if (!response.writableFinished) entry.abandonedAfter = socket?.bytesWritten ?? 0;
  });
}

/** Goes on with lines of an attachment. At a network's pace: buffers of the loopback alone hold all of it. */
function sendHuge(call: Call, start: string) {
  noteLeaving(call);
  const { response } = call;
  const lines = `${'A'.repeat(76)}\r\n`.repeat(1_000);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.write(start);
  let left = HUGE;
  const go = () => {
    if (left <= 0) return void response.end('</pre></html>');
    left -= lines.length;
    if (response.write(lines)) setTimeout(go, 10);
    else response.once('drain', () => setTimeout(go, 10));
  };
  go();
}

/** `view=att`: redirects to the host that serves attachments. */
export function downloadOriginal({ url, response, stage }: Call) {
  if (stage.faults.downloadOriginal === 'refused') return refuse(response, 403);
  response.statusCode = 302;
  response.setHeader(
    'Location',
    `https://mail-attachment.googleusercontent.com/attachment/u/0/${url.search}`,
  );
  response.end();
}

/** The attachment host: raw octets, readable by Gmail's page only. */
export function sendAttachment({ url, response, stage }: Call) {
  const post = findPost(stage.threads, url);
  if (!post) return refuse(response, 404);
  response.setHeader('Access-Control-Allow-Origin', 'https://mail.google.com');
  response.setHeader('Access-Control-Allow-Credentials', 'true');
  send(response, 'message/rfc822', post.mail.raw);
}

/** The post that `permmsgid=msg-f:<decimal>` or `th=<hexadecimal>` names. */
export function findPost(threads: Thread[], url: URL): Post | undefined {
  const decimal = url.searchParams.get('permmsgid')?.replace(/^#?msg-f:/, '');
  const hexadecimal = url.searchParams.get('th')?.replace(/^#?(?:thread|msg)-f:/, '');
  const posts = threads.flatMap((thread) => thread.posts);
  return posts.find(({ number }) => `${number}` === decimal || number.toString(16) === hexadecimal);
}

function cutReport(source: string): string {
  return source.replace(
    /(Content-Type: message\/delivery-status[\s\S]*?\r?\n\r?\n)[\s\S]*?(\r?\n--)/i,
    '$1$2',
  );
}
