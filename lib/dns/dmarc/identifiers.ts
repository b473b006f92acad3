import type { TargetFacts } from '../../diagnosis.ts';
import { readDomain } from '../name.ts';

/** More signatures than this hardly occur; each costs a walk. */
const MAX_SIGNERS = 5;

/** A domain that can vouch for a message, and by which means. */
export interface Identifier {
  means: 'spf' | 'dkim';
  domain: string;
}

const domainIn = (text: string | undefined): string[] => {
  const domain = text === undefined ? undefined : readDomain(text.slice(text.lastIndexOf('@') + 1));
  return domain?.ok ? [domain.value] : [];
};

/** SPF looks at the return-path, and at the name of the server when that is empty (RFC 7208 section 2.4). */
const spfDomain = ({ sender, helo }: TargetFacts) => domainIn(sender === '' ? helo : sender);

/** What the facts tell about who vouches for the message; each domain once for each means. */
export function readIdentifiers(facts: TargetFacts): Identifier[] {
  const signers = [...new Set((facts.dkim ?? []).flatMap(({ domain }) => domainIn(domain)))];
  return [
    ...spfDomain(facts).map((domain) => ({ means: 'spf' as const, domain })),
    ...signers.slice(0, MAX_SIGNERS).map((domain) => ({ means: 'dkim' as const, domain })),
  ];
}

/** Do the facts name everything that could vouch, so that "none does" can be said? */
export const isComplete = (facts: TargetFacts) => facts.sender !== undefined && facts.dkim !== undefined;
