import { generate } from 'selfsigned';

const LIFETIME_IN_DAYS = 2; // made at every start, never written to disk

/** A self-signed key and certificate; the browser under test is told not to check it. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const now = Date.now();
  const made = await generate([{ name: 'commonName', value: 'sample mailbox' }], {
    keyType: 'ec',
    notBeforeDate: new Date(now - 86_400_000),
    notAfterDate: new Date(now + LIFETIME_IN_DAYS * 86_400_000),
  });
  return { key: made.private, cert: made.cert };
}
