import { build, buildButton } from './build.ts';

/** The strip at the foot of the page: it says that this is no webmail, and does what webmails do unasked. */
export function buildFooter(actions: Record<string, () => void>): HTMLElement {
  const buttons = Object.entries(actions).map(([label, action]) => buildButton({}, label, action));
  const note = build('span', {}, 'Sample mailbox on this computer. Not a real webmail, no real mail.');
  return build('footer', { class: 'sample-footer' }, note, ...buttons);
}
