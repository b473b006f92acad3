import data from 'gallery:data';
import { DiagnosisPanel } from '../../components/DiagnosisPanel.tsx';
import type { PanelTools, PlaceTools } from '../../components/panel-tools.ts';
import type { Report, Target } from '../../lib/diagnosis.ts';
import type { Finding } from '../../lib/dns/finding.ts';
import { sayTieBack } from '../../lib/explains/say.ts';
import { tieBack } from '../../lib/explains/tie-back.ts';
import type { Message, Result, Translate } from '../../lib/i18n.ts';
import { offerFor } from '../../lib/offer.ts';
import { write } from '../../lib/report/write.ts';
import { inScope } from '../../lib/scope/in-scope.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings.ts';
import { defineState, type State } from './define.ts';

/** The diagnosis of a fixture, or of one of tests/gallery/notices.ts. */
export function reportOf(slug: string): Report {
  const report = data.reports[slug];
  if (!report) throw new Error(`No notice is named ${slug}`);
  return report;
}

/** What DNS of the sample zone says. */
export async function answerFor(target: Target): Promise<Result<Finding[]>> {
  return data.answers[JSON.stringify(target)] ?? { ok: false, error: { key: 'panel_check_failed' } };
}

/** A check that never ends. */
export const pending = () => new Promise<never>(() => {});

/** The tools of the panel as the worker makes them, over the sample zone. */
const toolsFor = (translate: Translate): Omit<PanelTools, 'announce' | 'translate'> => ({
  check: answerFor,
  resolvers: async () => ['Cloudflare', 'Google'],
  tie: async (bounce, findings) => {
    const tie = tieBack(bounce, findings);
    return tie && { kind: tie.kind, sentences: sayTieBack(tie, translate) };
  },
  rescope: async (diagnosis, answers) => inScope(diagnosis, answers),
  known: async () => ({}),
  write: async (order) => write(order, translate),
  copy: async () => true,
});

/** In a mail page, as the panel ships. */
const PLACE: PlaceTools = {
  isFolded: false,
  fold: () => {},
  site: 'Gmail',
  switchSite: async () => true,
  openOptions: () => {},
};

interface PanelState {
  id: string;
  title: string;
  report: Report;
  /** What answers otherwise than usual. */
  tools?: Partial<PanelTools>;
  place?: Partial<PlaceTools>;
  /** The background of the mail around it. */
  background?: string;
  /** Sentences on the buttons that are pressed, in order. */
  press?: readonly Message[];
}

/** A state of the panel, with everything as the extension would hand it in. */
export function panelState({ id, title, report, tools, place, background, press = [] }: PanelState): State {
  const hasChecks = report.recipients.some(({ checks }) => checks.length > 0);
  return defineState({
    id,
    title,
    surface: 'panel',
    render: ({ translate, theme }) => (
      <DiagnosisPanel
        report={report}
        offer={hasChecks ? offerFor(report, DEFAULT_SETTINGS) : undefined}
        theme={theme}
        background={background}
        place={{ ...PLACE, ...place }}
        translate={translate}
        {...toolsFor(translate)}
        {...tools}
      />
    ),
    press: ({ translate }) => press.map(translate),
  });
}

/** What stands on the button that checks the DNS of a recipient. */
export function checkOf(report: Report, recipient = 0): Message {
  const [first] = offerFor(report, DEFAULT_SETTINGS).plans[recipient] ?? [];
  if (!first) throw new Error('Nothing to check here');
  return first;
}
