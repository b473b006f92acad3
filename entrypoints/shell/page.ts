import type { MessageKey } from '../../lib/i18n.ts';
import { speakAsChosen } from './language.ts';
import { translate } from './translate.ts';

/** This page speaks as chosen, and says so of itself: screen readers, hyphens and direction follow. */
export async function speakInPage(title: MessageKey): Promise<void> {
  await speakAsChosen();
  document.documentElement.lang = translate({ key: 'panel_language' });
  document.documentElement.dir = translate({ key: 'panel_direction' });
  document.title = translate({ key: title });
}
