import type { Arrival, HistoryEntry } from '../../lib/history/entry.ts';
import type { MessageKey } from '../../lib/i18n.ts';
import {
  actorLabel,
  bucketLabel,
  confidenceLabel,
  partyLabel,
  permanenceOf,
} from '../../lib/report/labels.ts';
import { translate } from '../shell/translate.ts';
import type { CampaignName } from './known.ts';
import { nameOfGroup, timeOf } from './labels.ts';

/** One thing that is remembered of a bounce, in words. */
export interface Fact {
  label: MessageKey;
  value: string | undefined;
  /** Nobody said so. */
  isGuess?: boolean | undefined;
}

const ARRIVALS: Readonly<Record<Arrival, MessageKey>> = {
  gmail: 'history_arrival_gmail',
  outlook: 'history_arrival_outlook',
  popup: 'history_arrival_popup',
  file: 'history_arrival_file',
  table: 'history_arrival_table',
};

/** Everything but the reply, always in the same order, so that two bounces can stand side by side. */
export function factsOf(entry: HistoryEntry, campaign: CampaignName | undefined): Fact[] {
  const { route } = entry;
  const words = (key: MessageKey) => translate({ key });
  const isHashed = entry.recipient !== undefined && !entry.recipient.includes('@');
  return [
    {
      label: 'panel_fact_time',
      value: entry.isUndated ? `${timeOf(entry.at)} ${words('history_undated')}` : timeOf(entry.at),
    },
    { label: 'history_recipient', value: isHashed ? words('history_hashed') : entry.recipient },
    { label: 'history_domain', value: entry.domain },
    { label: 'history_provider', value: entry.provider && nameOfGroup('provider', entry.provider) },
    { label: 'panel_fact_reply_code', value: entry.replyCode },
    { label: 'panel_fact_enhanced_code', value: entry.enhancedCode },
    { label: 'panel_fact_refused_by', value: words(partyLabel(entry.rejectedBy)) },
    { label: 'panel_fact_area', value: words(bucketLabel(entry.bucket)) },
    { label: 'history_permanence', value: words(permanenceOf(entry)) },
    { label: 'history_actor', value: words(actorLabel(entry.actor)) },
    { label: 'history_confidence', value: words(confidenceLabel(entry.confidence)) },
    { label: 'history_from', value: entry.ownAddress?.includes('@') ? entry.ownAddress : entry.ownDomain },
    { label: 'history_service', value: route.service && nameOfGroup('provider', route.service) },
    { label: 'history_signed', value: route.dkim },
    { label: 'history_server', value: [route.server, route.ip].filter(Boolean).join(' · ') },
    { label: 'history_subject', value: entry.subject },
    { label: 'history_campaign', value: campaign?.name, isGuess: campaign?.isGuessed },
    { label: 'panel_fact_source', value: words(ARRIVALS[entry.arrival]) },
  ];
}
