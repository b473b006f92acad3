import { useEffect, useRef, useState } from 'preact/hooks';

/** What was dropped. */
export interface Dropped {
  files: readonly File[];
  text: string;
}

const holdsOurs = ({ dataTransfer }: DragEvent) =>
  dataTransfer?.types.some((type) => type === 'Files' || type === 'text/plain') ?? false;

/** Takes what is dropped anywhere in the page; true while something is held over it. */
export function useDrop(onDrop: (dropped: Dropped) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const take = useRef(onDrop);
  take.current = onDrop;

  useEffect(() => {
    const { signal, abort } = controller();
    const hold = (event: DragEvent) => {
      if (!holdsOurs(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      if (!holdsOurs(event)) return;
      event.preventDefault(); // the browser would open the file instead
      const { dataTransfer: data } = event;
      take.current({ files: [...(data?.files ?? [])], text: data?.getData('text/plain') ?? '' });
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (!relatedTarget) setIsOver(false);
    };
    window.addEventListener('dragenter', hold, { signal });
    window.addEventListener('dragover', hold, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('drop', drop, { signal });
    return abort;
  }, []);

  return isOver;
}

function controller() {
  const one = new AbortController();
  return { signal: one.signal, abort: () => one.abort() };
}
