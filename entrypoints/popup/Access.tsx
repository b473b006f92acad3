import { useEffect, useState } from 'preact/hooks';
import type { Message } from '../../lib/i18n.ts';
import { placesOf } from '../../lib/webmail/places.ts';
import { missingHosts, onAccess } from '../shell/access.ts';
import { requestHosts } from '../shell/host-permission.ts';
import { translate } from '../shell/translate.ts';

interface Props {
  /** The hosts that the browser keeps from us when the popup opens. */
  missing: readonly string[];
  say: (message: Message) => void;
}

const listed = (places: readonly string[]): string =>
  new Intl.ListFormat(translate({ key: 'panel_language' })).format(places);

/** Where no panel can appear until the person lets us in; nothing where all is well. */
export function Access({ missing, say }: Props) {
  const [hosts, setHosts] = useState(missing);
  const [answer, setAnswer] = useState<Message>();

  useEffect(() => onAccess(() => void missingHosts().then(setHosts)), []);

  // The question has to be the first thing that the click does: Firefox answers it no later.
  const grant = async () => {
    const isGranted = await requestHosts(hosts);
    const said: Message = { key: isGranted ? 'popup_access_granted' : 'popup_access_refused' };
    setHosts(await missingHosts());
    setAnswer(said);
    say(said);
  };

  if (hosts.length === 0 && !answer) return null;
  return (
    <section class="access" aria-label={translate({ key: 'popup_access_label' })}>
      {hosts.length > 0 && (
        <>
          <p>{translate({ key: 'popup_access', values: [listed(placesOf(hosts))] })}</p>
          <button type="button" class="button" onClick={() => void grant()}>
            {translate({ key: 'popup_access_grant' })}
          </button>
        </>
      )}
      {answer && <p>{translate(answer)}</p>}
    </section>
  );
}
