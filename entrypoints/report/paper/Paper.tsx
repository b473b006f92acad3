import { useId } from 'preact/hooks';
import type { OverallReport, Section, ToDo } from '../../../lib/report/overall/document.ts';
import { translate } from '../../shell/translate.ts';
import { PieceView } from './PieceView.tsx';
import { Because, Words } from './Words.tsx';

function Steps({ toDo }: { toDo: readonly ToDo[] }) {
  const id = useId();
  if (toDo.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{translate({ key: 'overall_to_do' })}</h2>
      <ol class="to-do">
        {toDo.map(({ who, what, why }, at) => (
          <li key={at}>
            <p>
              <b>{translate(who)}:</b> <Words said={[what]} />
            </p>
            <Because of={why} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function SectionView({ id, title, pieces }: Section) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} data-section={id}>
      <h2 id={heading}>{translate(title)}</h2>
      {pieces.map((piece, at) => (
        <PieceView key={at} piece={piece} />
      ))}
    </section>
  );
}

/** The report as somebody reads it: whose turn it is, what to do, and the evidence. */
export function Paper({ report }: { report: OverallReport }) {
  const { made, answer, toDo, sections } = report;
  const [first, ...others] = answer;
  return (
    <article class="paper">
      <Because of={made.map((message) => [message])} />
      <p class="answer">{first && translate(first)}</p>
      {others.length > 0 && (
        <p>
          <Words said={others} />
        </p>
      )}
      <Steps toDo={toDo} />
      {sections.map((section) => (
        <SectionView key={section.id} {...section} />
      ))}
      <p class="quiet">{translate({ key: 'overall_made_by' })}</p>
    </article>
  );
}
