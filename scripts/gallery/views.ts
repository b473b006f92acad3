/** One way to look at the whole gallery. */
export interface View {
  name: string;
  query: Record<string, string>;
  width: number;
  /** Two device pixels for each of CSS: with half the width that is what 200 % zoom does. */
  scale?: 1 | 2;
  hasForcedColors?: true;
}

const WIDTHS = [320, 1200];

/** The ways that the issue names; `fr-FR` and others come by `--lang`. */
export const VIEWS: readonly View[] = [
  ...WIDTHS.flatMap((width): View[] => [
    { name: `light-${width}`, query: { theme: 'light' }, width },
    { name: `dark-${width}`, query: { theme: 'dark' }, width },
    { name: `forced-${width}`, query: { theme: 'light' }, width, hasForcedColors: true },
    { name: `rtl-${width}`, query: { dir: 'rtl' }, width },
  ]),
  { name: 'zoom-200', query: { theme: 'light' }, width: 600, scale: 2 },
  { name: 'unfolded', query: { theme: 'light', unfold: '' }, width: 1200 },
];
