import type { Reason } from '../causes/index.ts';
import type { AdvicePage, Diagnosis } from '../diagnosis.ts';
import type { Message, MessageKey } from '../i18n.ts';
import type { Noun, Page, Reach } from '../lists/define.ts';
import type { Signal } from '../lists/named-signal.ts';
import type { ProviderId } from '../providers/index.ts';
import { pageOfProvider } from '../providers/page-of-provider.ts';
import type { Facts } from './facts.ts';

/** What a list would have to hold for this reason: a removal of anything else is the wrong one (N12). */
const nouns: Partial<Record<Reason, readonly Noun[]>> = {
  'ip-blocklisted': ['ip'],
  'ip-reputation': ['ip'],
  'domain-blocklisted': ['domain'],
  'domain-reputation': ['domain'],
  'url-blocklisted': ['url', 'domain'],
  'sender-distrust': ['ip', 'domain'],
};

const labels: Record<Page['use'], MessageKey> = {
  removal: 'page_removal',
  'look-up': 'page_look_up',
  support: 'page_support',
  help: 'page_help',
};

const signalKeys: Record<Reach, MessageKey> = {
  public: 'signal_public',
  private: 'signal_private',
  policy: 'signal_policy',
  closed: 'signal_closed',
};

/** Does a named list say anything about this reason? "Blocked by Spamhaus" in an address fault does not. */
export const concerns = ({ reason, bucket }: Pick<Diagnosis, 'reason' | 'bucket'>): boolean =>
  bucket === 'reputation' || bucket === 'content' || reason === 'local-policy';

/** What the named list is, in a sentence. */
export const signalMessage = ({ name, reach }: Signal): Message => ({
  key: signalKeys[reach],
  values: [name],
});

/** The one right page: of the list that was named, else of the provider that refused. */
export function pageFor({ reason, bucket, actor, provider, signal }: Facts): AdvicePage | undefined {
  if (actor === 'provider' || signal?.reach === 'closed') return undefined; // not ours to ask
  const page = pageOfSignal(reason, signal) ?? pageOfProvider(provider, reason, bucket);
  return page && linkTo(page);
}

/** What this provider asks of senders, if it says so anywhere. */
export function helpPageOf(provider: ProviderId | undefined): AdvicePage | undefined {
  const page = pageOfProvider(provider, 'unauthenticated', 'authentication');
  return page && linkTo(page);
}

const linkTo = ({ url, use }: Page): AdvicePage => ({
  url,
  host: new URL(url).host,
  label: { key: labels[use] },
});

function pageOfSignal(reason: Reason, signal: Signal | undefined): Page | undefined {
  if (!signal?.page) return undefined;
  if (signal.page.use === 'help') return signal.page;
  const wanted = nouns[reason];
  return wanted?.some((noun) => signal.holds.includes(noun)) ? signal.page : undefined;
}
