import type { AdvicePage } from '../lib/diagnosis.ts';
import type { Translate } from '../lib/i18n.ts';

/** A link that says what it is for and where it leads; nothing of the mail goes along. */
export function PageLink({ page, translate }: { page: AdvicePage; translate: Translate }) {
  return (
    <a class="page" href={page.url} target="_blank" rel="noreferrer">
      {translate(page.label)} <bdi>({page.host})</bdi>
    </a>
  );
}
