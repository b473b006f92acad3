import { useEffect, useRef, useState } from 'preact/hooks';
import { type Progress, progressOf, withProgress } from '../../lib/checklist/progress.ts';
import { onProgress, saveProgress } from '../shell/checklist.ts';

/** How far the person has come with a domain; each step is kept at once, and another window's, too. */
export function useProgress(kept: readonly Progress[], domain: string | undefined) {
  const [all, setAll] = useState(kept);
  const [isKept, setKept] = useState(true);
  const latest = useRef(kept); // two quick presses come before the page is drawn again

  const show = (next: readonly Progress[]) => {
    latest.current = next;
    setAll(next);
  };
  useEffect(() => onProgress(show), []);

  const change = (of: string, changed: (progress: Progress) => Progress) => {
    const next = changed(progressOf(latest.current, of));
    show(withProgress(latest.current, next));
    void saveProgress(next).then(setKept);
  };
  return { all, progress: domain === undefined ? undefined : progressOf(all, domain), isKept, change };
}
