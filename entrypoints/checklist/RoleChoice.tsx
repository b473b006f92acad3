import { useId } from 'preact/hooks';
import { ROLES, type Role } from '../../lib/checklist/define.ts';
import { translate } from '../shell/translate.ts';
import { ROLE_LABELS } from './role-labels.ts';

interface Props {
  role: Role | undefined;
  onChoose: (role: Role | undefined) => void;
}

/** Everything, or only what one's own people do; and the way to paper. */
export function RoleChoice({ role, onChoose }: Props) {
  const group = useId();
  return (
    <div class="tools">
      <fieldset>
        <legend class="label">{translate({ key: 'checklist_roles' })}</legend>
        {[undefined, ...ROLES].map((one) => (
          <label key={one ?? ''} class="choice">
            <input type="radio" name={group} checked={one === role} onChange={() => onChoose(one)} />
            {translate({ key: one ? ROLE_LABELS[one] : 'checklist_role_all' })}
          </label>
        ))}
      </fieldset>
      <button type="button" class="button" onClick={() => print()}>
        {translate({ key: 'checklist_print' })}
      </button>
    </div>
  );
}
