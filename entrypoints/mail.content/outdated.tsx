import { render } from 'preact';
import { browser } from 'wxt/browser';
import { translate } from '../shell/translate.ts';

/**
 * After an update or reload of the extension the old script has lost its words and its worker: at the first click the
 * panel says so and does nothing else. The sentence is fetched while it still can be. Returns the same for answers that
 * come too late: they could not be put into words any more.
 */
export function yieldWhenOutdated(host: HTMLElement, container: HTMLElement, theme: string): () => boolean {
  const outdated = translate({ key: 'panel_outdated' });
  const isOutdated = () => {
    if (browser.runtime?.id) return false;
    render(
      <p class="panel-base panel" data-theme={theme} role="alert">
        {outdated}
      </p>,
      container,
    );
    return true;
  };
  host.addEventListener('click', (event) => isOutdated() && event.stopPropagation(), true);
  return isOutdated;
}
