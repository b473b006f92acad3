import type { Answer } from '../answer.ts';
import { isPossibleName } from './domain.ts';
import { costOf, MAX_HOSTS } from './limits.ts';
import type { Ask } from './memo.ts';
import { isMechanism, isSpf, readSpf, type SpfRecord, type Term } from './record.ts';
import { staticName } from './static-name.ts';

/** Ten lookups are allowed; five times as many show how far a policy is over. A hostile one has no end. */
const MAX_FOLLOWED = 50;
/** Characters. All records of an honest policy have a few kB; fifty hostile ones could have 64 kB each. */
const MAX_READ = 200_000;

/** Why a domain has no usable record. */
export type Lack = 'no-name' | 'no-record' | 'several-records' | 'broken-record' | 'unanswered';

/** One term and what DNS says about its target. */
export interface Branch {
  term: Term;
  /** Receivers get there when nothing before it matches; false behind `all`, and for `redirect` beside it. */
  isReached: boolean;
  /** Absent when it depends on the message, or when the term has none. */
  target?: string;
  /** What was asked for the target, the question that counts first. */
  answers: Answer[];
}

/** One domain of the tree. A domain that several terms lead to is in it once. */
export interface Node {
  domain: string;
  /** Absent for a name that cannot be asked for. */
  answer?: Answer<'TXT'>;
  lack?: Lack;
  record?: SpfRecord;
  branches: Branch[];
}

/** A policy without a sender: every record that it leads to, by domain. */
export type Tree = Map<string, Node>;

/** Behind `all` nothing is reached, and `redirect` only where there is none (RFC 7208 sections 5.1 and 6.1). */
function branchesOf({ terms }: SpfRecord, domain: string): Branch[] {
  const all = terms.findIndex((term) => isMechanism(term) && term.name === 'all');
  return terms.map((term, index) => {
    const isReached = all === -1 || (isMechanism(term) ? index <= all : term.name === 'exp');
    const target = costOf(term) > 0 || term.name === 'exp' ? staticName(term.target, domain) : undefined;
    return { term, isReached, ...(target !== undefined && { target }), answers: [] };
  });
}

/** Reads one answer as an SPF record, or says what it lacks. */
function readNode(domain: string, answer: Answer<'TXT'>): Node {
  const node = { domain, answer, branches: [] };
  if (answer.status === 'failed') {
    return { ...node, lack: answer.reason === 'bad-name' ? 'no-name' : 'unanswered' };
  }
  const [text, ...more] = answer.records.map((record) => record.text).filter(isSpf);
  if (text === undefined) return { ...node, lack: 'no-record' };
  if (more.length > 0) return { ...node, lack: 'several-records' };
  const record = readSpf(text);
  if (record.broken.length > 0) return { ...node, record, lack: 'broken-record' };
  return { ...node, record, branches: branchesOf(record, domain) };
}

async function askAddresses(target: string, ask: Ask): Promise<Answer[]> {
  const v4 = await ask(target, 'A');
  return v4.status === 'nodata' ? [v4, await ask(target, 'AAAA')] : [v4]; // a name with IPv6 only is no dead one
}

async function askHosts(target: string, ask: Ask): Promise<Answer[]> {
  const answer = await ask(target, 'MX');
  if (answer.records.length > MAX_HOSTS) return [answer];
  const hosts = answer.records.map(({ exchange }) => exchange).filter(isPossibleName);
  return [answer, ...(await Promise.all(hosts.map((host) => ask(host, 'A'))))];
}

/** One tree while it grows: how many terms may still be followed, and how much read, is shared by all its branches. */
interface Growth {
  tree: Tree;
  ask: Ask;
  left: number;
  unread: number;
}

async function follow(branch: Branch, growth: Growth): Promise<void> {
  const { term, target, isReached } = branch;
  const { ask } = growth;
  if (target === undefined || !isReached || !isPossibleName(target) || growth.left === 0) return;
  growth.left -= 1;
  if (term.name === 'include' || term.name === 'redirect') return visit(target, growth);
  if (term.name === 'a') branch.answers = await askAddresses(target, ask);
  if (term.name === 'mx') branch.answers = await askHosts(target, ask);
  if (term.name === 'exists') branch.answers = [await ask(target, 'A')];
  if (term.name === 'exp') branch.answers = [await ask(target, 'TXT')];
}

async function followAll({ branches }: Node, growth: Growth): Promise<void> {
  await Promise.all(branches.map((branch) => follow(branch, growth)));
}

async function visit(given: string, growth: Growth): Promise<void> {
  const { tree, ask } = growth;
  const domain = given.toLowerCase();
  if (tree.has(domain)) return;
  tree.set(domain, { domain, lack: 'no-name', branches: [] }); // before the first wait: two terms that lead here ask once
  if (!isPossibleName(domain)) return;
  const answer = await ask(domain, 'TXT');
  const size = answer.records.find(({ text }) => isSpf(text))?.text.length ?? 0;
  if (size > growth.unread) {
    tree.delete(domain); // like a term that is not followed: nothing is known of it
    return;
  }
  growth.unread -= size;
  const node = readNode(domain, answer);
  tree.set(domain, node);
  await followAll(node, growth);
}

const startGrowth = (ask: Ask): Growth => ({
  tree: new Map(),
  ask,
  left: MAX_FOLLOWED,
  unread: MAX_READ,
});

/** Asks for everything that a policy leads to, whoever sends: as many round trips as it is deep. */
export async function growTree(domain: string, ask: Ask): Promise<Tree> {
  const growth = startGrowth(ask);
  await visit(domain, growth);
  return growth.tree;
}

/** The same for a record that nobody has published yet. */
export async function growRecord(text: string, domain: string, ask: Ask): Promise<Tree> {
  const growth = startGrowth(ask);
  const record = readSpf(text);
  const node: Node = { domain, record, branches: branchesOf(record, domain) };
  growth.tree.set(domain, node);
  await followAll(node, growth);
  return growth.tree;
}

/** The record that a term leads to. */
export const childOf = ({ term, target, isReached }: Branch, tree: Tree): Node | undefined =>
  isReached && target !== undefined && (term.name === 'include' || term.name === 'redirect')
    ? tree.get(target.toLowerCase())
    : undefined;
