import type { Diagnosis } from '../diagnosis.ts';
import type { Message } from '../i18n.ts';

/** What a diagnosis says in one line. */
export function headlineOf({ bucket, advice }: Pick<Diagnosis, 'bucket' | 'advice'>): Message {
  return bucket === 'unknown' ? { key: 'panel_unknown_headline' } : advice.headline;
}
