import { harmless } from '../../../lib/report/harmless.ts';
import type { Piece } from '../../../lib/report/overall/document.ts';
import { translate } from '../../shell/translate.ts';
import { Facts } from './Facts.tsx';
import { FindingRow } from './FindingRow.tsx';
import { Table } from './Table.tsx';
import { Because, Words } from './Words.tsx';

function Reply({ title, facts, reply }: Extract<Piece, { kind: 'reply' }>) {
  return (
    <div class="said-by-server">
      <h3>{translate(title)}</h3>
      <Facts facts={facts} />
      {reply === '' ? (
        <p>{translate({ key: 'panel_no_reply' })}</p>
      ) : (
        <pre class="reply" dir="auto">
          {harmless(reply)}
        </pre>
      )}
    </div>
  );
}

/** One piece of the report, as it stands on the page and on paper. */
export function PieceView({ piece }: { piece: Piece }) {
  if (piece.kind === 'table') return <Table {...piece} />;
  if (piece.kind === 'facts') return <Facts facts={piece.facts} />;
  if (piece.kind === 'reply') return <Reply {...piece} />;
  if (piece.kind === 'finding') return <FindingRow finding={piece} />;
  if (piece.kind === 'words') {
    return (
      <p>
        <Words said={piece.said} />
      </p>
    );
  }
  return (
    <ul class="lines">
      {piece.items.map(({ said, beside = [] }, at) => (
        <li key={at}>
          <Words said={said} />
          <Because of={beside.map((one) => [one])} />
        </li>
      ))}
    </ul>
  );
}
