import { render } from 'preact';
import { vi } from 'vitest';
import { DiagnosisPanel } from '../../../components/DiagnosisPanel.tsx';
import type { PlaceTools } from '../../../components/panel-tools.ts';
import type { Advice, Diagnosis, Report, Target } from '../../../lib/diagnosis.ts';
import type { Finding } from '../../../lib/dns/finding.ts';
import type { Bounce } from '../../../lib/explains/tie-back.ts';
import type { Result } from '../../../lib/i18n.ts';
import type { CheckOffer, ToldTie } from '../../../lib/messages.ts';
import { offerFor } from '../../../lib/offer.ts';
import { type CopyOrder, type Written, write as writeCopy } from '../../../lib/report/write.ts';
import { inScope } from '../../../lib/scope/in-scope.ts';
import type { Answers, KnownAnswers } from '../../../lib/scope/questions.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';
import { translate } from './translate.ts';

/** What the panel is given by the browser; a test says what each answers. */
export const tools = {
  translate,
  check: vi.fn(async (_: Target): Promise<Result<Finding[]>> => ({ ok: true, value: [] })),
  resolvers: vi.fn(async () => ['Cloudflare', 'Google']),
  tie: vi.fn(async (_bounce: Bounce, _findings: Finding[]): Promise<ToldTie | undefined> => undefined),
  rescope: vi.fn(
    async (diagnosis: Diagnosis, answers: Answers): Promise<Advice | undefined> =>
      inScope(diagnosis, answers),
  ),
  known: vi.fn(async (_: Diagnosis): Promise<KnownAnswers | undefined> => ({})),
  copy: vi.fn(async (_: string) => true),
  write: vi.fn(async (order: CopyOrder): Promise<Written | undefined> => writeCopy(order, translate)),
};

/** The panel of a report, in a page of its own. */
export function show(
  report: Report,
  offer: CheckOffer = offerFor(report, DEFAULT_SETTINGS),
  place?: PlaceTools,
): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const placed = place && { place };
  render(<DiagnosisPanel report={report} offer={offer} theme="light" {...placed} {...tools} />, root);
  return root;
}

/** The text of each element that is found. */
export const texts = (root: Element, selector: string): (string | null)[] =>
  [...root.querySelectorAll(selector)].map((found) => found.textContent);

/** The button whose label begins like this. */
export const button = (root: Element, name: string): HTMLButtonElement | undefined =>
  [...root.querySelectorAll('button')].find((found) => found.textContent?.startsWith(name));

/** Effects come a frame after the drawing, on a busy machine later: nothing has changed for two turns. */
async function settle(): Promise<void> {
  for (let before = '', quiet = 0; quiet < 2; ) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const now = `${document.body.textContent} ${document.querySelectorAll('*').length}`;
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
}

/** A press by a person; what scripts send is not trusted. */
export async function press(target: HTMLElement | undefined): Promise<void> {
  const event = new MouseEvent('click', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  target?.dispatchEvent(event);
  await settle();
}
