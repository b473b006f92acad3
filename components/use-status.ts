import { useState } from 'preact/hooks';

/** What the status region of a page or panel says. The same words are said again only if the text differs: "Copied" after "Copied". */
export function useStatus() {
  const [status, setStatus] = useState('');
  const announce = (sentence: string) =>
    setStatus((before) => (before === sentence ? `${sentence}\u00a0` : sentence));
  return { status, announce };
}
