import { Icon } from '../../components/Icon.tsx';
import type { Message } from '../../lib/i18n.ts';
import { translate } from '../shell/translate.ts';

interface Props {
  error: Message;
  onRetry: () => void;
}

/** The history cannot be read: why, and what can be done. */
export function Failure({ error, onRetry }: Props) {
  const isDamaged = error.key === 'history_unreadable'; // the others lose nothing: they pass, or want an update
  return (
    <section class="failure" data-verdict="fail" aria-labelledby="failure">
      <Icon name="alarm" />
      <div>
        <h2 id="failure">{translate({ key: 'history_failed' })}</h2>
        <p>{translate(error)}</p>
        {isDamaged && <p>{translate({ key: 'history_failed_help' })}</p>}
        <div class="actions">
          <button type="button" class="button main" onClick={onRetry}>
            {translate({ key: 'history_retry' })}
          </button>
          {isDamaged && (
            <>
              <a class="button" href="#transfer">
                {translate({ key: 'history_save_rest' })}
              </a>
              <a class="button" href="/options.html">
                {translate({ key: 'history_erase' })}
              </a>
            </>
          )}
        </div>
      </div>
    </section>
  );
}
