import type { Translate } from '../lib/i18n.ts';
import { checkLabel } from '../lib/report/labels.ts';
import type { CheckRow } from './use-checks.ts';

/** Names what is still running; says so when nothing is. */
export function progressOf(rows: readonly CheckRow[], translate: Translate): string {
  const open = rows.filter(({ answer }) => !answer);
  if (!open[0]) return translate({ key: 'panel_check_done' });
  const names = new Set(open.map(({ target }) => translate({ key: checkLabel(target.check) })));
  return translate({ key: 'panel_checks_running', values: [[...names].join(', ')] });
}
