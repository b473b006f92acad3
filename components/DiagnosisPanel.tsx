import { useId, useRef, useState } from 'preact/hooks';
import type { Report } from '../lib/diagnosis.ts';
import type { Message } from '../lib/i18n.ts';
import type { CheckOffer } from '../lib/messages.ts';
import { type TargetAnswer, withAnswer } from '../lib/report/answer.ts';
import { failing } from '../lib/report/failing.ts';
import { headlineOf } from '../lib/report/headline.ts';
import { Actions } from './Actions.tsx';
import { FullTextHelp } from './FullTextHelp.tsx';
import { groupRecipients, type RecipientGroup } from './group-recipients.ts';
import { Icon, type IconName } from './Icon.tsx';
import { BackscatterNotice, FakeNotice } from './NotReal.tsx';
import type { PanelTools } from './panel-tools.ts';
import { RecipientCard } from './RecipientCard.tsx';
import { RecipientMeta } from './RecipientMeta.tsx';
import { Addresses, RecipientRows } from './RecipientRows.tsx';

interface Props extends Omit<PanelTools, 'announce'> {
  report: Report;
  /** Absent where DNS explains nothing. */
  offer: CheckOffer | undefined;
  /** As the mail around it is painted; `system` follows the system. */
  theme: 'light' | 'dark' | 'system';
  /** The mail's own background. */
  background?: string | undefined;
}

/** The answer to one notice, from "what happened" to "take it along". */
export function DiagnosisPanel({ report, offer, theme, background, ...given }: Props) {
  const headingId = useId();
  const [status, setStatus] = useState('');
  const answers = useRef<TargetAnswer[]>([]);

  const { notice } = report;
  const { translate, check } = given;
  const groups = groupRecipients(failing(report), translate);
  const { headline, icon, tone } = faceOf(report, groups);
  const tools: PanelTools = {
    ...given,
    announce: setStatus,
    check: async (target) => {
      const answer = await check(target);
      if (answer.ok) answers.current = withAnswer(answers.current, { target, findings: answer.value });
      return answer;
    },
  };

  return (
    <section
      class="panel-base panel"
      aria-labelledby={headingId}
      lang={translate({ key: 'panel_language' })}
      dir={translate({ key: 'panel_direction' }) === 'rtl' ? 'rtl' : 'ltr'}
      data-theme={theme}
      data-bucket={tone}
      style={background && { '--bl-mail': background }}
    >
      <header class="head">
        <Icon name={icon} />
        <h2 id={headingId}>{translate(headline)}</h2>
        {groups.length === 1 && groups[0] && notice.genuineness === 'genuine' && (
          <RecipientMeta group={groups[0]} translate={translate} />
        )}
      </header>
      <Content report={report} groups={groups} offer={offer} tools={tools} />
      <Actions report={report} answers={() => answers.current} {...tools} />
      <p role="status" class="unseen">
        {status}
      </p>
    </section>
  );
}

interface ContentProps {
  report: Report;
  groups: RecipientGroup[];
  /** Absent where DNS explains nothing. */
  offer: CheckOffer | undefined;
  tools: PanelTools;
}

function Content({ report, groups, offer, tools }: ContentProps) {
  const { notice } = report;
  const shared = { report, offer, ...tools };
  const [first] = groups;
  if (notice.genuineness === 'fake') return <FakeNotice report={report} translate={tools.translate} />;
  if (first && notice.genuineness === 'backscatter') {
    return <BackscatterNotice diagnosis={first[0]} translate={tools.translate} />;
  }
  if (!first) return <FullTextHelp translate={tools.translate} />;
  if (groups.length > 1) return <RecipientRows groups={groups} {...shared} />;
  return (
    <>
      <Addresses group={first} />
      <RecipientCard diagnosis={first[0]} {...shared} />
    </>
  );
}

function faceOf(
  { notice }: Report,
  groups: RecipientGroup[],
): { headline: Message; icon: IconName; tone: string } {
  const [first] = groups;
  if (notice.genuineness === 'fake') {
    return { headline: { key: 'panel_fake_headline' }, icon: 'alarm', tone: 'fake' };
  }
  if (notice.genuineness === 'backscatter') {
    return { headline: { key: 'panel_backscatter_headline' }, icon: 'info', tone: 'unknown' };
  }
  if (!first) return { headline: { key: 'panel_unknown_headline' }, icon: 'unknown', tone: 'unknown' };
  const tone = first[0].bucket;
  const icon = notice.kind === 'delay' ? 'waiting' : tone;
  if (groups.length === 1) return { headline: headlineOf(first[0]), icon, tone };
  const count = String(groups.reduce((sum, { length }) => sum + length, 0));
  const key = notice.kind === 'delay' ? 'panel_several_delayed' : 'panel_several_failed';
  return { headline: { key, values: [count] }, icon, tone };
}
