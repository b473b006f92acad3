/** What the address of the gallery asks for. */
export interface Query {
  /** One state alone, with nothing around it. */
  state: string | undefined;
  theme: 'light' | 'dark';
  dir: 'ltr' | 'rtl';
  lang: string;
  /** `inter`: a font that comes along, so that pictures of two machines can be compared. */
  font: 'system' | 'inter';
  /** Every details element open. */
  isUnfolded: boolean;
}

/** Reads `?state=…&theme=dark&dir=rtl&lang=de&font=inter&unfold`. */
export function readQuery(search: string): Query {
  const given = new URLSearchParams(search);
  const isDarkSystem = matchMedia('(prefers-color-scheme: dark)').matches;
  return {
    state: given.get('state') || undefined,
    theme: (given.get('theme') || (isDarkSystem ? 'dark' : 'light')) === 'dark' ? 'dark' : 'light',
    dir: given.get('dir') === 'rtl' ? 'rtl' : 'ltr',
    lang: given.get('lang') || 'en',
    font: given.get('font') === 'inter' ? 'inter' : 'system',
    isUnfolded: given.has('unfold'),
  };
}
