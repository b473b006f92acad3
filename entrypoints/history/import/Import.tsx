import { useEffect, useRef } from 'preact/hooks';
import { translate } from '../../shell/translate.ts';
import { numberOf } from '../labels.ts';
import { ChooseFiles } from './ChooseFiles.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import type { Chosen } from './protocol.ts';
import { Running } from './Running.tsx';
import { Summary } from './Summary.tsx';
import type { useImport } from './use-import.ts';
import { WhereFrom } from './WhereFrom.tsx';

interface Props {
  work: ReturnType<typeof useImport>;
  /** Files are held over the page. */
  isOver: boolean;
  /** Files came while others are being read. */
  isRefused: boolean;
  onFiles: (files: readonly Chosen[]) => void;
  announce: (sentence: string) => void;
}

/** The way in: choose or drop files, see how far it is, answer what only the person knows, read what came of it. */
export function Import({ work: { state, choose, stop }, isOver, isRefused, onFiles, announce }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const question = state.phase === 'running' ? state.question : undefined;
  const said = `${state.phase} ${question?.file ?? ''}`;
  useEffect(() => {
    if (state.phase === 'idle') return;
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) title.current?.focus(); // the button that was pressed is gone
    if (question) return announce(translate({ key: 'import_columns_title' }));
    if (state.phase === 'running') return announce(translate({ key: 'import_running' }));
    announce(translate({ key: 'import_done', values: [numberOf(state.sums.added)] }));
  }, [said]);

  return (
    <section aria-labelledby="import-title" data-over={isOver || undefined}>
      <h2 id="import-title" tabIndex={-1} ref={title}>
        {translate({ key: 'import_title' })}
      </h2>
      {state.phase === 'done' && <Summary {...state} announce={announce} />}
      {state.phase === 'running' && !question && <Running {...state} isRefused={isRefused} onStop={stop} />}
      {question && (
        <ColumnChoice key={question.file} question={question} onChoose={choose} announce={announce} />
      )}
      {state.phase !== 'running' && (
        <>
          <ChooseFiles isOver={isOver} isAgain={state.phase === 'done'} onFiles={onFiles} />
          <WhereFrom />
        </>
      )}
    </section>
  );
}
