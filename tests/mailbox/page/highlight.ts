import { build } from './build.ts';

/** Marks what was searched for, inside words too (handbook, webmail.md 2.3: `.il`). */
export function highlight(body: HTMLElement, wanted: string): void {
  if (!wanted) return;
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const at = text.data.toLowerCase().indexOf(wanted.toLowerCase());
    if (at < 0) continue;
    const found = text.splitText(at);
    found.splitText(wanted.length);
    const mark = build('span', { class: 'il' });
    found.replaceWith(mark);
    mark.append(found);
  }
}
