import type { Classifier } from './causes/classify.ts';
import type { Notice, NoticeSource } from './notice/notice.ts';
import { readReply } from './notice/reply.ts';

/** A sentence or two; more is a text of its own, whose frame shows whether it is a notice. */
const LONGEST = 300;

/** People select all kinds of lines. */
const LEAST_SHARE = 0.6;

/**
 * What somebody selected, where no frame or code shows a notice: whoever selects a single line and asks about it takes it for
 * the reason. If its words are like one, it is read as one.
 */
export function askedAbout(source: NoticeSource, notice: Notice, { classify }: Classifier): Notice {
  if (source.form !== 'selection' || notice.kind !== 'not-a-bounce' || notice.genuineness !== 'genuine')
    return notice;
  const line = source.text.trim();
  if (line.length > LONGEST || line.includes('\n')) return notice;
  const { text: diagnostic, ...codes } = readReply(line);
  const { bucket, evidence } = classify({ diagnostic, ...codes, leastShare: LEAST_SHARE });
  if (bucket === 'unknown' || !evidence || evidence.kind === 'lane-word') return notice;
  return { ...notice, kind: 'failure', recipients: [{ action: 'failed', diagnostic, ...codes }] };
}
