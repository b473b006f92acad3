import { Icon } from '../../components/Icon.tsx';
import { translate } from '../shell/translate.ts';

/** Says in place why nothing can be changed here. */
export function Decided() {
  return (
    <span class="decided">
      <Icon name="recipient-policy" />
      {translate({ key: 'options_decided' })}
    </span>
  );
}
