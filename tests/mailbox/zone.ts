/** The records of one name. */
export interface Records {
  A?: string[];
  AAAA?: string[];
  CNAME?: string;
  MX?: [preference: number, exchange: string][];
  NS?: string[];
  PTR?: string[];
  TXT?: string[];
}

/** Made for this file; nobody has its private half. */
const DKIM_KEY = [
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA0Bc84ASlEYrEEzpAVxh1PDO/33VdVS21e54VlqcCvJeXWVCKZHOR',
  'egJPbayGR9Kj637/tFOfAwJHqD0sqBUv7wSCV3fyZunoOy4mypIuFNaXePBWNGprgwWuPyYGtRrupZNmTzPjvcJuw4vIBw1b',
  '2DlFoc8b7/m9elXHx+Lt3cnMIrLqN1lBk9akzdHml34Y6H/pCagObc4vg15bOK/U7aapEE8HlkCdZuBAQzeDprnZtExGVmI7',
  'WHRK+/LVVDn25dOExzM6TX1PrZq1fQ/CSniOWoN+YSOOmjasqioV1Us11lsxqORt2+l3szRLBWQS1ahSWcl7pmFvZQdj0ca6',
  'rwIDAQAB',
].join('');
const DKIM = { TXT: [`v=DKIM1; k=rsa; p=${DKIM_KEY}`] };

const LISTS = ['bl.spamcop.net', 'psbl.surriel.com', 'all.s5h.net', 'dnsbl-1.uceprotect.net'];

/** Every DNS name that the sample mailbox knows (RFC 2606, RFC 5737); anything else does not exist. */
export const zone: Record<string, Records> = {
  // The owner of the mailbox. The shop and the newsletter server are not in the SPF record: that is why they bounce.
  'acme.example': {
    A: ['192.0.2.80'],
    MX: [
      [10, 'mx1.acme.example'],
      [20, 'mx2.acme.example'],
    ],
    NS: ['ns1.acme.example', 'ns2.acme.example'],
    TXT: ['v=spf1 ip4:192.0.2.0/26 include:_spf.mailer.example -all', 'mail-tool-verification=3f9a'],
  },
  'ns1.acme.example': { A: ['192.0.2.53'] },
  'ns2.acme.example': { A: ['198.51.100.53'] },
  'mx1.acme.example': { A: ['192.0.2.11'] },
  'mx2.acme.example': { A: ['192.0.2.12'] },
  'mail.acme.example': { A: ['192.0.2.25'] },
  'office.acme.example': { A: ['192.0.2.60'] },
  'shop.acme.example': { A: ['198.51.100.77'] },
  'www.acme.example': { CNAME: 'acme.example' },
  '_dmarc.acme.example': { TXT: ['v=DMARC1; p=reject; rua=mailto:dmarc@acme.example'] },
  's1._domainkey.acme.example': DKIM,
  'mail2025._domainkey.acme.example': DKIM,
  'selector1._domainkey.acme.example': DKIM,
  'google._domainkey.acme.example': DKIM,
  'bulk1._domainkey.acme.example': { TXT: ['v=DKIM1; k=rsa; p='] }, // withdrawn, RFC 6376 section 3.6.1
  'bulk.acme.example': { A: ['198.51.100.25'], TXT: ['v=spf1 a -all'] },
  'campaigns.acme.example': { A: ['198.51.100.20'], TXT: ['v=spf1 ip4:198.51.100.20 -all'] },
  '_spf.mailer.example': { TXT: ['v=spf1 ip4:198.51.100.128/25 -all'] },
  'mailer.example': { MX: [[10, 'mx.mailer.example']], NS: ['ns1.mailer.example'] },
  'mx.mailer.example': { A: ['198.51.100.130'] },
  'campaigns-tool.example': { NS: ['ns1.campaigns-tool.example'] },
  'k1._domainkey.campaigns-tool.example': DKIM,

  // Reverse names; the newsletter server's name leads back, the shop has none.
  '11.2.0.192.in-addr.arpa': { PTR: ['mx1.acme.example'] },
  '25.2.0.192.in-addr.arpa': { PTR: ['mail.acme.example'] },
  '60.2.0.192.in-addr.arpa': { PTR: ['office.acme.example'] },
  '69.2.0.192.in-addr.arpa': { PTR: ['mail-sor-f69.google.com'] },
  'mail-sor-f69.google.com': { A: ['192.0.2.69'] },
  '25.100.51.198.in-addr.arpa': { PTR: ['bulk.acme.example'] },
  '20.100.51.198.in-addr.arpa': { PTR: ['elsewhere.acme.example'] }, // leads to no address

  // Block lists: each holds its test point (RFC 5782), one of them the newsletter server.
  ...Object.fromEntries(LISTS.map((list) => [`2.0.0.127.${list}`, { A: ['127.0.0.2'] }])),
  '2.0.0.127.rep.mailspike.net': { A: ['127.0.0.10'] },
  '2.0.0.127.dnsbl.dronebl.org': { A: ['127.0.0.3'] },
  '25.100.51.198.bl.spamcop.net': { A: ['127.0.0.2'] },

  // Whom they write to.
  ...receiving('birchwood.example', 'mx.birchwood.example', '203.0.113.42'),
  ...receiving('harbor.example', 'mail.harbor.example', '203.0.113.11'),
  ...receiving('kestrel.example', 'mx1.kestrel.example', '203.0.113.51'),
  ...receiving('larkspur.example', 'mx.larkspur.example', '203.0.113.41'),
  ...receiving('lumen.example', 'mx1.lumen.example', '203.0.113.21'),
  ...receiving('nordhaus.example', 'mx.nordhaus.example', '203.0.113.81'),
  ...receiving('club.example', 'mx.club.example', '203.0.113.9'),
  ...receiving('sakura.example', 'mx.sakura.example', '203.0.113.25'),
  ...receiving('tidewater.example', 'mx1.tidewater.example', '203.0.113.91'),
  ...receiving('orchard.example', 'mx.orchard.example', '203.0.113.71'),
  ...receiving('quarry.example', 'mx.quarry.example', '203.0.113.72'),
  ...receiving('foxglove.example', 'mx.foxglove.example', '203.0.113.73'),

  // Oddities: no mail at all (RFC 7505), no mail record, two SPF records (RFC 7208 section 4.5).
  'nomail.example': { NS: ['ns1.nomail.example'], MX: [[0, '.']], TXT: ['v=spf1 -all'] },
  'bare.example': { NS: ['ns1.bare.example'], A: ['203.0.113.5'] },
  'twospf.example': { NS: ['ns1.twospf.example'], TXT: ['v=spf1 -all', 'v=spf1 mx -all'] },
};

function receiving(domain: string, host: string, address: string): Record<string, Records> {
  return {
    [domain]: { NS: [`ns1.${domain}`], MX: [[10, host]], TXT: ['v=spf1 mx ~all'] },
    [host]: { A: [address] },
    [`_dmarc.${domain}`]: { TXT: ['v=DMARC1; p=none'] },
  };
}
