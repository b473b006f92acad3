import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useStatus } from '../../components/use-status.ts';
import type { Report } from '../../lib/diagnosis.ts';
import type { Message } from '../../lib/i18n.ts';
import { understand } from '../../lib/input/understand.ts';
import type { NoticeSource } from '../../lib/notice/notice.ts';
import type { Recent } from '../../lib/recent.ts';
import { check } from '../shell/check.ts';
import { copy } from '../shell/copy.ts';
import type { Pending } from '../shell/pending.ts';
import { known, rescope } from '../shell/rescope.ts';
import { chosenResolvers } from '../shell/settings.ts';
import { tie } from '../shell/tie.ts';
import { translate } from '../shell/translate.ts';
import { write } from '../shell/write.ts';
import { Access } from './Access.tsx';
import { Answered } from './Answered.tsx';
import { closePopup } from './close.ts';
import { LookUp } from './LookUp.tsx';
import { MakeReport } from './MakeReport.tsx';
import { OpenMessage } from './OpenMessage.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { readFiles } from './read-files.ts';
import type { Outcome } from './read-notice.ts';
import { readSite } from './read-site.ts';
import { rememberRead } from './remember-read.ts';
import { Sources } from './Sources.tsx';
import { Start } from './Start.tsx';
import { useAnswer } from './use-answer.ts';
import { type Dropped, useDrop } from './use-drop.ts';
import { useOpenMessage } from './use-open-message.ts';
import { usePending } from './use-pending.ts';
import { useRecent } from './use-recent.ts';

const TOOLS = { translate, check, copy, write, resolvers: chosenResolvers, tie, rescope, known };

interface Props {
  /** Whom a check asks, as known when the popup opens. */
  told: string[];
  kept: readonly Recent[];
  isInToolbar: boolean;
  /** The hosts of mail that the browser keeps from us. */
  missing: readonly string[];
}

/** That the gate said no is news only where it was wrong. */
const isNews = (why: Message, outcome: Outcome | undefined) =>
  why.key !== 'popup_view_gate' || (outcome !== undefined && 'report' in outcome);

/** One field for both questions: what about this domain, and what does this bounce say. */
export function Popup({ told, kept, isInToolbar, missing }: Props) {
  const [text, setText] = useState('');
  const [hint, setHint] = useState<Message>();
  const { status, announce } = useStatus();
  const field = useRef<HTMLTextAreaElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const recent = useRecent(kept);
  const rememberBounce = async (report: Report, source: NoticeSource) => {
    if (await recent.isRemembered()) await rememberRead(report, source);
  };
  const answer = useAnswer({ told, announce, remember: recent.remember, rememberBounce });
  const open = useOpenMessage();
  const { outcome, rows } = answer;
  const why = open.why && isNews(open.why, outcome) ? open.why : undefined;

  useEffect(() => field.current?.focus(), []);

  const type = (typed: string) => {
    setText(typed);
    setHint(undefined);
    answer.correct(typed);
  };
  const fill = (filled: string) => {
    type(filled);
    field.current?.focus();
    answer.say({ key: 'popup_filled', values: [filled] });
  };
  const tell = (told: Message) => {
    setHint(told);
    answer.say(told);
  };
  /** What came as a whole is read at once; DNS is asked on a click that says whom. */
  const take = async (taken: string) => {
    type(taken);
    const question = understand(taken);
    if (question.kind !== 'dns') await answer.ask(question, taken);
  };
  const readAll = async (files: readonly File[]) => {
    type('');
    await answer.read(await readFiles(files));
  };
  const readOpen = async () => {
    type('');
    const { source, reason, isPrivate } = await open.read();
    recent.setPrivate(isPrivate);
    if (source) await answer.read({ ok: true, value: source });
    if (!source && reason) answer.say(reason);
  };
  const takePending = async (pending: Pending) => {
    recent.setPrivate(pending.isPrivate === true);
    const read =
      pending.kind === 'notice' ? await answer.read({ ok: true, value: pending.source }) : undefined;
    if (pending.kind === 'text') await take(pending.text);
    if (pending.hint && isNews(pending.hint, read)) tell(pending.hint);
  };
  const useSite = async () => {
    const site = await readSite();
    if (site === undefined) return tell({ key: 'popup_no_site' });
    fill(site);
  };
  const goBack = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    if (text === '' && answer.isEmpty && !hint) return void closePopup();
    type('');
    field.current?.focus();
  };

  const drop = ({ files, text: dropped }: Dropped) => (files.length > 0 ? readAll(files) : take(dropped));
  const isOver = useDrop((dropped) => void drop(dropped));
  usePending((pending) => void takePending(pending));

  return (
    <main class="popup panel-base" data-theme="system" data-drop={isOver} onKeyDown={goBack}>
      <h1>
        <img src="/icon/icon.svg" alt="" width="20" height="20" />
        {translate({ key: 'extension_name' })}
        <a class="link" href="/history.html" target="_blank" rel="noreferrer">
          {translate({ key: 'history_link' })}
        </a>
        <a class="link" href="/checklist.html" target="_blank" rel="noreferrer">
          {translate({ key: 'checklist_link' })}
        </a>
        <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
          {translate({ key: 'popup_options' })}
        </button>
      </h1>
      <Access missing={missing} say={answer.say} />
      <QuestionForm
        field={field}
        text={text}
        error={answer.error}
        whom={answer.whom}
        onText={type}
        onAsk={(question) => void answer.ask(question, text)}
        onDown={() => list.current?.querySelector<HTMLButtonElement>('.choice')?.focus()}
        translate={translate}
      />
      <Sources
        isInToolbar={isInToolbar}
        onFiles={(files) => void readAll(files)}
        onSite={() => void useSite()}
        translate={translate}
      />
      {open.isThere && (
        <OpenMessage
          {...open}
          why={why}
          onRead={() => void readOpen()}
          announce={announce}
          translate={translate}
        />
      )}
      {hint && hint.key !== why?.key && <p class="answer hint">{translate(hint)}</p>}
      {text === '' && answer.isEmpty && (
        <Start
          list={list}
          recent={recent}
          onPick={fill}
          onLeave={() => field.current?.focus()}
          say={answer.say}
          translate={translate}
        />
      )}
      {outcome && 'sentence' in outcome && <p class="answer">{translate(outcome.sentence)}</p>}
      {outcome && 'report' in outcome && (
        <Answered
          key={outcome.id}
          outcome={outcome}
          tools={TOOLS}
          canChoose={!isInToolbar}
          announce={announce}
        />
      )}
      {outcome && 'report' in outcome && (
        <MakeReport report={outcome.report} isRemembered={recent.isRemembered} />
      )}
      <LookUp subject={answer.asked} rows={rows} announce={announce} />
      {isOver && <p class="drop-here">{translate({ key: 'popup_drop_here' })}</p>}
      <p role="status" class="unseen">
        {status}
      </p>
    </main>
  );
}
