/** Gmail: `SPF [acme.example] with ip: [192.0.2.1] = did not pass`; Outlook.com: `Spf= Fail , Dkim= Pass`. */
const result =
  /\b(SPF|DKIM|DMARC)\b(?: \[[^\]]{0,100}\])?(?: with ip: \[[^\]]{0,60}\])? ?= ?(did not pass|pass(?:ed)?|fail(?:ed)?|none|softfail|neutral)\b/gi;

/** As long as a reply is read. */
const LONGEST_REPLY = 16_384;

/** Which proof of sender failed and which passed, where the reply says so: `DKIM: did not pass, SPF: pass`. */
export function proofsIn(diagnostic: string): string | undefined {
  const found = new Map<string, string>();
  for (const [, proof = '', outcome = ''] of diagnostic.slice(0, LONGEST_REPLY).matchAll(result)) {
    if (!found.has(proof.toUpperCase())) found.set(proof.toUpperCase(), outcome.toLowerCase());
  }
  const named = [...found].map(([proof, outcome]) => `${proof}: ${outcome}`);
  return named.length > 0 ? named.join(', ') : undefined;
}
