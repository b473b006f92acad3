import { bouncesOf } from './bounces.ts';
import { mailboxes } from './mailboxes.ts';
import { mboxOf } from './notice.ts';

/** `node tests/history/generate.ts SCENARIO [COUNT] [SEED] > out.mbox`: about so many notices of which everything is known. */
const [id = '', count = '', seed = '1'] = process.argv.slice(2);
const mailbox = mailboxes.find((each) => each.id === id);
if (!mailbox) {
  console.error(
    `Usage: node tests/history/generate.ts SCENARIO [COUNT] [SEED] > out.mbox\nScenarios: ${mailboxes.map((each) => each.id).join(', ')}`,
  );
  process.exit(2);
}
const natural = bouncesOf(mailbox, Number(seed)).length;
const scale = (Number(count) || natural) / natural;
const scaled = {
  ...mailbox,
  usual: mailbox.usual * scale,
  stories: (mailbox.stories ?? []).map((story) => ({
    ...story,
    count: Math.max(1, Math.round(story.count * scale)),
  })),
};
process.stdout.write(mboxOf(bouncesOf(scaled, Number(seed))));
