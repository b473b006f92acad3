/** What `expected.json` beside a fixture says. */
export interface Expected {
  title: string;
  kind: string;
  genuineness?: string;
  recipients: ExpectedRecipient[];
}

export interface ExpectedRecipient {
  address?: string;
  bucket: string;
  reason: string;
  permanence: string;
  actor: string;
}

/** For a message whose expectation is not written: ordinary mail. */
export const NO_EXPECTATION: Expected = { title: '', kind: 'not-a-bounce', recipients: [] };

/** Does a panel belong to such a message? Architecture, "In the page". */
export function deservesPanel({ kind, genuineness }: Expected): boolean {
  return kind === 'failure' || kind === 'delay' || genuineness === 'fake' || genuineness === 'backscatter';
}
