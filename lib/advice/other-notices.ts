import type { Actor, Advice } from '../diagnosis.ts';
import type { MessageKey } from '../i18n.ts';
import type { Facts } from './facts.ts';

/** A bounce for mail that this person never sent. */
export const backscatterAdvice: Advice = {
  headline: { key: 'panel_backscatter_headline' },
  explanation: { key: 'panel_backscatter_explanation' },
  firstPlace: { key: 'panel_backscatter_first' },
  steps: [{ key: 'panel_backscatter_empty' }, { key: 'panel_backscatter_found' }],
  itDetail: { key: 'it_backscatter' },
};

/** What can be done while the server still tries; nothing that makes a second mail. */
const meanwhile: Record<Actor, MessageKey> = {
  you: 'advice_delay_you',
  'your-admin': 'advice_delay_your_admin',
  recipient: 'advice_delay_recipient',
  'recipient-admin': 'advice_delay_recipient',
  provider: 'advice_other_way',
  nobody: 'advice_other_way',
};

/** Not delivered yet: whatever the reason, a second mail does not help. */
export function delayAdvice({ reason, bucket, actor }: Facts) {
  const isAddress = bucket === 'address' && actor === 'you';
  return {
    headline: { key: 'advice_delay_title' },
    ...(reason === 'delayed' && { explanation: { key: 'advice_delay_cause' } }),
    firstPlace: { key: 'advice_delay_first' },
    steps: [
      { key: isAddress ? 'advice_delay_address' : meanwhile[actor] },
      { key: 'advice_wait_for_final_notice' },
    ],
  } satisfies Partial<Advice>;
}
