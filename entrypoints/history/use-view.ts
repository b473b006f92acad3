import { useEffect, useState } from 'preact/hooks';

/** The parts of the page, as they stand in its address: going back leads to the last one. */
export const VIEWS = ['overview', 'bounces', 'compare', 'transfer'] as const;
export type View = (typeof VIEWS)[number];

const viewIn = (hash: string): View => VIEWS.find((view) => hash === `#${view}`) ?? 'overview';

/** Shows a part of the page. What is looked for there stands in no address: it may be about people. */
export const show = (view: View): void => {
  location.hash = view;
};

/** The part that is shown. */
export function useView(): View {
  const [view, setView] = useState(() => viewIn(location.hash));
  useEffect(() => {
    const follow = () => setView(viewIn(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return view;
}
