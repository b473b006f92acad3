import { type Call, refuse, send } from './answer.ts';
import { escapeHtml } from './mail/text.ts';

const BOUNCE = `Hello support,
our newsletter came back with this:

554 5.7.1 <news@acme.example>: Relay access denied (in reply to RCPT TO command)

What can we do?`;

/** A page that is no webmail: a support ticket with bounce text to select. */
export function answerTicket({ url, response }: Call) {
  if (url.pathname !== '/') return refuse(response, 404);
  send(
    response,
    'text/html; charset=utf-8',
    `<!doctype html><html lang="en"><title>Ticket 4711</title>
<style>body{font:16px/1.5 system-ui;max-width:44em;margin:3em auto}pre{white-space:pre-wrap}</style>
<h1>Ticket 4711</h1><pre id="text">${escapeHtml(BOUNCE)}</pre></html>`,
  );
}
