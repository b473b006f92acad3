import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import PostalMime from 'postal-mime';
import { type Cause, examplesOf } from '../../lib/causes/define.ts';
import { causes } from '../../lib/causes/index.ts';
import { classify, diagnose } from '../../lib/diagnose.ts';
import { isLikelyNotice } from '../../lib/notice/gate.ts';
import { readReply } from '../../lib/notice/reply.ts';
import { largeMail, usualMails } from './mails.ts';
import { atLeast, atMost, hand, type Measurement } from './measurement.ts';
import { best, bestOfBoth } from './timing.ts';

/** The engine on our own examples and fixtures: the gate, reading, classifying, hostile and large mail. */

const mails = usualMails();
const replies = causes.flatMap((cause) => examplesOf(cause as Cause).is).map(readReply);

const HOSTILE = '550 5.7.1 <a@b> mailbox is not '.padEnd(
  1_000_000,
  'quota over mailbox is not found by user ',
);
const ofLength = (length: number) => `Delivery failed.\n\n${HOSTILE.slice(0, length)}`;
const diagnoseText = (text: string) => diagnose({ form: 'selection', text });

async function measureReading(): Promise<Measurement[]> {
  // first, as a worker that has just started: the engine gives up fast code for expressions after thousands of texts
  const [parsed, whole] = await bestOfBoth(
    async () => {
      for (const raw of mails) await PostalMime.parse(raw, { forceRfc822Attachments: true });
    },
    async () => {
      for (const raw of mails) await diagnose({ form: 'mime', raw });
    },
  );
  return [
    atLeast('read one notice, end to end', mails.length / whole, 1_000, 'a second'),
    atMost('our share, against postal-mime alone', (whole - parsed) / parsed, 0.5, 'times'),
  ];
}

async function measureReplies(): Promise<Measurement[]> {
  const classified = await best(30, () => {
    for (const reply of replies) classify({ ...reply, diagnostic: reply.text });
  });
  const hostile = await best(3, () => diagnoseText(HOSTILE));
  const long = await best(5, () => diagnoseText(ofLength(1_000_000)));
  const short = await best(20, () => diagnoseText(ofLength(1_000)));
  return [
    atLeast('classify one reply', replies.length / classified, 50_000, 'a second'),
    atMost('1 MB of hostile text', hostile * 1000, 50, 'ms'),
    atMost('1 MB of it against 1 kB', long / short, 1000, 'times'),
  ];
}

const READER = fileURLToPath(new URL('large-message.ts', import.meta.url));

async function measureLarge(): Promise<Measurement[]> {
  const raw = largeMail();
  const seconds = await best(2, () => diagnose({ form: 'mime', raw }));
  const folder = mkdtempSync(join(tmpdir(), 'bounce-lens-bench-'));
  const file = join(folder, 'large.eml');
  writeFileSync(file, raw);
  const memory = execFileSync(process.execPath, [READER, file]);
  rmSync(folder, { recursive: true });
  const size = `${(raw.length / 1e6).toFixed(0)} MB message`;
  return [
    atMost(size, seconds * 1000, 1_500, 'ms'),
    atMost(`${size}, memory against its size`, Number(memory), 6, 'times'),
  ];
}

/** Sender and subject decide, so nobody asks for the text. */
function unasked(): string {
  throw new Error('The gate has read the text.');
}

/** Messages a gate sees in one go: one alone is too short to time. */
const MANY = 100;

async function measureGate(): Promise<Measurement[]> {
  const long = 'a delivery of 550 parcels, said: hello; '.repeat(1640); // 64 kB
  const decided = await best(20, () => {
    for (let at = 0; at < MANY; at++) {
      isLikelyNotice({ from: 'Mail Delivery Subsystem', subject: `Failed ${at}`, text: unasked });
      isLikelyNotice({ from: 'Kim', subject: `Re: Undeliverable ${at}`, text: unasked });
    }
  });
  const open = await best(20, () => isLikelyNotice({ from: 'Corp', subject: 'News', text: () => long }));
  return [
    atMost('gate, sender and subject decide', (decided / (2 * MANY)) * 1000, 1, 'ms'),
    atMost('gate, on 64 kB of ordinary text', open * 1000, 5, 'ms'),
  ];
}

hand([
  ...(await measureReading()),
  ...(await measureReplies()),
  ...(await measureLarge()),
  ...(await measureGate()),
]);
