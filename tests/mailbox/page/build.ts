type Child = Node | string;
type Attributes = Record<string, string>;

/** Builds an element; the policy of the page forbids HTML from strings. */
export function build(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Builds a button that does something. */
export function buildButton(attributes: Attributes, label: string, action: () => void): HTMLElement {
  const button = build('button', { type: 'button', ...attributes }, label);
  button.addEventListener('click', action);
  return button;
}

/** `23 Nov` for lists. */
export function shortDate(date: string): string {
  return new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
}

/** `Mon, 23 Nov 2026, 09:12` for headers. */
export function longDate(date: string): string {
  return new Date(date).toLocaleString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  });
}

/** First letter of a name, for the round picture. */
export function initialOf(name: string): string {
  return name.trim().charAt(0).toUpperCase() || '?';
}
