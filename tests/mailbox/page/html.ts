import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { send } from '../answer.ts';
import { escapeHtml } from '../mail/text.ts';
import type { Post, Thread } from '../mail/threads.ts';
import type { PageData, PagePost, WindowKind } from './data.ts';

export interface PageOptions {
  webmail: 'gmail' | 'outlook';
  window: WindowKind;
  title: string;
  bodyClass: string;
  /** `dark`, `light`, or empty to follow the system. */
  theme: string;
  /** Text of an inline script, as the real page has one. */
  globals: string;
  threads: Thread[];
  bodyOf: (post: Post) => string;
}

/** Sends the page: strict policy, data as JSON, bodies as inert templates that page scripts clone. */
export function sendPage(response: ServerResponse, options: PageOptions): void {
  const nonce = randomBytes(16).toString('base64');
  const { webmail, theme } = options;
  response.setHeader('Content-Security-Policy', policy(nonce));
  send(
    response,
    'text/html; charset=utf-8',
    `<!doctype html>
<html lang="en"${theme && ` data-theme="${escapeHtml(theme)}"`}><head><meta charset="utf-8"><title>${options.title}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/_/page/frame.css"><link rel="stylesheet" href="/_/${webmail}/style.css"><link rel="stylesheet" href="/_/page/state.css">
<script nonce="${nonce}">${options.globals}</script>
<script nonce="${nonce}" src="/_/page/leaks.ts"></script>
<script nonce="${nonce}" type="module" src="/_/page/state.ts"></script>
<script nonce="${nonce}" type="module" src="/_/${webmail}/page.ts"></script>
</head><body class="${options.bodyClass}">
<script type="application/json" id="data">${JSON.stringify(dataOf(options)).replace(/</g, '\\u003c')}</script>
${options.threads.flatMap(({ posts }) => posts.map((post) => template(post, options.bodyOf))).join('\n')}
</body></html>`,
  );
}

/** As strict as Gmail's, and stricter for styles: only those inside mail HTML may be inline. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src-elem 'self'",
    "style-src-attr 'unsafe-inline'",
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** Bodies by the function that made them: parsing fifty mails at every page load would take a second. */
const made = new WeakMap<PageOptions['bodyOf'], Map<Post, string>>();

function template(post: Post, bodyOf: PageOptions['bodyOf']): string {
  const bodies = made.get(bodyOf) ?? new Map<Post, string>();
  made.set(bodyOf, bodies);
  const body = bodies.get(post) ?? bodyOf(post);
  bodies.set(post, body);
  return `<template id="body-${post.number}">${body}</template>`;
}

function dataOf({ window, threads }: PageOptions): PageData {
  return {
    window,
    threads: threads.map(({ id, subject, number, posts }) => ({
      id,
      subject,
      number: `${number}`,
      posts: posts.map(pagePost),
    })),
  };
}

function pagePost({ mail, number, isOpen }: Post): PagePost {
  const text = mail.text || (mail.html ?? '').replace(/<[^>]{0,2000}>/g, ' ');
  return {
    number: `${number}`,
    hex: number.toString(16),
    from: mail.from,
    to: mail.to,
    subject: mail.subject,
    date: mail.date.toISOString(),
    snippet: text.replace(/\s+/g, ' ').trim().slice(0, 140),
    isOpen,
    hasOwnColours: /\bcolor\s*[:=]/i.test(mail.html ?? ''),
    attachments: mail.deliveryStatus ? ['noname'] : [],
  };
}
