import { useEffect, useState } from 'preact/hooks';
import type { Campaign } from '../../../lib/history/campaign.ts';
import type { History } from '../../../lib/history/entry.ts';
import type { Pattern } from '../../../lib/history/patterns/define.ts';
import { translate } from '../../shell/translate.ts';
import { language } from '../labels.ts';
import { unpackCampaigns } from './packed.ts';
import type { Answer, Question } from './protocol.ts';

/** What is drawn from all bounces together. */
export interface Analysis {
  campaigns: ReadonlyMap<string, Campaign>;
  /** Undefined until they are there. */
  patterns: readonly Pattern[] | undefined;
  isFailed: boolean;
}

const NOTHING_YET: Analysis = { campaigns: new Map(), patterns: undefined, isFailed: false };

/** Asks a worker, which reads the history for itself; what was known before stands until it answers. */
export function useAnalysis(history: History | undefined, now: number): Analysis {
  const [analysis, setAnalysis] = useState(NOTHING_YET);
  useEffect(() => {
    if (!history) return;
    const worker = new Worker('/history-worker.js');
    worker.onerror = () => setAnalysis((before) => ({ ...before, isFailed: true }));
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'campaigns') {
        const campaigns = unpackCampaigns(data.packed);
        setAnalysis((before) => ({ ...before, campaigns }));
        return;
      }
      setAnalysis(({ campaigns }) => ({ campaigns, patterns: data.patterns, isFailed: false }));
      worker.terminate(); // it holds all bounces, too
    };
    const question: Question = {
      about: history.entries.length === 0 ? 'example' : 'kept',
      change: translate({ key: 'history_change_example' }),
      now,
      language: language(),
    };
    worker.postMessage(question);
    return () => worker.terminate();
  }, [history, now]);
  return analysis;
}
