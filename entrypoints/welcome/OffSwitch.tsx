import { browser } from 'wxt/browser';
import { translate } from '../shell/translate.ts';

/** Where to switch it off, for a while or for good. */
export function OffSwitch() {
  return (
    <>
      <p>{translate({ key: 'welcome_off_where' })}</p>
      <div>
        <button type="button" class="button main" onClick={() => void browser.runtime.openOptionsPage()}>
          {translate({ key: 'welcome_open_options' })}
        </button>
      </div>
      <p>{translate({ key: 'welcome_remove' })}</p>
    </>
  );
}
