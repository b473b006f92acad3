import type { MessageKey } from '../../i18n.ts';
import type { List, Page } from '../../lists/define.ts';
import { lists } from '../../lists/index.ts';
import type { FindingPage } from '../finding.ts';
import type { Blocklist, LiveList, OwnNames } from './define.ts';

/** What each page is for, in the words of the panel. */
const LABELS: Record<Page['use'], MessageKey> = {
  removal: 'page_removal',
  'look-up': 'page_look_up',
  support: 'page_support',
  help: 'page_help',
};

/** The list with this id in lib/lists. */
export const listById = (id: string | undefined): List | undefined => lists.find((list) => list.id === id);

function namesOf({ list }: Blocklist): OwnNames | List {
  if (typeof list !== 'string') return list;
  const found = listById(list);
  if (!found) throw new Error(`No list ${list} in lib/lists`);
  return found;
}

/** As people know it. Zones of one list are told apart by their own names. */
export function nameOf(list: Blocklist): string {
  const { name } = namesOf(list);
  return list.list === 'uceprotect-network' ? `UCEPROTECT level ${list.zone.charAt(6)}` : name;
}

const linkTo = ({ url, use }: Page): FindingPage => ({ url, label: { key: LABELS[use] } });

/** Where a listing can be ended, after its cause (N12). */
export function pageOfListing(list: LiveList): FindingPage | undefined {
  const { page } = namesOf(list);
  return page && linkTo(page);
}

/** Where it can be seen whether the list holds something; never a form for removal. */
export function pageToLookUp(list: LiveList): FindingPage | undefined {
  const { page } = namesOf(list);
  if (list.lookUp === 'page' && page) return linkTo({ url: page.url, use: 'look-up' });
  if (list.lookUp !== undefined && list.lookUp !== 'page')
    return linkTo({ url: list.lookUp, use: 'look-up' });
  return page && page.use !== 'removal' ? linkTo(page) : undefined;
}

/** The page of a list that the reply names and that this check cannot ask. */
export const pageOfNamed = ({ page }: List): FindingPage | undefined => page && linkTo(page);
