import type { Target } from '../diagnosis.ts';
import type { Message, MessageKey } from '../i18n.ts';

/** What a text was taken for, where DNS can answer. */
export type DnsForm = 'domain' | 'address' | 'ip' | 'url' | 'key' | 'headers';

/** What somebody wants to know. */
export type Question =
  | { kind: 'dns'; form: DnsForm; name: string; targets: Target[] }
  | { kind: 'bounce'; text: string }
  /** Neither: what is wrong with it, and what to type instead. */
  | { kind: 'neither'; error: Message[] };

/** A question to DNS. */
export type DnsQuestion = Extract<Question, { kind: 'dns' }>;

/** A button with a whole domain in it still fits 400 px. */
const LONGEST_NAME = 60;

const READ_AS: Record<DnsForm, MessageKey> = {
  domain: 'input_as_domain',
  address: 'input_as_address',
  ip: 'input_as_ip',
  url: 'input_as_url',
  key: 'input_as_key',
  headers: 'input_as_headers',
};

const cut = (name: string) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name);

/** What will be done about it, as it stands on the button. */
export function offered(question: Question): Message {
  if (question.kind === 'dns') return { key: 'popup_check', values: [cut(question.name)] };
  return { key: question.kind === 'bounce' ? 'popup_diagnose' : 'popup_look_up' };
}

/** What the text was taken for; nothing where it is nothing that we know. */
export function readAs(question: Question): Message | undefined {
  if (question.kind === 'neither') return;
  return { key: question.kind === 'dns' ? READ_AS[question.form] : 'input_as_bounce' };
}
