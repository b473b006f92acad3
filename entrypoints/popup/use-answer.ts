import { useState } from 'preact/hooks';
import { useChecks } from '../../components/use-checks.ts';
import { useWhom } from '../../components/use-whom.ts';
import type { Report } from '../../lib/diagnosis.ts';
import type { Message, Result } from '../../lib/i18n.ts';
import type { DnsQuestion, Question } from '../../lib/input/question.ts';
import type { NoticeSource } from '../../lib/notice/notice.ts';
import type { Lookup } from '../../lib/recent.ts';
import { failing } from '../../lib/report/failing.ts';
import { headlineOf } from '../../lib/report/headline.ts';
import { check } from '../shell/check.ts';
import { chosenResolvers } from '../shell/settings.ts';
import { translate } from '../shell/translate.ts';
import { type Outcome, readNotice } from './read-notice.ts';

interface Options {
  /** Whom a check asks, as known when the popup opens. */
  told: string[];
  announce: (sentence: string) => void;
  /** Is told what may be remembered: of look-ups, and of bounces. */
  remember: (lookup: Lookup) => void;
  rememberBounce: (report: Report, source: NoticeSource) => void;
}

/** A bounce is remembered by its headline and the address that it is about, never by its text. */
function lookupOf(outcome: Outcome): Lookup | undefined {
  const [first] = 'report' in outcome ? failing(outcome.report) : [];
  return first?.address ? { kind: 'bounce', text: first.address, headline: headlineOf(first) } : undefined;
}

/** The answer to a question: rows of DNS, a diagnosis, or a sentence; a new one replaces the one before. */
export function useAnswer({ told, announce, remember, rememberBounce }: Options) {
  const [asked, setAsked] = useState('');
  const [outcome, setOutcome] = useState<Outcome>();
  const [error, setError] = useState<Message[]>();
  const { rows, isRunning, start, clear: clearRows } = useChecks(check);
  const { whom, isStillTrue } = useWhom(told, chosenResolvers);

  const say = (...messages: Message[]) => announce(messages.map(translate).join(' '));

  const clear = () => {
    clearRows();
    setOutcome(undefined);
    setError(undefined);
  };

  const read = async (source: Result<NoticeSource>): Promise<Outcome> => {
    clear();
    say({ key: 'popup_reading' });
    const answer: Outcome = source.ok ? await readNotice(source.value) : { sentence: source.error };
    setOutcome(answer);
    const lookup = lookupOf(answer);
    if (lookup) remember(lookup);
    if (source.ok && 'report' in answer) rememberBounce(answer.report, source.value);
    say('sentence' in answer ? answer.sentence : { key: 'popup_read' });
    return answer;
  };

  const lookUp = async ({ name, form, targets }: DnsQuestion, typed: string) => {
    if (!(await isStillTrue())) return say({ key: 'panel_check_whom_changed' });
    setAsked(name);
    remember({ kind: 'dns', text: form === 'address' ? typed.trim() : name });
    say({ key: 'panel_check_running' });
    if (await start(targets)) say({ key: 'panel_check_done' });
  };

  /** Somebody types: a slip may be mended by now, and an empty field is a new beginning. */
  const correct = (typed: string) => {
    setError(undefined);
    if (typed === '') clear();
  };

  /** Answers what was typed; DNS is asked, so only ever after a click or Enter. */
  const ask = async (question: Question, typed: string) => {
    if (isRunning && question.kind === 'dns' && question.name === asked) return;
    clear();
    if (question.kind === 'bounce') {
      await read({ ok: true, value: { form: 'selection', text: question.text } });
      return;
    }
    if (question.kind === 'dns') return lookUp(question, typed);
    setError(question.error);
    say(...question.error);
  };

  const isEmpty = rows.length === 0 && !outcome;
  return { asked, rows, outcome, error, whom, isEmpty, ask, read, correct, say };
}
