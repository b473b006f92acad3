import type { MessageKey, Result } from '../i18n.ts';

/** Another page of ours holds an older version of the database and does not let go of it. */
export class BlockedError extends Error {
  override name = 'BlockedError';
}

/** What a browser calls it, and what the person is told: what happened, what became of the history, what to do. */
const SENTENCES: Readonly<Record<string, MessageKey>> = {
  QuotaExceededError: 'history_no_room',
  BlockedError: 'history_blocked',
  VersionError: 'history_newer',
  SecurityError: 'history_unavailable', // storage is forbidden for sites and extensions alike
  InvalidStateError: 'history_unavailable', // Firefox where nothing is ever remembered
  NotFoundError: 'history_unreadable', // a part of it is gone
  NotReadableError: 'history_unreadable',
  DataError: 'history_unreadable',
  UnknownError: 'history_unreadable', // Chromium, of a damaged file
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** The failure as a value; what is none of the storage's is a fault of ours, and thrown. */
export function failureOf(error: unknown): Result<never> {
  const name = nameOf(error);
  const key = SENTENCES[name] ?? (error instanceof DOMException ? 'history_unreadable' : undefined);
  if (!key) throw error;
  return { ok: false, error: { key } };
}

/** The browser closed the connection, for whatever reason: a new one will do. */
export const isLostConnection = (error: unknown): boolean =>
  ['InvalidStateError', 'AbortError', 'TransactionInactiveError'].includes(nameOf(error));
