import { type Cause, examplesOf } from '../lib/causes/define.ts';
import { causes } from '../lib/causes/index.ts';
import type { Actor } from '../lib/diagnosis.ts';
import { addMessages } from './new/catalogues.ts';
import { causeFile } from './new/cause-file.ts';
import { type Claim, claimsOn, nextAfter } from './new/claims.ts';
import { type Draft, isThere, openDraft } from './new/draft.ts';
import { withImport, withLastEntry, withLineBefore } from './new/edits.ts';
import { camelCaseOf, keyPartOf, propertyOf, quoted } from './new/names.ts';
import { type Given, runScaffold } from './new/run.ts';
import { unwritten } from './new/unwritten.ts';

const KNOWN: readonly string[] = causes.map(({ id }) => id);
const BUCKETS: readonly string[] = [...new Set(causes.map(({ bucket }) => bucket))].sort();
/** Who acts, and what they do after the first place unless somebody thinks of better: names in lib/advice/follow-ups.ts. */
const STEPS: Record<Actor, string> = {
  you: 'ownAdmin',
  'your-admin': 'ownAdmin',
  recipient: "['advice_other_colleague']",
  'recipient-admin': 'theirAdmin',
  provider: 'later',
  nobody: 'later',
};
/** What the first place says, so that it speaks to whoever acts (tests/unit/advice/advise.test.ts). */
const FIRST: Record<Actor, string> = {
  you: 'that does not say "your IT team"',
  'your-admin': 'that says "your IT team"',
  recipient: 'such as "Ask the recipient by phone or chat …"',
  'recipient-admin': 'that says "their IT team"',
  provider: 'that says "report this to"',
  nobody: 'that starts with "Wait", "Find another" or "Reach them"',
};
const ACTORS = Object.keys(STEPS);
const PERMANENCE = ['permanent', 'temporary', 'unknown'];
/** The longest headline that fits the panel (tests/unit/layout.test.ts). */
const LONGEST_TITLE = 48;

const usage = `Usage: npm run new-cause -- ID --bucket BUCKET --actor ACTOR [--reply "550 ..."]... [--near-miss "550 ..."]...
         [--permanence P] [--source URL] [--title TEXT] [--cause TEXT] [--first TEXT] [--it TEXT]
  ID           such as mailbox-asleep: the file, the reason and the keys of its texts
  BUCKET       ${BUCKETS.join(', ')}
  ACTOR        ${ACTORS.join(', ')}
  --reply      a server's reply that is this cause (three or more), in your own words or a provider's documentation
  --near-miss  a reply that looks like it and is another cause
  --permanence ${PERMANENCE.join(', ')}; left out, it follows the class of the reply (4 or 5)
  --title      what happened, at most ${LONGEST_TITLE} characters, no full stop; --cause one sentence why; --it the detail for an administrator
  --first      where to look first, one sentence that starts with a verb and speaks to ACTOR:
${ACTORS.map((actor) => `               ${actor}: ${FIRST[actor as Actor]}`).join('\n')}
What you leave out is marked, and tests/unit/unwritten.test.ts lists it. How to go on: lib/causes/ADD.md`;

const OPTIONS = [
  'bucket',
  'actor',
  'permanence',
  'reply',
  'near-miss',
  'source',
  'title',
  'cause',
  'first',
  'it',
];

/** A permanence left out follows the class of the reply. */
const isForGood = (permanence: string | undefined, replies: readonly string[]): boolean =>
  permanence ? permanence === 'permanent' : replies.length > 0 && replies.every((reply) => /^5/.test(reply));

function refuse({ id, one, all }: Given): string | undefined {
  const [bucket = '', actor = '', permanence] = [one('bucket'), one('actor'), one('permanence')];
  const source = one('source') ?? 'https://';
  if (isThere(`lib/causes/${id}.ts`))
    return `lib/causes/${id}.ts is there already: change that, or give another ID.`;
  if (!BUCKETS.includes(bucket)) return `--bucket is one of ${BUCKETS.join(', ')}.`;
  if (!ACTORS.includes(actor)) return `--actor is one of ${ACTORS.join(', ')}.`;
  if (permanence && !PERMANENCE.includes(permanence))
    return `--permanence is one of ${PERMANENCE.join(', ')}.`;
  if (actor === 'nobody' && bucket !== 'address' && isForGood(permanence, all('reply')))
    return 'What is refused for good has somebody who acts: with nobody, --first would never be shown (isBeyondRepair in lib/advice/facts.ts). Who looks for another way? --actor you.';
  if (!source.startsWith('https://')) return '--source is an https address.';
  return undefined;
}

