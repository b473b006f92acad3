import { useEffect, useState } from 'preact/hooks';
import type { History } from '../../lib/history/entry.ts';
import { onHistory } from '../shell/history.ts';
import { loadRemembered } from './load-history.ts';

/** What is remembered now: a change that is marked in another window asks for a new check here. */
export function useHistory(first: History): History {
  const [history, setHistory] = useState(first);
  useEffect(() => onHistory(() => void loadRemembered().then(setHistory)), []);
  return history;
}
