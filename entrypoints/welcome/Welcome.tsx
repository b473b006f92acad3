import { PageFrame } from '../../components/PageFrame.tsx';
import type { Report } from '../../lib/diagnosis.ts';
import { translate } from '../shell/translate.ts';
import { Example } from './Example.tsx';
import { OffSwitch } from './OffSwitch.tsx';
import { Pane } from './Pane.tsx';
import { Permissions } from './Permissions.tsx';
import { ReloadFirst } from './ReloadFirst.tsx';

/** Shown once, after the installation: the one thing to do, what it does, why it may, and how to end it. */
export function Welcome({ example }: { example: Report | undefined }) {
  return (
    <PageFrame
      title={translate({ key: 'welcome_title' })}
      link={{ href: '/options.html', label: translate({ key: 'popup_options' }) }}
    >
      <ReloadFirst />
      <Pane title="welcome_does">
        <p>{translate({ key: 'welcome_does_what' })}</p>
        {example && <Example report={example} />}
        <p>{translate({ key: 'welcome_does_elsewhere' })}</p>
      </Pane>
      <Pane title="welcome_why">
        <Permissions />
      </Pane>
      <Pane title="welcome_off">
        <OffSwitch />
      </Pane>
    </PageFrame>
  );
}
