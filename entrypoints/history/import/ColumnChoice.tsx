import { useState } from 'preact/hooks';
import type { Columns, Role } from '../../../lib/history/import/define-log.ts';
import type { ColumnQuestion } from '../../../lib/history/import/engine.ts';
import { nameOf } from '../../../lib/history/import/flat.ts';
import { uniqueNames } from '../../../lib/history/import/unique-names.ts';
import type { MessageKey } from '../../../lib/i18n.ts';
import { harmless, shortened } from '../../../lib/report/harmless.ts';
import { Slip } from '../../options/Slip.tsx';
import { translate } from '../../shell/translate.ts';

interface Props {
  question: ColumnQuestion;
  onChoose: (columns: Columns | undefined) => void;
  announce: (sentence: string) => void;
}

/** What a person can say of a column. */
const CHOICES: readonly (readonly [Role, MessageKey])[] = [
  ['recipient', 'import_role_recipient'],
  ['event', 'import_role_event'],
  ['reply', 'import_role_reply'],
  ['status', 'import_role_status'],
  ['kind', 'import_role_kind'],
  ['time', 'import_role_time'],
  ['campaign', 'import_role_campaign'],
  ['subject', 'import_role_subject'],
  ['sender', 'import_role_sender'],
];
const TELLING: readonly Role[] = ['event', 'reply', 'status', 'kind'];

/** Enough to see what a cell is. */
const LONGEST_SHOWN = 120;

const told = (cell = ''): string => shortened(harmless(cell), LONGEST_SHOWN);

type Chosen = ReadonlyMap<string, Role>;

const guessed = ({ guess }: ColumnQuestion): Chosen =>
  new Map(
    Object.entries(guess).flatMap(([role, names]) => names.map((name) => [name, role as Role] as const)),
  );

const columnsOf = (chosen: Chosen): Columns =>
  Object.fromEntries([...chosen].map(([name, role]) => [role, [name]]));

function slipIn(chosen: Chosen): MessageKey | undefined {
  const roles = [...chosen.values()];
  if (!roles.includes('recipient')) return 'import_columns_no_recipient';
  return TELLING.some((role) => roles.includes(role)) ? undefined : 'import_columns_no_outcome';
}

/** A table that nobody knows: its first rows, and above each column what it may be. */
export function ColumnChoice({ question, onChoose, announce }: Props) {
  const { file, names: written, rows } = question;
  const names = uniqueNames(written);
  const [chosen, setChosen] = useState<Chosen>(() => guessed(question));
  const [slip, setSlip] = useState<MessageKey>();

  const choose = (name: string, role: string) => {
    setSlip(undefined);
    const others = [...chosen].filter(([one, taken]) => one !== name && taken !== role); // one column for each
    setChosen(new Map(role === '' ? others : [...others, [name, role as Role]]));
  };
  const submit = () => {
    const found = slipIn(chosen);
    setSlip(found);
    if (found) return announce(translate({ key: found }));
    onChoose(columnsOf(chosen));
  };

  return (
    <div class="columns">
      <h3>{translate({ key: 'import_columns_title' })}</h3>
      <p>{translate({ key: 'import_columns_why', values: [file] })}</p>
      <div class="rows">
        <table>
          <thead>
            <tr>
              {names.map((name, at) => (
                <th key={name} scope="col">
                  <span>{nameOf(written[at] ?? '') === '' ? at + 1 : told(written[at])}</span>
                  <select
                    class="field"
                    aria-label={translate({ key: 'import_columns_is', values: [written[at] ?? name] })}
                    value={chosen.get(name) ?? ''}
                    onChange={(event) => choose(name, event.currentTarget.value)}
                  >
                    <option value="">{translate({ key: 'import_role_none' })}</option>
                    {CHOICES.map(([role, label]) => (
                      <option key={role} value={role}>
                        {translate({ key: label })}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, at) => (
              <tr key={at}>
                {names.map((name, place) => (
                  <td key={name}>{told(cells[place])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Slip id="column-slip" slip={slip && { key: slip }} />
      <div class="buttons">
        <button type="button" class="button main" aria-describedby="column-slip" onClick={submit}>
          {translate({ key: 'import_columns_go' })}
        </button>
        <button type="button" class="button" onClick={() => onChoose(undefined)}>
          {translate({ key: 'import_columns_leave' })}
        </button>
      </div>
    </div>
  );
}