function addTexts(draft: Draft, { id, one }: Given): void {
  const key = `cause_${keyPartOf(id)}`;
  addMessages(draft, {
    [`${key}_title`]: {
      message: one('title') ?? unwritten('headline, without full stop'),
      description: `Headline for ${id}; at most ${LONGEST_TITLE} characters, no full stop.`,
    },
    [`${key}_cause`]: {
      message: one('cause') ?? unwritten('what it means, one sentence.'),
      description: `What ${id} means, one sentence.`,
    },
    [`${key}_first`]: {
      message:
        one('first') ?? unwritten(`where to look first, one sentence ${FIRST[one('actor') as Actor]}.`),
      description: `The first place to look for ${id}; starts with a verb.`,
    },
    [`it_${keyPartOf(id)}`]: {
      message: one('it') ?? unwritten('what an administrator looks at.'),
      description: `For an administrator: what to look at for ${id}. Folded away.`,
    },
  });
}

function register(draft: Draft, { id, one, all }: Given, next: string): void {
  const [bucket, actor] = [one('bucket'), one('actor') as Actor];
  const steps =
    actor === 'nobody' && isForGood(one('permanence'), all('reply')) ? "['advice_other_way']" : STEPS[actor];
  const name = camelCaseOf(id);
  draft.edit('lib/causes/index.ts', (text) =>
    withImport(
      withLineBefore(text, `  ${name},`, (line) => line === `  ${camelCaseOf(next)},`),
      name,
      `./${id}.ts`,
    ),
  );
  const reasonIn = (line: string) => /^ {2}'?([a-z-]+)'?: /.exec(line)?.[1] ?? '';
  draft.edit('lib/advice/follow-ups.ts', (text) =>
    withLineBefore(
      text,
      `  ${propertyOf(id)}: { steps: ${steps} },`,
      (line) => KNOWN.includes(reasonIn(line)) && reasonIn(line) > id,
    ),
  );
  const ofBucket: readonly string[] = causes
    .filter((cause) => cause.bucket === bucket)
    .map((cause) => cause.id);
  draft.edit('lib/plan/plans.ts', (text) =>
    withLineBefore(text, `  ${propertyOf(id)}: NOTHING,`, (line) => ofBucket.includes(reasonIn(line))),
  );
  draft.edit('tests/unit/scope/questions-for.test.ts', (text) =>
    withLastEntry(text, 'const NEVER', `  ${quoted(id)},`),
  );
}

const report = (id: string, paths: string[], next: string, claims: readonly Claim[]): string =>
  [
    `Wrote ${paths.join('\n      ')}`,
    `${id} stands before ${next} in lib/causes/index.ts.`,
    ...claims.map(({ reply, reason, quote }) => `Until now ${reason}, by "${quote}": ${reply}`),
    '',
    'Next: npm run tables && npx vitest run unit/unwritten causes/examples unit/layout unit/tables unit/advice unit/scope',
    'says what is still missing, and which replies another cause claims. How to mend each: lib/causes/ADD.md',
  ].join('\n');

function make(given: Given): string {
  const { id, one, all } = given;
  const replies = all('reply');
  const claims = claimsOn(replies);
  const next = nextAfter(one('bucket') ?? '', claims);
  const draft = openDraft();
  draft.create(
    `lib/causes/${id}.ts`,
    causeFile({
      id,
      bucket: one('bucket') ?? '',
      actor: one('actor') ?? '',
      permanence: one('permanence'),
      source: one('source'),
      replies,
      nearMisses: all('near-miss'),
      others: causes.flatMap((cause: Cause) => examplesOf(cause).is),
    }),
  );
  register(draft, given, next);
  addTexts(draft, given);
  return report(id, draft.save(), next, claims);
}

process.exitCode = runScaffold({ usage, options: OPTIONS, refuse, make }, process.argv.slice(2));
