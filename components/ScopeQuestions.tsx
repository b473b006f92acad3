import { useRef, useState } from 'preact/hooks';
import type { Advice, Diagnosis } from '../lib/diagnosis.ts';
import type { Message, MessageKey } from '../lib/i18n.ts';
import type { Answers, ChoiceId, QuestionId, ScopeQuestion } from '../lib/scope/questions.ts';
import type { PanelTools } from './panel-tools.ts';
import { whenTrusted } from './trusted.ts';

interface Props extends Pick<PanelTools, 'translate' | 'announce' | 'rescope'> {
  diagnosis: Diagnosis;
  /** The advice that is shown now. */
  advice: Advice;
  questions: readonly ScopeQuestion[];
  /** Shows another advice. */
  onAdvice: (advice: Advice) => void;
}

/** Small choices that make the advice more exact; each can be left open and taken back. */
export function ScopeQuestions({
  diagnosis,
  advice,
  questions,
  rescope,
  onAdvice,
  translate,
  announce,
}: Props) {
  const [given, setGiven] = useState<Partial<Record<QuestionId, ChoiceId>>>(() =>
    Object.fromEntries(questions.map((each) => [each.id, each.known?.choice])),
  );
  const [note, setNote] = useState<MessageKey>('panel_scope_hint');
  const asked = useRef(0);
  const shown = useRef(given); // the answers that the shown advice goes with

  const answer = async (question: QuestionId, choice: ChoiceId) => {
    const current = ++asked.current;
    const answers = { ...given, [question]: given[question] === choice ? undefined : choice };
    setGiven(answers);
    const scoped = await rescope(diagnosis, answers as Answers);
    if (asked.current !== current) return; // answered once more since
    if (scoped) {
      shown.current = answers;
      onAdvice(scoped);
    }
    setGiven(shown.current);
    const outcome = outcomeOf(advice, scoped);
    setNote(outcome);
    const told: Message[] = [{ key: outcome }, (scoped ?? advice).firstPlace];
    announce(told.map(translate).join(' '));
  };

  return (
    <div class="why scope">
      <span class="label">{translate({ key: 'panel_scope_label' })}</span>
      <details open={questions.some(({ known }) => known)}>
        <summary>{translate({ key: 'panel_scope_summary' })}</summary>
        {questions.map(({ id: question, question: key, choices, known }) => (
          <fieldset key={question}>
            <legend>
              {translate({ key })}
              {known && <span class="quiet">{translate(known.evidence)}</span>}
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
