/** What the server tells a page script; plain JSON. */
export interface PageData {
  window: WindowKind;
  threads: PageThread[];
}

export type WindowKind = 'mailbox' | 'popout' | 'print' | 'compose';

export interface PageThread {
  id: string;
  subject: string;
  /** Decimal, 64 bits. */
  number: string;
  posts: PagePost[];
}

export interface PagePost {
  number: string;
  hex: string;
  from: { name: string; address: string };
  to: { name: string; address: string }[];
  subject: string;
  date: string;
  snippet: string;
  isOpen: boolean;
  /** Mail that sets colours keeps a light ground in the dark theme. */
  hasOwnColours: boolean;
  attachments: string[];
}

/** The data of this page. */
export function readData(): PageData {
  return JSON.parse(document.getElementById('data')?.textContent ?? '');
}

/** A fresh copy of the sanitised body of a post. */
export function cloneBody(post: PagePost): DocumentFragment {
  const template = document.getElementById(`body-${post.number}`) as HTMLTemplateElement;
  return template.content.cloneNode(true) as DocumentFragment;
}
