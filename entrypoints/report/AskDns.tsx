import { AskButton } from '../../components/AskButton.tsx';
import type { Message } from '../../lib/i18n.ts';
import { shortened } from '../../lib/report/harmless.ts';
import { translate } from '../shell/translate.ts';

interface Props {
  domain: string;
  /** How many servers are asked about beside it. */
  servers: number;
  whom: Message;
  isRunning: boolean;
  /** What is still asked, or that it is done. */
  progress: string;
  onAsk: () => void;
}

/** A button with a whole domain in it still fits a telephone. */
const LONGEST_NAME = 60;

/** Says what it will ask, and whom; asks nothing before the click. */
export function AskDns({ domain, servers, whom, isRunning, progress, onAsk }: Props) {
  if (domain === '') return <p class="quiet">{translate({ key: 'overall_page_no_domain' })}</p>;
  const name = shortened(domain, LONGEST_NAME);
  const label: Message =
    servers === 0
      ? { key: 'overall_page_check', values: [name] }
      : { key: 'overall_page_check_more', values: [name, String(servers)] };
  return (
    <div>
      <AskButton
        label={translate(label)}
        whom={translate(whom)}
        class="button main"
        aria-disabled={isRunning}
        onClick={onAsk}
      />
      <p class="asking quiet">{progress}</p>
    </div>
  );
}
