import { storage } from 'wxt/utils/storage';
import { type Progress, readProgress, withProgress } from '../../lib/checklist/progress.ts';
import { loadSettings } from './settings.ts';

/** On this computer only: a list, so that "forget everything" in the options counts it. */
const item = storage.defineItem<unknown>('local:checklist', {
  version: 1,
  migrations: {}, // one function for each version after the first: what it makes of the one before
});

/** How far somebody has come with each of their domains, the last used first. */
export const loadProgress = async (): Promise<Progress[]> => readProgress(await item.getValue());

let lastSave: Promise<boolean> = Promise.resolve(true);

async function save(progress: Progress): Promise<boolean> {
  const { keepDays } = await loadSettings();
  if (keepDays === 0) return false;
  await item.setValue(withProgress(await loadProgress(), progress));
  return true;
}

/** Keeps the progress of one domain beside that of the others; false where nothing is to be remembered, or could not be. */
export function saveProgress(progress: Progress): Promise<boolean> {
  lastSave = lastSave.then(() => save(progress)).catch(() => false);
  return lastSave;
}

/** Calls back when progress was kept, in whichever window. */
export const onProgress = (changed: (all: Progress[]) => void): (() => void) =>
  item.watch((kept) => changed(readProgress(kept)));
