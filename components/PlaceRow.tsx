import { useState } from 'preact/hooks';
import type { PanelTools, PlaceTools } from './panel-tools.ts';
import { whenTrusted } from './trusted.ts';

type Props = Pick<PanelTools, 'translate' | 'announce'> &
  Pick<PlaceTools, 'site' | 'switchSite' | 'openOptions'>;

/** The off switch where the person is, with its way back, and the options. */
export function PlaceRow({ translate, announce, site, switchSite, openOptions }: Props) {
  const [isOn, setOn] = useState(true);
  const press = whenTrusted(async () => {
    if (!(await switchSite(!isOn))) return announce(translate({ key: 'options_failed' }));
    setOn(!isOn);
    announce(translate({ key: isOn ? 'panel_switched_off' : 'panel_switched_on', values: [site] }));
  });
  return (
    <div class="place">
      {!isOn && <span>{translate({ key: 'panel_switched_off', values: [site] })}</span>}
      <button type="button" class="button" onClick={press}>
        {translate({ key: isOn ? 'panel_switch_off' : 'panel_undo', values: [site] })}
      </button>
      <button type="button" class="button" onClick={whenTrusted(openOptions)}>
        {translate({ key: 'panel_options' })}
      </button>
    </div>
  );
}
