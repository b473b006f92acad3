import { bouncesOf } from './bounces.ts';
import { mailboxes } from './mailboxes.ts';
import { mboxOf } from './notice.ts';

/** `node tests/history/generate.ts SCENARIO [COUNT] [SEED] > out.mbox`: a mailbox of notices of which everything is known. */
const [id = '', count = '', seed = '1'] = process.argv.slice(2);
const mailbox = mailboxes.find((each) => each.id === id);
if (!mailbox) {
  console.error(
    `Usage: node tests/history/generate.ts SCENARIO [COUNT] [SEED] > out.mbox\nScenarios: ${mailboxes.map((each) => each.id).join(', ')}`,
  );
  process.exit(2);
}
const wanted = Number(count) || bouncesOf(mailbox, Number(seed)).length;
const told = (mailbox.stories ?? []).reduce((sum, story) => sum + story.count, 0);
const usual = Math.max(0, wanted - told) / mailbox.days; // the stories stay, the usual ones fill up
process.stdout.write(mboxOf(bouncesOf({ ...mailbox, usual }, Number(seed)).slice(0, wanted)));
