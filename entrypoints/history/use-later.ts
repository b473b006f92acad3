import { useEffect, useState } from 'preact/hooks';

/** Something that takes its time: made after the page has been drawn, again when what it is made of changes. */
export function useLater<T>(make: () => T, made: readonly unknown[]): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const timer = setTimeout(() => setValue(() => make()));
    return () => clearTimeout(timer);
  }, made);
  return value;
}
