import type { Shared } from '../../lib/history/senders.ts';
import { translate } from '../shell/translate.ts';

interface Props {
  servers: readonly (Shared & { isChosen: boolean })[];
  onToggle: (name: string) => void;
}

/** Servers that sent what failed, to be checked beside the domain. */
export function Servers({ servers, onToggle }: Props) {
  if (servers.length === 0) return null;
  return (
    <fieldset class="choose">
      <legend class="label">{translate({ key: 'overall_page_servers' })}</legend>
      <div class="choices">
        {servers.map(({ name, count, isChosen }) => (
          <label key={name} class="choice">
            <input type="checkbox" checked={isChosen} onChange={() => onToggle(name)} />
            <bdi>{translate({ key: 'overall_page_server', values: [name, String(count)] })}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
