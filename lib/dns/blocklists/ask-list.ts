import type { Answer, Resolve } from '../answer.ts';
import { controlsOf } from './controls.ts';
import type { LiveList } from './define.ts';
import { askedZone } from './dqs-key.ts';
import { queryFor } from './query.ts';
import { type Judgement, judge } from './verdict.ts';

/** What asking needs beside the list and the subject. */
export interface AskOptions {
  resolve: Resolve;
  signal: AbortSignal;
  /** Milliseconds since 1970. */
  now: number;
  /** The person's key of Spamhaus' Data Query Service, where there is a usable one. */
  key: string | undefined;
}

/** One list, asked: names hold the public zone, never the person's key. */
export interface AskedList {
  answer: Answer<'A'>;
  judgement: Judgement;
  /** `2.0.0.127.bl.example A 127.0.0.2` */
  records: string[];
}

/** Several names count as one: a listing of any is the answer, else a failure of any, else silence. */
function combine(answers: readonly [Answer<'A'>, ...Answer<'A'>[]]): Answer<'A'> {
  const listings = answers.filter(({ records }) => records.length > 0);
  const [listing] = listings;
  if (listing?.status === 'answer')
    return { ...listing, records: listings.flatMap(({ records }) => records) };
  return answers.find(({ status }) => status === 'failed') ?? answers[0];
}

const asRecords = (answers: readonly Answer<'A'>[]) =>
  answers.flatMap(({ name, records }) => records.map((address) => `${name} A ${address}`));

/** Asks one list about one subject, with its test points, all at once; nothing when the name would be too long. */
export async function askList(
  list: LiveList,
  subject: string,
  { resolve, signal, now, key }: AskOptions,
): Promise<AskedList | undefined> {
  const zone = askedZone(list, key);
  const query = queryFor(list, subject, zone);
  const [first, ...above] = query?.subject ?? [];
  if (!query || first === undefined) return undefined;
  const ask = async (entry: string): Promise<Answer<'A'>> => {
    const answer = await resolve(`${entry}.${zone}`, 'A', { signal });
    const shown = { ...answer, name: `${entry}.${list.zone}` };
    return shown.status === 'failed' ? shown : { ...shown, aliases: [] }; // an alias could repeat the key
  };
  const askControls = async () => {
    const [always, never] = await Promise.all([ask(query.always), ask(query.never)]);
    return { always, never };
  };
  const [own, others, controls] = await Promise.all([
    ask(first),
    Promise.all(above.map(ask)),
    list.isAllowList ? undefined : controlsOf(`${query.always}.${zone}`, { resolve, now, ask: askControls }),
  ]);
  const answers = [own, ...others] as const;
  const answer = combine(answers);
  return { answer, judgement: judge({ list, answer, controls }), records: asRecords(answers) };
}
