import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reviewContent } from '../../../lib/content/review.ts';
import type { ImportTools } from '../../../lib/history/import/engine.ts';
import { readEntry, readMark, readTally } from '../../../lib/history/import/read-record.ts';
import { savedHistory } from '../../../lib/history/import/saved-history.ts';
import { readSaved } from '../../../lib/input/saved.ts';
import { fileOf, importAll, toolsWith } from '../history/import/tools.ts';
import { outlookBounce } from '../input/outlook-file.ts';
import { histories, NOW } from './histories.ts';
import { mails, mutated } from './mutated.ts';

// Files for the history, changed: each ends, tells what could not be read, and gives nothing that the history would refuse.

/** Milliseconds; a file takes a few, and the machine has other things to do. */
const SOON = 6_000;

const SMALL = mails.filter(({ length }) => length < 3_000);
const envelope = 'From MAILER-DAEMON Thu Nov 26 10:00:00 2026\n';
const mboxes = SMALL.slice(0, 40).map((mail, at) => `${envelope}${mail}\n\n${envelope}${SMALL[at + 1]}`);
const tables = [
  'email,event,reason,timestamp\nkim@lumen.example,bounce,550 5.1.1 User unknown,2026-11-25 10:00:00\nbo@birchwood.example,deferred,"421 4.7.0 Try, ""later""",2026-11-25 11:00:00\n',
  'sep=;\nEmpfänger;Ereignis;Antwort;Datum\nkim@lumen.example;Hard Bounce;550 5.1.1 User unknown;25.11.2026 10:00\n',
  'Recipient\tStatus\tSubject\nkim@lumen.example##Receive, Fail;bo@lumen.example##Receive, Deliver\tFailed\tOffer\n',
];
const jsons = [
  '{"email":"kim@lumen.example","event":"bounce","reason":"550 5.1.1 User unknown","timestamp":1795600000}\n{"email":"bo@lumen.example","event":"delivered"}\n',
  '[{"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bouncedRecipients":[{"emailAddress":"kim@lumen.example","diagnosticCode":"smtp; 550 5.1.1 unknown"}],"timestamp":"2026-11-25T10:00:00Z"},"mail":{"source":"sales@acme.example"}}]',
  '{"Type":"Notification","Message":"{\\"eventType\\":\\"Bounce\\",\\"bounce\\":{\\"bouncedRecipients\\":[{\\"emailAddress\\":\\"kim@lumen.example\\"}]}}"}',
  '{"items":[{"recipient":"kim@lumen.example","event":"failed","delivery-status":{"code":550,"message":"User unknown"}}],"__proto__":{"x":1}}',
];
const saved = fc
  .sample(histories, { numRuns: 12, seed: 7 })
  .map((history) => [...savedHistory(history, NOW)].join(''));

/** What is asked about columns is answered as a person in a hurry does. */
const hurried: ImportTools = toolsWith(async ({ guess }) => (guess.recipient ? guess : undefined));

/** Returns how many records a file gave. */
async function expectHonest(name: string, content: string | Uint8Array): Promise<number> {
  const began = performance.now();
  const imported = await importAll(fileOf(name, content), hurried);
  for (const entry of imported.entries)
    expect(readEntry(JSON.parse(JSON.stringify(entry))), entry.id).toEqual(entry);
  for (const tally of imported.tallies) expect(readTally(tally), tally.id).toEqual(tally);
  for (const mark of imported.marks) expect(readMark(mark), mark.id).toEqual(mark);
  for (const { file, reason } of imported.problems)
    expect([file, typeof reason.key]).toEqual([name, 'string']);
  if (name.endsWith('.eml')) {
    const { findings } = await reviewContent(content);
    for (const { evidence } of findings)
      for (const one of evidence) expect(one.length).toBeLessThanOrEqual(120);
    expect(structuredClone(findings)).toEqual(findings);
  }
  expect(performance.now() - began).toBeLessThan(SOON);
  expect(Object.prototype).not.toHaveProperty('x');
  return imported.entries.length + imported.tallies.length + imported.marks.length;
}

const cases: [string, readonly string[], number][] = [
  ['a.mbox', mboxes, 400],
  ['a.csv', tables, 1_000],
  ['a.json', jsons, 1_000],
  ['a.json', saved, 300],
  ['a.eml', SMALL, 300],
];

test.each(cases)(
  '%s',
  async (name, seeds, numRuns) => {
    const octets = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
    let _found = 0;
    await fc.assert(
      fc.asyncProperty(mutated(seeds), fc.boolean(), async (text, isLatin) => {
        _found += await expectHonest(name, isLatin ? octets(text) : text);
      }),
      { numRuns },
    );
  },
  120_000,
);

test('a.msg, and whatever else is dropped into the popup', async () => {
  const file = outlookBounce();
  const change = fc.tuple(fc.nat(file.length - 1), fc.constantFrom(0, 1, 2, 0x7f, 0xfe, 0xff));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 30 }), async (changes) => {
      const changed = file.slice();
      for (const [at, octet] of changes) changed[at] = octet;
      await expectHonest('a.msg', changed);
      const read = readSaved(changed.subarray(8));
      expect(read.ok ? read.value.form : read.error.key).toBeTruthy();
    }),
    { numRuns: 300 },
  );
}, 120_000);
