import { useEffect, useMemo, useState } from 'preact/hooks';
import { PageFrame } from '../../components/PageFrame.tsx';
import { SpamTestLink } from '../../components/SpamTestLink.tsx';
import { useChecks } from '../../components/use-checks.ts';
import { useStatus } from '../../components/use-status.ts';
import { useWhom } from '../../components/use-whom.ts';
import { LANES, type Role } from '../../lib/checklist/define.ts';
import { notesOf } from '../../lib/checklist/notes.ts';
import { type Progress, ticked } from '../../lib/checklist/progress.ts';
import { type StepId, stepsOf } from '../../lib/checklist/steps.ts';
import { pathTargets, readOwnDomain, readServer } from '../../lib/checklist/targets.ts';
import { verdictsOf } from '../../lib/checklist/verdict.ts';
import type { History } from '../../lib/history/entry.ts';
import type { Message } from '../../lib/i18n.ts';
import { check } from '../shell/check.ts';
import { chosenResolvers } from '../shell/settings.ts';
import { translate } from '../shell/translate.ts';
import { showInAddress } from './address.ts';
import { DomainForm } from './DomainForm.tsx';
import { Lane } from './Lane.tsx';
import { Recheck } from './Recheck.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import { useHistory } from './use-history.ts';
import { useProgress } from './use-progress.ts';

interface Props {
  history: History;
  kept: readonly Progress[];
  /** Whom a check asks, as known when the page opens. */
  told: string[];
  /** As the page's address names it; nothing is taken from the history unasked. */
  domain: string;
}

/** Before sending: the path, then the list, then the message, then the sending (R63-R66). */
export function Checklist({ history: remembered, kept, told, domain: named }: Props) {
  const history = useHistory(remembered);
  const [text, setText] = useState(named);
  const read = readOwnDomain(text);
  const domain = read.ok ? read.value : undefined;
  const { all, progress, isKept, change } = useProgress(kept, domain);
  const [server, setServer] = useState<string>();
  const [errors, setErrors] = useState<{ domain?: Message; server?: Message }>({});
  const [role, setRole] = useState<Role>();
  const { status, announce } = useStatus();
  const { rows, isRunning, start, clear } = useChecks(check);
  const { whom, isStillTrue } = useWhom(told, chosenResolvers);
  const notes = useMemo(
    () => (domain === undefined ? {} : notesOf(history, { domain, now: Date.now() })),
    [history, domain],
  );
  const shownServer = server ?? progress?.ip ?? '';

  useEffect(() => showInAddress(domain ?? ''), [domain]);

  const type = (typed: string) => {
    setText(typed);
    setServer(undefined);
    setErrors({});
    clear();
  };

  const run = async () => {
    const address = readServer(shownServer);
    setErrors({
      ...(!read.ok && { domain: read.error }),
      ...(!address.ok && { server: address.error }),
    });
    const slip = [read, address].find(({ ok }) => !ok);
    if (slip && !slip.ok) return announce(translate(slip.error));
    if (!read.ok || !address.ok || isRunning) return;
    if (!(await isStillTrue())) return announce(translate({ key: 'panel_check_whom_changed' }));
    announce(translate({ key: 'panel_check_running' }));
    const findings = await start(pathTargets(read.value, address.value));
    if (!findings) return;
    announce(translate({ key: 'panel_check_done' }));
    const verdicts = verdictsOf(findings);
    if (!verdicts) return; // nobody answered: what was known before still is
    const { ip: _, ...others } = { ip: undefined, ...progress };
    change(read.value, ({ done }) => ({
      ...others,
      domain: read.value,
      done,
      verdicts,
      checkedAt: Date.now(),
      ...(address.value && { ip: address.value }),
    }));
  };

  const tick = (step: StepId, isTicked: boolean) => {
    if (domain === undefined) return;
    change(domain, (before) => ticked(before, step, isTicked ? Date.now() : undefined));
  };

  return (
    <PageFrame
      title={translate({ key: 'checklist_title' })}
      link={{ href: '/history.html', label: translate({ key: 'history_link' }) }}
    >
      <p class="intro">{translate({ key: 'checklist_intro' })}</p>
      <DomainForm
        text={text}
        domain={domain}
        server={shownServer}
        errors={errors}
        whom={whom}
        isRunning={isRunning}
        history={history}
        kept={all}
        onText={type}
        onServer={setServer}
        onCheck={() => void run()}
      />
      <Recheck progress={progress} marks={history.marks} isKept={isKept} />
      <RoleChoice role={role} onChoose={setRole} />
      {LANES.map((lane) => (
        <Lane
          key={lane}
          lane={lane}
          steps={stepsOf(lane, role)}
          progress={progress}
          notes={notes}
          history={history}
          rows={rows}
          onTick={tick}
          announce={announce}
        />
      ))}
      <SpamTestLink translate={translate} />
      <p role="status" class="unseen">
        {status}
      </p>
    </PageFrame>
  );
}
