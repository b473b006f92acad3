import { useState } from 'preact/hooks';
import type { Diagnosis } from '../lib/diagnosis.ts';
import type { ScopeQuestion } from '../lib/scope/questions.ts';
import { Advice } from './Advice.tsx';
import { FullTextHelp } from './FullTextHelp.tsx';
import type { PanelTools } from './panel-tools.ts';
import { ScopeQuestions } from './ScopeQuestions.tsx';

interface Props extends PanelTools {
  diagnosis: Diagnosis;
  questions: readonly ScopeQuestion[];
}

/** The advice, and the questions that make it more exact. Without a reason there is none before an answer. */
export function ScopedAdvice({ diagnosis, questions, ...tools }: Props) {
  const [advice, setAdvice] = useState(diagnosis.advice);
  const isOpen = diagnosis.bucket === 'unknown' && advice.firstPlace.key === diagnosis.advice.firstPlace.key;
  return (
    <>
      {isOpen ? (
        <FullTextHelp translate={tools.translate} />
      ) : (
        <Advice diagnosis={{ ...diagnosis, advice }} translate={tools.translate} />
      )}
      {questions.length > 0 && (
        <ScopeQuestions
          {...tools}
          diagnosis={diagnosis}
          advice={advice}
          questions={questions}
          onAdvice={setAdvice}
        />
      )}
    </>
  );
}
