import { useRef, useState } from 'preact/hooks';
import type { Advice, Diagnosis } from '../lib/diagnosis.ts';
import type { Message, MessageKey } from '../lib/i18n.ts';
import type { Answers, ChoiceId, KnownAnswers, QuestionId, ScopeQuestion } from '../lib/scope/questions.ts';
import type { PanelTools } from './panel-tools.ts';
import { whenTrusted } from './trusted.ts';

interface Props extends Pick<PanelTools, 'translate' | 'announce' | 'rescope' | 'known'> {
  diagnosis: Diagnosis;
  /** The advice that is shown now. */
  advice: Advice;
  questions: readonly ScopeQuestion[];
  /** Shows another advice. */
  onAdvice: (advice: Advice) => void;
}

/** By question; what is left open, or was taken back, is undefined. */
type Given = Partial<Record<QuestionId, ChoiceId | undefined>>;

/** Small choices that make the advice more exact; the history fills in what it knows, and each can be taken back. */
export function ScopeQuestions({
  diagnosis,
  advice,
  questions,
  rescope,
  known,
  onAdvice,
  translate,
  announce,
}: Props) {
  const [given, setGiven] = useState<Given>({});
  const [seen, setSeen] = useState<KnownAnswers>();
  const [note, setNote] = useState<MessageKey>('panel_scope_hint');
  const asked = useRef(0);
  const shown = useRef(given); // the answers that the shown advice goes with
  const latest = useRef(given); // those that were given last

  const take = async (answers: Given, done?: MessageKey) => {
    const current = ++asked.current;
    latest.current = answers;
    setGiven(answers);
    const scoped = await rescope(diagnosis, answers as Answers);
    if (asked.current !== current) return; // answered once more since
    if (scoped) {
      shown.current = answers;
      onAdvice(scoped);
    }
    latest.current = shown.current;
    setGiven(shown.current);
    const outcome = (scoped && done) ?? outcomeOf(advice, scoped);
    setNote(outcome);
    const told: Message[] = [{ key: outcome }, (scoped ?? advice).firstPlace];
    announce(told.map(translate).join(' '));
  };

  const answer = (question: QuestionId, choice: ChoiceId) =>
    take({ ...latest.current, [question]: latest.current[question] === choice ? undefined : choice });

  /** What the history knows may be in the page only where the person wants to see it. */
  const fillIn = async () => {
    if (seen) return;
    setSeen({});
    const found = await known(diagnosis);
    if (!found || !questions.some(({ id }) => found[id])) return;
    setSeen(found);
    const filled = Object.fromEntries(questions.map(({ id }) => [id, found[id]?.choice]));
    await take({ ...filled, ...latest.current }, 'panel_scope_known');
  };

  return (
    <div class="why scope">
      <span class="label">{translate({ key: 'panel_scope_label' })}</span>
      <details>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button; `toggle` is trusted whoever opens it */}
        <summary onClick={whenTrusted(fillIn)}>{translate({ key: 'panel_scope_summary' })}</summary>
        {questions.map(({ id: question, question: key, choices }) => (
          <fieldset key={question}>
            <legend>
              {translate({ key })}
              {seen?.[question] && <span class="quiet">{translate(seen[question].evidence)}</span>}
            </legend>
            <div class="scope-answers">
              {choices.map((choice) => (
                <button
                  key={choice.id}
                  type="button"
                  class="button scope-answer"
                  aria-pressed={given[question] === choice.id}
                  onClick={whenTrusted(() => answer(question, choice.id))}
                >
                  {translate({ key: choice.label })}
                </button>
              ))}
            </div>
          </fieldset>
        ))}
        <p class="quiet">{translate({ key: note })}</p>
      </details>
    </div>
  );
}

function outcomeOf(before: Advice, after: Advice | undefined): MessageKey {
  if (!after) return 'panel_scope_failed';
  return JSON.stringify(after) === JSON.stringify(before) ? 'panel_scope_same' : 'panel_scope_changed';
}
