import { render } from 'preact';
import { browser } from 'wxt/browser';
import { translate } from '../shell/translate.ts';

/**
 * After an update or reload of the extension the old script has lost its words and its worker: at the first click the
 * panel says so and does nothing else. The sentence is fetched while it still can be.
 */
export function yieldWhenOutdated(host: HTMLElement, container: HTMLElement, theme: string): void {
  const outdated = translate({ key: 'panel_outdated' });
  host.addEventListener(
    'click',
    (event) => {
      if (browser.runtime?.id) return;
      event.stopPropagation();
      render(
        <p class="panel-base panel" data-theme={theme} role="alert">
          {outdated}
        </p>,
        container,
      );
    },
    true,
  );
}
