import { useState } from 'preact/hooks';
import type { Message, Result } from '../../../lib/i18n.ts';
import { labelCampaign, putBack, removeEntries } from '../../shell/history.ts';
import { translate } from '../../shell/translate.ts';
import type { Known } from '../known.ts';
import { numberOf } from '../labels.ts';
import type { Said } from '../SaidLine.tsx';

/** What can be done with bounces, and what the last deed came to. */
export interface Deeds {
  said: Said | undefined;
  remove: (ids: readonly string[]) => Promise<void>;
  label: (ids: readonly string[], campaign: string | undefined, known: Known['byId']) => Promise<boolean>;
  forget: () => void;
}

interface Wiring {
  announce: (sentence: string) => void;
  /** Where the keyboard goes on after something came back. */
  onEnd: () => void;
}

/** Deletes and labels bounces; everything can be undone. */
export function useDeeds({ announce, onEnd }: Wiring): Deeds {
  const [said, setSaid] = useState<Said>();
  const say = (next: Said) => {
    setSaid(next);
    announce(translate(next.done));
  };
  const fail = (error: Message) => say({ done: error, isFailed: true });
  const takeBack = async (undoing: Promise<Result<unknown>[]>) => {
    const failed = (await undoing).find((result) => !result.ok);
    if (failed && !failed.ok) return fail(failed.error);
    say({ done: { key: 'options_undone' } });
    onEnd();
  };

  const remove = async (ids: readonly string[]) => {
    const removed = await removeEntries(ids);
    if (!removed.ok) return fail(removed.error);
    say({
      done: { key: 'history_deleted', values: [numberOf(removed.value.length)] },
      undo: () => takeBack(Promise.all([putBack({ entries: removed.value, tallies: [], marks: [] })])),
    });
  };
  const label = async (ids: readonly string[], campaign: string | undefined, known: Known['byId']) => {
    const before = Map.groupBy(ids, (id) => known().get(id)?.campaign);
    const labelled = await labelCampaign(ids, campaign);
    if (!labelled.ok) fail(labelled.error);
    else {
      const undo = () => [...before].map(([name, some]) => labelCampaign(some, name));
      say({
        done: campaign
          ? { key: 'history_labelled', values: [campaign, numberOf(ids.length)] }
          : { key: 'history_unlabelled' },
        undo: () => takeBack(Promise.all(undo())),
      });
    }
    return labelled.ok;
  };
  return { said, remove, label, forget: () => setSaid(undefined) };
}
