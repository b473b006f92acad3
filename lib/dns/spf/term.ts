import { readMacroString } from './macro.ts';
import { BITS, type Family, type Network, readFamilyAddress, readPrefix } from './network.ts';
import type {
  Breakage,
  DomainSpec,
  Mechanism,
  MechanismName,
  Modifier,
  Problem,
  Qualifier,
  Term,
} from './record.ts';

// Reading one term: RFC 7208 section 12 (`directive`, `modifier`, `domain-spec`).

type Fault = Omit<Breakage, 'term'>;
type Reading<Value> = { ok: true; value: Value } | { ok: false; breakage: Fault };
type TermReading = { ok: true; term: Term } | { ok: false; breakage: Fault };

/** What may follow the name of a mechanism. */
type Shape = 'nothing' | 'domain' | 'domain-or-nothing' | 'domain-and-prefix' | Family;

const SHAPES: Record<MechanismName, Shape> = {
  all: 'nothing',
  include: 'domain',
  exists: 'domain',
  ptr: 'domain-or-nothing',
  a: 'domain-and-prefix',
  mx: 'domain-and-prefix',
  ip4: 'ipv4',
  ip6: 'ipv6',
};

const MODIFIER = /^([a-z][\w.-]*)=(.*)$/is;
const DIRECTIVE = /^([-+?~]?)([^:/]*)((?:[:/].*)?)$/s;
/** The end of `a` and `mx`; what stands before it is a domain. */
const DUAL_PREFIX = /(?:\/(\d+))?(?:\/\/(\d+))?$/;
/** `.` and a top-level label that is not all digits, perhaps a final dot; no name has more than 253 characters. */
const DOMAIN_END = /\.(?!\d{1,253}\.?$)[a-z\d](?:[a-z\d-]{0,253}[a-z\d])?\.?$/i;

const fault = (problem: Problem, start: number, end: number) => ({
  ok: false as const,
  breakage: { problem, start, end },
});

function readDomainSpec(text: string, start: number): Reading<DomainSpec> {
  const end = start + text.length;
  if (text === '') return fault('needs-domain', start, end);
  const reading = readMacroString(text, 'domain');
  if (!reading.ok) return fault(reading.problem, start + reading.start, start + reading.end);
  if (!reading.endsInMacro && !DOMAIN_END.test(text)) return fault('bad-domain', start, end);
  return { ok: true, value: { text, start, end, parts: reading.parts } };
}

function readNetwork(value: string, family: Family, start: number): Reading<Network> {
  const end = start + value.length;
  if (value.length < 2) return fault('needs-address', start, end);
  const text = value.slice(1);
  const slash = text.indexOf('/');
  const address = readFamilyAddress(slash === -1 ? text : text.slice(0, slash), family);
  if (value[0] !== ':' || address === undefined) return fault('bad-address', start + 1, end);
  const prefix = slash === -1 ? BITS[family] : readPrefix(text.slice(slash + 1), family);
  if (prefix === undefined) return fault('bad-prefix', start + 1 + slash, end);
  return { ok: true, value: { address, prefix } };
}

type Details = Pick<Mechanism, 'target' | 'network' | 'prefixes'>;
const WHOLE: Details = { prefixes: { ipv4: BITS.ipv4, ipv6: BITS.ipv6 } };

function readTargetAndPrefix(value: string, start: number): Reading<Details> {
  const dual = DUAL_PREFIX.exec(value);
  const [text = '', v4, v6] = dual ?? [];
  const domain = value.slice(0, value.length - text.length);
  const ipv4 = v4 === undefined ? BITS.ipv4 : readPrefix(v4, 'ipv4');
  const ipv6 = v6 === undefined ? BITS.ipv6 : readPrefix(v6, 'ipv6');
  const end = start + value.length;
  if (ipv4 === undefined || ipv6 === undefined) return fault('bad-prefix', start + domain.length, end);
  if (domain === '') return { ok: true, value: { prefixes: { ipv4, ipv6 } } };
  if (!domain.startsWith(':')) return fault('bad-prefix', start, end);
  const target = readDomainSpec(domain.slice(1), start + 1);
  return target.ok ? { ok: true, value: { target: target.value, prefixes: { ipv4, ipv6 } } } : target;
}

function readDetails(shape: Shape, value: string, start: number): Reading<Details> {
  const end = start + value.length;
  if (shape === 'nothing')
    return value === '' ? { ok: true, value: WHOLE } : fault('takes-no-value', start, end);
  if (shape === 'domain-and-prefix') return readTargetAndPrefix(value, start);
  if (shape === 'ipv4' || shape === 'ipv6') {
    const network = readNetwork(value, shape, start);
    return network.ok ? { ok: true, value: { ...WHOLE, network: network.value } } : network;
  }
  if (value === '' && shape === 'domain-or-nothing') return { ok: true, value: WHOLE };
  if (value === '') return fault('needs-domain', start, end);
  if (!value.startsWith(':')) return fault('bad-domain', start, end);
  const target = readDomainSpec(value.slice(1), start + 1);
  return target.ok ? { ok: true, value: { ...WHOLE, target: target.value } } : target;
}

function readModifier(text: string, name: string, value: string, start: number): TermReading {
  const term: Modifier = { kind: 'modifier', name, text, start, end: start + text.length };
  const valueStart = term.end - value.length;
  if (name === 'redirect' || name === 'exp') {
    const target = readDomainSpec(value, valueStart);
    return target.ok ? { ok: true, term: { ...term, target: target.value } } : target;
  }
  const reading = readMacroString(value, 'explanation'); // ignored, but it must be a macro string; a word has no blanks
  if (!reading.ok) return fault(reading.problem, valueStart + reading.start, valueStart + reading.end);
  return { ok: true, term };
}

/** Reads one word of a record. */
export function readTerm(text: string, start: number): TermReading {
  const end = start + text.length;
  const modifier = MODIFIER.exec(text);
  if (modifier) return readModifier(text, (modifier[1] ?? '').toLowerCase(), modifier[2] ?? '', start);
  const [, qualifier = '', written = '', value = ''] = DIRECTIVE.exec(text) ?? [];
  const name = written.toLowerCase();
  if (/[^!-~]/.test(written)) return fault('bad-character', start, end);
  if (!/^[a-z][a-z\d._-]*$/.test(name)) return fault('not-a-term', start, end);
  if (!Object.hasOwn(SHAPES, name))
    return fault('unknown-mechanism', start + qualifier.length, end - value.length);
  const details = readDetails(SHAPES[name as MechanismName], value, end - value.length);
  if (!details.ok) return details;
  return {
    ok: true,
    term: {
      kind: 'mechanism',
      name: name as MechanismName,
      qualifier: (qualifier || '+') as Qualifier,
      text,
      start,
      end,
      ...details.value,
    },
  };
}
