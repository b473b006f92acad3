import { useEffect, useRef, useState } from 'preact/hooks';
import { droppedFiles } from './dropped-files.ts';
import type { Chosen } from './protocol.ts';

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

/** Takes files that are dropped anywhere in the page; true while some are held over it. */
export function useFileDrop(onFiles: (files: Chosen[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const take = useRef(onFiles);
  take.current = onFiles;

  useEffect(() => {
    const one = new AbortController();
    const { signal } = one;
    const hold = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      if (!holdsFiles(event) || !event.dataTransfer) return;
      event.preventDefault(); // the browser would open the file instead
      void droppedFiles(event.dataTransfer).then((files) => take.current(files));
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (!relatedTarget) setIsOver(false);
    };
    window.addEventListener('dragenter', hold, { signal });
    window.addEventListener('dragover', hold, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('drop', drop, { signal });
    return () => one.abort();
  }, []);

  return isOver;
}
