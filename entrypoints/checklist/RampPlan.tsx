import { ownHistory } from '../../lib/checklist/own-history.ts';
import type { History } from '../../lib/history/entry.ts';
import { type Ramp, rampOf } from '../../lib/history/ramp.ts';
import type { MessageKey } from '../../lib/i18n.ts';
import { translate } from '../shell/translate.ts';

interface Props {
  history: History;
  domain: string;
}

const PACES: Record<Ramp['pace'], MessageKey> = {
  go: 'checklist_ramp_go',
  slow: 'checklist_ramp_slow',
  hold: 'checklist_ramp_hold',
};

/** How much to send on which days, from what was sent and put off lately (R65). */
export function RampPlan({ history, domain }: Props) {
  const { stages, pace, evidence } = rampOf(ownHistory(history, domain), { now: Date.now() });
  return (
    <div class="note">
      <p>{translate({ key: PACES[pace] })}</p>
      <table class="ramp">
        <thead>
          <tr>
            <th scope="col">{translate({ key: 'checklist_ramp_days' })}</th>
            <th scope="col">{translate({ key: 'checklist_ramp_per_day' })}</th>
            <th scope="col">{translate({ key: 'checklist_ramp_per_hour' })}</th>
          </tr>
        </thead>
        <tbody>
          {stages.map(({ days, perDay, perHour }, at) => (
            <tr key={at}>
              <td>{days}</td>
              <td>{perDay}</td>
              <td>{perHour}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="quiet">
        {evidence.map((one) => (
          <li key={one.key}>{translate(one)}</li>
        ))}
      </ul>
    </div>
  );
}
