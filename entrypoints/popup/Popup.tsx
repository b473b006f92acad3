import { useEffect, useState } from 'preact/hooks';
import { DiagnosisPanel } from '../../components/DiagnosisPanel.tsx';
import { DnsRows } from '../../components/DnsRows.tsx';
import { useChecks } from '../../components/use-checks.ts';
import type { NoticeSource } from '../../lib/notice/notice.ts';
import { check } from '../shell/check.ts';
import { copy } from '../shell/copy.ts';
import { onPending, takePending } from '../shell/pending.ts';
import { translate } from '../shell/translate.ts';
import { write } from '../shell/write.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { type Outcome, readNotice } from './read-notice.ts';
import { type Question, understand } from './understand.ts';

/** One field for both questions: what about this domain, and what does this bounce say. */
export function Popup() {
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome>();
  const [status, setStatus] = useState('');
  const { rows, start, clear } = useChecks(check);

  const read = async (source: NoticeSource | Promise<Outcome>) => {
    clear();
    setStatus(translate({ key: 'popup_reading' }));
    const answer = await ('form' in source ? readNotice(source) : source);
    setOutcome(answer);
    setStatus('sentence' in answer ? translate(answer.sentence) : translate({ key: 'popup_read' }));
  };

  const ask = async (question: Question) => {
    setOutcome(undefined);
    if (question.kind === 'bounce') return read({ form: 'selection', text: question.text });
    clear();
    if (question.kind === 'neither') return setOutcome({ sentence: { key: 'popup_neither' } });
    setStatus(translate({ key: 'panel_check_running' }));
    await start(question.targets);
    setStatus(translate({ key: 'panel_check_done' }));
  };

  useEffect(() => {
    const readPending = async () => {
      const pending = await takePending();
      if (!pending) return;
      setText(pending);
      await ask(understand(pending));
    };
    void readPending();
    return onPending(() => void readPending());
  }, []);

  return (
    <main class="popup panel-base" data-theme="system">
      <h1>
        <img src="/icon/icon.svg" alt="" width="20" height="20" />
        {translate({ key: 'extension_name' })}
      </h1>
      <QuestionForm text={text} onText={setText} onAsk={ask} onFile={read} translate={translate} />
      {outcome && 'sentence' in outcome && <p class="answer">{translate(outcome.sentence)}</p>}
      {outcome && 'report' in outcome && (
        <DiagnosisPanel
          key={outcome.id}
          report={outcome.report}
          theme="system"
          translate={translate}
          check={check}
          copy={copy}
          write={write}
        />
      )}
      <DnsRows rows={rows} translate={translate} />
      <p role="status" class="unseen">
        {status}
      </p>
    </main>
  );
}
