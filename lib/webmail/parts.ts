import type { Selector, Webmail } from './webmail.ts';

/** CSS for whatever either of the two finds. */
export const eitherOf = ({ css, fallback }: Selector): string => (fallback ? `${css}, ${fallback}` : css);

/** What a selector finds; its fallback is asked only where the first finds nothing. */
export function findAll(root: ParentNode, { css, fallback }: Selector): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(css)];
  return found[0] || !fallback ? found : [...root.querySelectorAll<HTMLElement>(fallback)];
}

/** How often a selector matches in a page, and how often its fallback does. */
export type Found = readonly [sure: number, spare: number];

/** What each selector of a webmail finds in a page now; asked only when somebody looks, so that it costs nothing. */
export function countParts(
  { selectors }: Pick<Webmail, 'selectors'>,
  page: ParentNode,
): Record<string, Found> {
  const count = (css: string | undefined) => (css ? page.querySelectorAll(css).length : 0);
  return Object.fromEntries(
    Object.entries(selectors).map(([part, { css, fallback }]) => [part, [count(css), count(fallback)]]),
  );
}
