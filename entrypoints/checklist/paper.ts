/** Paper has nothing to press: what is folded is unfolded for it, and folded again. */
export function unfoldForPaper(): void {
  const opened = new Set<HTMLDetailsElement>();
  matchMedia('print').addEventListener('change', ({ matches: isPaper }) => {
    const folded = isPaper ? document.querySelectorAll<HTMLDetailsElement>('details:not([open])') : opened;
    for (const details of folded) {
      details.open = isPaper;
      if (isPaper) opened.add(details);
    }
    if (!isPaper) opened.clear();
  });
}
