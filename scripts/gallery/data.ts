import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, encode } from '@dnsquery/dns-packet';
import type { Words } from '../../lib/catalogue.ts';
import { diagnose } from '../../lib/diagnose.ts';
import type { Report, Target } from '../../lib/diagnosis.ts';
import { runCheck } from '../../lib/dns/check.ts';
import type { Finding } from '../../lib/dns/finding.ts';
import { createResolver } from '../../lib/dns/resolver.ts';
import type { Result } from '../../lib/i18n.ts';
import { questionsFor } from '../../lib/scope/questions-for.ts';
import { NOTICES } from '../../tests/gallery/notices.ts';
import { NOW } from '../../tests/gallery/now.ts';
import { answerTo } from '../../tests/mailbox/dns/resolver.ts';
import { readCatalogue, wordsOf } from '../translate.ts';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'tests/fixtures');
const LOCALES = join(ROOT, 'public/_locales');

/** What the page of the gallery shows; plain data, made anew for each build. */
export interface GalleryData {
  /** By folder of tests/fixtures, or by name in tests/gallery/notices.ts. */
  reports: Record<string, Report>;
  /** What the sample zone answers to each check of the reports; see `keyOf`. */
  answers: Record<string, Result<Finding[]>>;
  /** By locale. */
  words: Record<string, Words>;
}

const foldersIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** As the worker does. */
const withQuestions = (report: Report): Report => ({
  ...report,
  questions: report.recipients.map((recipient) => questionsFor(recipient)),
});

async function diagnoseAll(): Promise<GalleryData['reports']> {
  const fixtures = foldersIn(FIXTURES).map((slug) => {
    const raw = readFileSync(join(FIXTURES, slug, 'notice.eml'));
    return [slug, { form: 'mime', raw }] as const;
  });
  const all = [...fixtures, ...Object.entries(NOTICES)].map(
    async ([slug, source]) => [slug, withQuestions(await diagnose(source))] as const,
  );
  return Object.fromEntries(await Promise.all(all));
}

/** DNS over HTTPS without a network: the zone of the sample mailbox. */
const askZone: typeof fetch = async (request) => {
  const wire = new URL(String(request)).searchParams.get('dns') ?? '';
  const answer = encode(answerTo(decode(Buffer.from(wire, 'base64url'))));
  return new Response(Uint8Array.from(answer), { headers: { 'Content-Type': 'application/dns-message' } });
};

async function checkAll(reports: readonly Report[]): Promise<GalleryData['answers']> {
  const resolve = createResolver({ fetch: askZone, now: () => NOW });
  const { signal } = new AbortController();
  const targets: Target[] = reports.flatMap(({ recipients }) => recipients.flatMap(({ checks }) => checks));
  const answers = targets.map(
    async (target) => [JSON.stringify(target), await runCheck(target, resolve, { signal })] as const,
  );
  return Object.fromEntries(await Promise.all(answers));
}

/** Diagnoses every fixture, runs its checks against the sample zone, and takes the words of all languages along. */
export async function gatherData(): Promise<GalleryData> {
  const reports = await diagnoseAll();
  const words = foldersIn(LOCALES).map((locale) => [locale, wordsOf(readCatalogue(locale))] as const);
  return { reports, answers: await checkAll(Object.values(reports)), words: Object.fromEntries(words) };
}
