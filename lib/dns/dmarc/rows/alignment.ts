import type { Message, MessageKey } from '../../../i18n.ts';
import { rowsFor } from '../../checks/define.ts';
import { unchecked } from '../../checks/unchecked.ts';
import type { Finding, Verdict } from '../../finding.ts';
import { markIn } from '../../mark.ts';
import { findTag, readTags } from '../../tags.ts';
import { type Alignment, align, type Identity } from '../alignment.ts';
import type { Identifier } from '../identifiers.ts';
import type { Ruling } from '../policy.ts';
import type { AlignmentMode } from '../record.ts';

/** An identifier of the message and who it belongs to. */
export interface Voucher extends Identity {
  means: Identifier['means'];
}

const WORDS: Record<
  Identifier['means'],
  { tag: string; aligned: MessageKey; apart: MessageKey; repair: MessageKey }
> = {
  spf: {
    tag: 'aspf',
    aligned: 'dns_dmarc_aligned_spf',
    apart: 'dns_dmarc_not_aligned_spf',
    repair: 'dns_dmarc_not_aligned_spf_why',
  },
  dkim: {
    tag: 'adkim',
    aligned: 'dns_dmarc_aligned_dkim',
    apart: 'dns_dmarc_not_aligned_dkim',
    repair: 'dns_dmarc_not_aligned_dkim_why',
  },
};

function explainGap(from: Identity, voucher: Voucher, mode: AlignmentMode): Message {
  const { tag, repair } = WORDS[voucher.means];
  if (mode === 'strict') return { key: 'dns_dmarc_not_aligned_strict_why', values: [tag, from.domain] };
  const [theirs, ours] = [voucher.organisation ?? voucher.domain, from.organisation ?? from.domain];
  return { key: repair, values: [theirs, ours] };
}

/** One aligned identifier is enough; without any it is a failure only if all of them are known. */
function gapVerdict(alignments: Alignment[], isWholeStory: boolean): Verdict {
  if (alignments.includes('aligned')) return 'info';
  return isWholeStory && !alignments.includes('unknown') ? 'fail' : 'warn';
}

/** Do the domains that vouch for the message match the one that its reader sees? That they pass is another row. */
export function describeAlignment(
  from: Identity,
  ruling: Ruling,
  vouchers: Voucher[],
  isWholeStory: boolean,
): Finding[] {
  const { record, step } = ruling;
  const row = rowsFor('dmarc', from.domain, step.answer);
  const modes = { spf: record.spfMode, dkim: record.dkimMode };
  const alignments = vouchers.map((voucher) => align(from, voucher, modes[voucher.means]));
  const verdict = gapVerdict(alignments, isWholeStory);
  return vouchers.flatMap((voucher, index) => {
    const { tag, aligned, apart } = WORDS[voucher.means];
    const values = [voucher.domain, from.domain];
    if (alignments[index] === 'unknown') {
      const failed = voucher.failed ?? from.failed;
      return failed ? [unchecked('dmarc', from.domain, failed)] : [];
    }
    if (alignments[index] === 'aligned') {
      const summary: Message = { key: aligned, values };
      return [
        row({ verdict: 'pass', id: 'dmarc-aligned', summary, explanation: { key: 'dns_dmarc_aligned_why' } }),
      ];
    }
    const place = findTag(readTags(record.text), tag);
    return [
      row({
        verdict,
        id: 'dmarc-not-aligned',
        summary: { key: apart, values },
        explanation: explainGap(from, voucher, modes[voucher.means]),
        records: [record.text],
        ...(place && { mark: markIn(record.text, place) }),
      }),
    ];
  });
}
