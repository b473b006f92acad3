import { useEffect, useRef, useState } from 'preact/hooks';
import type { Columns } from '../../../lib/history/import/define-log.ts';
import type { ColumnQuestion } from '../../../lib/history/import/engine.ts';
import { isMeant } from '../../../lib/history/import/import-files.ts';
import { dayOrderOf } from '../../../lib/history/import/times.ts';
import type { Message } from '../../../lib/i18n.ts';
import { keepBatch } from './keep-batch.ts';
import type { Chosen, FromWorker, Progress, ToWorker } from './protocol.ts';
import { NO_SUMS, type Sums, withBatch } from './sums.ts';

/** Where an import stands. */
export type ImportState =
  | { phase: 'idle' }
  | { phase: 'running'; sums: Sums; progress: Progress; question?: ColumnQuestion | undefined }
  /** `failure` says why it ended before its time, if it did. */
  | { phase: 'done'; sums: Sums; isStopped: boolean; failure?: Message };

const firstProgress = (files: readonly Chosen[]): Progress => ({
  done: 0,
  total: files.reduce((sum, { file }) => sum + file.size, 0),
  name: files[0]?.name ?? '',
  place: 1,
  count: files.length,
});

/** Imports files in a worker of its own, one import at a time; what a batch brought is kept before the next one comes. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ phase: 'idle' });
  const worker = useRef<Worker | undefined>(undefined);
  const sums = useRef<Sums>(NO_SUMS);

  const end = (how: { isStopped: boolean; failure?: Message }) => {
    worker.current?.terminate();
    worker.current = undefined;
    setState({ phase: 'done', sums: sums.current, ...how });
  };
  const say = (message: ToWorker) => worker.current?.postMessage(message);

  const hear = async (message: FromWorker, from: Worker) => {
    if (from !== worker.current) return; // it was stopped
    if (message.kind === 'done') return end({ isStopped: false });
    if (message.kind === 'question') {
      const { question } = message;
      setState((before) => (before.phase === 'running' ? { ...before, question } : before));
      return;
    }
    const kept = await keepBatch(message.imported);
    if (kept.ok) sums.current = withBatch(sums.current, message.imported, kept.value);
    if (from !== worker.current) {
      if (kept.ok)
        setState((before) => (before.phase === 'done' ? { ...before, sums: sums.current } : before));
      return;
    }
    if (!kept.ok) return end({ isStopped: false, failure: kept.error });
    setState({ phase: 'running', sums: sums.current, progress: message.progress });
    say({ kind: 'kept' });
  };

  const start = (chosen: readonly Chosen[]) => {
    const files = chosen.filter(({ name }) => isMeant(name));
    if (files.length === 0 || worker.current) return;
    const next = new Worker('/import-worker.js');
    worker.current = next;
    sums.current = NO_SUMS;
    next.onmessage = ({ data }: MessageEvent<FromWorker>) => void hear(data, next);
    next.onerror = () => {
      if (next === worker.current) end({ isStopped: false, failure: { key: 'import_failed' } });
    };
    setState({ phase: 'running', sums: NO_SUMS, progress: firstProgress(files) });
    say({ kind: 'start', files, now: Date.now(), order: dayOrderOf(navigator.language) });
  };
  const choose = (columns: Columns | undefined) => {
    setState((before) => (before.phase === 'running' ? { ...before, question: undefined } : before));
    say({ kind: 'columns', columns });
  };

  useEffect(() => () => worker.current?.terminate(), []); // the page goes elsewhere: what was kept stays
  return { state, start, choose, stop: () => end({ isStopped: true }) };
}
