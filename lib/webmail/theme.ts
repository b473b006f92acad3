/** How the mail around the panel looks. */
export interface Surroundings {
  theme: 'light' | 'dark';
  /** Its background as computed, only where it is light or dark enough for our colours to be read on it. */
  background?: string;
}

/** A background brighter or darker than these (0-255) keeps our text above 4.5:1; one in between does not. */
const BRIGHT = 232;
const DARK = 52;

/** Light or dark as the message itself is painted: frame, mail and system often differ. Reads style, never layout. */
export function surroundingsOf(element: Element, view: Pick<Window, 'getComputedStyle'>): Surroundings {
  const background = backgroundOf(element, view);
  const text = brightnessOf(view.getComputedStyle(element).color);
  const brightness = background ? brightnessOf(background) : undefined;
  if (background === undefined || brightness === undefined) {
    return { theme: (text ?? 0) > 128 ? 'dark' : 'light' };
  }
  const theme = brightness < 128 ? 'dark' : 'light';
  if (brightness > DARK && brightness < BRIGHT) return { theme };
  return { theme, background };
}

function backgroundOf(element: Element, view: Pick<Window, 'getComputedStyle'>): string | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const color = view.getComputedStyle(at).backgroundColor;
    if (brightnessOf(color) !== undefined) return color;
  }
  return;
}

/** Perceived brightness, 0 to 255, of `rgb(...)`; undefined for what is see-through or written otherwise. */
function brightnessOf(color: string): number | undefined {
  const [red, green, blue, alpha = 1] = (color.match(/^rgba?\(([^)]{5,40})\)$/)?.[1] ?? '')
    .split(/[\s,/]+/)
    .map(Number);
  if (red === undefined || green === undefined || blue === undefined || !(alpha > 0.9)) return;
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
