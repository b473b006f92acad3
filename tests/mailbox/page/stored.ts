import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import type { SiteId } from '../../../lib/settings.ts';
import { type Call, refuse, send } from '../answer.ts';
import type { Post, Thread } from '../mail/threads.ts';

const PAGES = join(import.meta.dirname, '../pages');
const MAIL = /\{\{mail ([\w-]{1,60})\}\}/g;

/** What an adapter must make of a stored page. */
export interface ExpectedPage {
  webmail: SiteId;
  /** Which section of the handbook describes it, or who captured it and when. */
  source: string;
  address: string;
  /** False for windows to write or print. */
  isReadingWindow?: boolean;
  /** Parts that only their fallback finds. */
  drift: string[];
  /** In order; `isNotice` where the gate must let it through. */
  messages: { id: string; name: string; address?: string; subject: string; isNotice: boolean }[];
  /** Opened by the browser tests as well. */
  inChromium?: boolean;
}

/** A page of a webmail as it was, or is likely to be: tests/mailbox/pages. */
export interface StoredPage {
  slug: string;
  html: string;
  expected: ExpectedPage;
}

/** All stored pages. */
export const storedPages = (): StoredPage[] => readdirSync(PAGES).sort().map(readPage);

function readPage(slug: string): StoredPage {
  const read = (name: string) => readFileSync(join(PAGES, slug, name), 'utf8');
  return { slug, html: read('page.html'), expected: JSON.parse(read('expected.json')) };
}

/** Puts mails where the page says so, as this webmail would show them. */
export function withMails(html: string, threads: readonly Thread[], bodyOf: (post: Post) => string): string {
  return html.replace(MAIL, (_, slug) => {
    const post = threads.find(({ id }) => id === slug)?.posts[0];
    if (!post) throw new Error(`There is no mail “${slug}”.`);
    return bodyOf(post);
  });
}

const KEPT = /^(?:style|href|src|contenteditable|dir|lang|charset)$/;

/** The same page after a roll-out that renamed everything: no class, id, role or attribute is what it was. */
export function withEverythingRenamed(html: string): string {
  const window = new Window();
  const page = new window.DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll('body, body *')) {
    for (const { name, value } of [...element.attributes]) {
      if (KEPT.test(name)) continue;
      element.removeAttribute(name);
      if (name === 'class' || name === 'id') element.setAttribute(name, (value ?? '').replace(/\S+/g, 'z$&'));
    }
  }
  const renamed = page.documentElement.outerHTML.replace(/<(\/?)h[1-6]\b/g, '<$1div');
  void window.happyDOM.close();
  return `<!doctype html>${renamed}`;
}

/** `?page=<slug>` shows a stored page, `&renamed` the same after everything in it was renamed. */
export function answerStored({ url, response, stage }: Call, bodyOf: (post: Post) => string): boolean {
  const slug = url.searchParams.get('page');
  if (!slug) return false;
  if (!/^[\w-]+$/.test(slug) || !existsSync(join(PAGES, slug))) {
    refuse(response, 404);
    return true;
  }
  const { html } = readPage(slug);
  const shown = url.searchParams.has('renamed') ? withEverythingRenamed(html) : html;
  response.setHeader(
    'Content-Security-Policy',
    "default-src 'none'; style-src-attr 'unsafe-inline'; img-src data:; require-trusted-types-for 'script'",
  );
  send(response, 'text/html; charset=utf-8', withMails(shown, stage.threads, bodyOf));
  return true;
}
