import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bouncesOf } from '../history/bounces.ts';
import { mailboxes } from '../history/mailboxes.ts';
import { mboxOf } from '../history/notice.ts';

/** A mailbox file, as somebody saves it. */
export interface MailboxFile {
  path: string;
  /** Notices in it. */
  count: number;
  remove: () => void;
}

/** One of the mailboxes of which everything is known, as if its last bounce had come an hour ago: what is older than a year is not kept. */
export function recentMailbox(id: string): MailboxFile {
  const mailbox = mailboxes.find((one) => one.id === id);
  if (!mailbox) throw new Error(`No mailbox ${id}.`);
  const bounces = bouncesOf(mailbox, 1);
  const late = Date.now() - 3_600_000 - Math.max(...bounces.map(({ at }) => at));
  const folder = mkdtempSync(join(tmpdir(), 'bounce-lens-'));
  const path = join(folder, 'bounces.mbox');
  writeFileSync(path, mboxOf(bounces.map((bounce) => ({ ...bounce, at: bounce.at + late }))));
  return { path, count: bounces.length, remove: () => rmSync(folder, { recursive: true }) };
}
