import { Icon } from '../../components/Icon.tsx';
import type { Message } from '../../lib/i18n.ts';
import { translate } from '../shell/translate.ts';

interface Props {
  id: string;
  slip: Message | undefined;
}

/** Right below a field: what to type instead. Its room is kept while there is nothing to say. */
export function Slip({ id, slip }: Props) {
  return (
    <p id={id} class="slip" data-verdict="fail">
      {slip && (
        <>
          <Icon name="alarm" />
          <span>{translate(slip)}</span>
        </>
      )}
    </p>
  );
}
