import './import.css';
import { useState } from 'preact/hooks';
import { Export } from './Export.tsx';
import { Import } from './Import.tsx';
import type { Chosen } from './protocol.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useImport } from './use-import.ts';

interface Props {
  /** It may be out of sight: an import goes on, and takes what is dropped anywhere in the page. */
  isShown: boolean;
  /** There was nothing to save when the page last looked: it does not while this part is shown. */
  isEmpty: boolean;
  announce: (sentence: string) => void;
  /** Something was dropped: it is time to show this part of the page. */
  onDrop: () => void;
}

/** Brings bounces in out of files, and saves the history to one. */
export function ImportExport({ isShown, isEmpty, announce, onDrop }: Props) {
  const work = useImport();
  const [isRefused, setRefused] = useState(false);
  const { state } = work;
  const hasKept = state.phase !== 'idle' && state.sums.added + state.sums.sent + state.sums.marks > 0;
  const isRunning = state.phase === 'running';
  const take = (files: readonly Chosen[]) => {
    setRefused(isRunning && files.length > 0);
    if (files.length > 0) work.start(files);
  };
  const isOver = useFileDrop((files) => {
    onDrop();
    take(files);
  });
  return (
    <div class="transfer" hidden={!isShown}>
      <Import
        work={work}
        isOver={isOver}
        isRefused={isRefused && isRunning}
        onFiles={take}
        announce={announce}
      />
      <Export isEmpty={isEmpty && !hasKept} announce={announce} />
    </div>
  );
}
