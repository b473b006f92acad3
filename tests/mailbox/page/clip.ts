import { build, buildButton } from './build.ts';

/** A notice's own words go on for longer; what a webmail leaves of a long message is more, of a test's is enough. */
const LEFT = 900;

/** Cuts the message off. Gmail links to a window of its own (handbook, webmail.md 2.1), the other opens it in place. */
export function clip(body: HTMLElement): void {
  const whole = [...body.childNodes].map((node) => node.cloneNode(true));
  cut(body, LEFT);
  if (body.matches('.a3s')) {
    const number = body.closest<HTMLElement>('[data-message-id]')?.dataset.messageId?.slice(1);
    const link = build(
      'a',
      { href: `?ui=2&view=lg&permmsgid=${number}`, target: '_blank' },
      'View entire message',
    );
    body.append(build('br'), build('div', { class: 'iX' }, '...\u00a0[Message clipped]\u00a0\u00a0', link));
    return;
  }
  const more = buildButton({ class: 'view-entire' }, 'View entire message', () =>
    body.replaceChildren(...whole),
  );
  body.append(build('div', {}, '[Message clipped] ', more));
}

/** Removes what stands behind so many characters; tells how many may still follow. */
function cut(element: Node, left: number): number {
  for (const node of [...element.childNodes]) {
    if (left <= 0) element.removeChild(node);
    else if (node instanceof Text) left -= node.data.trim().length;
    else left = cut(node, left);
  }
  return left;
}
