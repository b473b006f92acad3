import { useId, useRef, useState } from 'preact/hooks';
import type { Report } from '../lib/diagnosis.ts';
import type { CheckOffer } from '../lib/messages.ts';
import type { TargetAnswer } from '../lib/report/answer.ts';
import type { RecipientGroup } from '../lib/report/group-recipients.ts';
import { Actions } from './Actions.tsx';
import { FullTextHelp } from './FullTextHelp.tsx';
import { BackscatterNotice, FakeNotice } from './NotReal.tsx';
import { PanelHead } from './PanelHead.tsx';
import { PlaceRow } from './PlaceRow.tsx';
import type { PanelTools, PlaceTools } from './panel-tools.ts';
import { RecipientCard } from './RecipientCard.tsx';
import { RecipientMeta } from './RecipientMeta.tsx';
import { Addresses, RecipientRows } from './RecipientRows.tsx';
import { useScope } from './use-scope.ts';
import { useStatus } from './use-status.ts';

interface Props extends Omit<PanelTools, 'announce'> {
  report: Report;
  /** Absent where DNS explains nothing. */
  offer: CheckOffer | undefined;
  /** As the mail around it is painted; `system` follows the system. */
  theme: 'light' | 'dark' | 'system';
  /** The mail's own background. */
  background?: string | undefined;
  /** Absent in a page of our own. */
  place?: PlaceTools;
}

/** The answer to one notice, from "what happened" to "take it along". */
export function DiagnosisPanel({ report, offer, theme, background, place, ...given }: Props) {
  const id = useId();
  const { status, announce } = useStatus();
  const [isFolded, setFolded] = useState(place?.isFolded ?? false);
  const [hasPlaceRow, setPlaceRow] = useState(false);
  const answers = useRef<TargetAnswer[]>([]);

  const { translate, check } = given;
  const { headline, icon, tone } = report.face;
  const groups = report.groups.map((places) => places.map((at) => report.recipients[at]) as RecipientGroup);
  const scope = useScope(given, groups);
  const tools: PanelTools = {
    ...given,
    ...scope,
    announce,
    check: async (target) => {
      const answer = await check(target);
      if (answer.ok) answers.current.push({ target, findings: answer.value });
      return answer;
    },
  };
  const fold = () => {
    setFolded(!isFolded);
    place?.fold(!isFolded);
  };

  return (
    <section
      class="panel-base panel"
      aria-labelledby={`${id} ${id}-who`}
      lang={translate({ key: 'panel_language' })}
      dir={translate({ key: 'panel_direction' }) === 'rtl' ? 'rtl' : 'ltr'}
      data-theme={theme}
      data-bucket={tone}
      style={background && { '--bl-mail': background }}
    >
      <PanelHead
        icon={icon}
        headingId={id}
        headline={translate(headline)}
        controls={
          place && [
            {
              label: 'panel_more',
              icon: 'more',
              isOpen: hasPlaceRow,
              press: () => setPlaceRow(!hasPlaceRow),
            },
            { label: 'panel_details', icon: 'fold', isOpen: !isFolded, press: fold },
          ]
        }
        translate={translate}
      >
        {groups.length === 1 && groups[0] && report.notice.genuineness === 'genuine' && (
          <RecipientMeta group={groups[0]} whoId={`${id}-who`} translate={translate} />
        )}
      </PanelHead>
      {place && hasPlaceRow && <PlaceRow {...tools} {...place} />}
      <div hidden={isFolded}>
        <Content report={report} groups={groups} offer={offer} tools={tools} />
        <Actions report={report} groups={groups} answers={answers.current} {...tools} />
      </div>
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
