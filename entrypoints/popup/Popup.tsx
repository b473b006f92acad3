import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { DiagnosisPanel } from '../../components/DiagnosisPanel.tsx';
import { useChecks } from '../../components/use-checks.ts';
import { useWhom } from '../../components/use-whom.ts';
import type { Message } from '../../lib/i18n.ts';
import type { NoticeSource } from '../../lib/notice/notice.ts';
import { check } from '../shell/check.ts';
import { copy } from '../shell/copy.ts';
import { onPending, takePending } from '../shell/pending.ts';
import { rescope } from '../shell/rescope.ts';
import { chosenResolvers } from '../shell/settings.ts';
import { tie } from '../shell/tie.ts';
import { translate } from '../shell/translate.ts';
import { write } from '../shell/write.ts';
import { LookUp } from './LookUp.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { type Outcome, readNotice } from './read-notice.ts';
import { type Question, understand } from './understand.ts';

const TOOLS = { translate, check, copy, write, resolvers: chosenResolvers, tie, rescope };

interface Props {
  /** Whom a check asks, as known when the popup opens. */
  told: string[];
}

/** One field for both questions: what about this domain, and what does this bounce say. */
export function Popup({ told }: Props) {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const [error, setError] = useState<Message>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [status, setStatus] = useState('');
  const { rows, isRunning, start, clear } = useChecks(check);
  const { whom, isStillTrue } = useWhom(told, chosenResolvers);

  const type = (typed: string) => {
    setText(typed);
    setError(undefined);
  };

  const read = async (source: NoticeSource | Promise<Outcome>) => {
    clear();
    setStatus(translate({ key: 'popup_reading' }));
    const answer = await ('form' in source ? readNotice(source) : source);
    setOutcome(answer);
    setStatus('sentence' in answer ? translate(answer.sentence) : translate({ key: 'popup_read' }));
  };

  const lookUp = async ({ name, targets }: Extract<Question, { kind: 'dns' }>) => {
    if (!(await isStillTrue())) return setStatus(translate({ key: 'panel_check_whom_changed' }));
    setAsked(name);
    setStatus(translate({ key: 'panel_check_running' }));
    const findings = await start(targets);
    if (findings) setStatus(translate({ key: 'panel_check_done' }));
  };

  const ask = async (question: Question) => {
    if (isRunning && question.kind === 'dns' && question.name === asked) return;
    setOutcome(undefined);
    if (question.kind === 'bounce') return read({ form: 'selection', text: question.text });
    clear();
    if (question.kind === 'dns') return lookUp(question);
    setError(question.error);
    setStatus(translate(question.error));
  };

  useEffect(() => {
    const readPending = async () => {
      const pending = await takePending();
      if (!pending) return;
      type(pending);
      const question = understand(pending);
      if (question.kind !== 'dns') await ask(question); // DNS is asked on a click that says whom
    };
    void readPending();
    return onPending(() => void readPending());
  }, []);

  return (
    <main class="popup panel-base" data-theme="system">
      <h1>
        <img src="/icon/icon.svg" alt="" width="20" height="20" />
        {translate({ key: 'extension_name' })}
        <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
          {translate({ key: 'popup_options' })}
        </button>
      </h1>
      <QuestionForm
        text={text}
        error={error}
        whom={whom}
        onText={type}
        onAsk={ask}
        onFile={read}
        translate={translate}
      />
      {outcome && 'sentence' in outcome && <p class="answer">{translate(outcome.sentence)}</p>}
      {outcome && 'report' in outcome && (
        <DiagnosisPanel
          key={outcome.id}
          report={outcome.report}
          offer={outcome.offer}
          theme="system"
          {...TOOLS}
        />
      )}
      <LookUp subject={asked} rows={rows} announce={setStatus} />
      <p role="status" class="unseen">
        {status}
      </p>
    </main>
  );
}
