/** Who runs a mail service, by the names that appear in MX and SPF records. */
interface MailHost {
  provider: string;
  /** Ends of MX host names, at a dot. */
  mx: string[];
  /** Domains that customers include in SPF, themselves or above. */
  spf: string[];
}

// Seen in the documentation of each provider, 2026.
const MAIL_HOSTS: MailHost[] = [
  { provider: 'Google Workspace', mx: ['google.com', 'googlemail.com'], spf: ['_spf.google.com'] },
  {
    provider: 'Microsoft 365',
    mx: ['mail.protection.outlook.com', 'mx.microsoft'],
    spf: ['spf.protection.outlook.com'],
  },
  { provider: 'SendGrid', mx: [], spf: ['sendgrid.net'] },
  { provider: 'Mailchimp', mx: [], spf: ['servers.mcsv.net'] },
  { provider: 'Mandrill', mx: [], spf: ['spf.mandrillapp.com'] },
  { provider: 'Mailgun', mx: [], spf: ['mailgun.org'] },
  { provider: 'Amazon SES', mx: [], spf: ['amazonses.com'] },
  { provider: 'Postmark', mx: [], spf: ['spf.mtasv.net'] },
  { provider: 'Brevo', mx: [], spf: ['spf.brevo.com', 'spf.sendinblue.com'] },
  {
    provider: 'Zoho',
    mx: ['mx.zoho.com', 'mx.zoho.eu', 'mx.zoho.in', 'zoho.com', 'zoho.eu', 'zoho.in'],
    spf: ['zoho.com', 'zoho.eu', 'zoho.in'],
  },
  { provider: 'Fastmail', mx: ['messagingengine.com'], spf: ['spf.messagingengine.com'] },
  { provider: 'Proton', mx: ['protonmail.ch'], spf: ['_spf.protonmail.ch'] },
  { provider: 'HubSpot', mx: [], spf: ['hubspotemail.net'] },
  { provider: 'Mailjet', mx: [], spf: ['spf.mailjet.com'] },
  { provider: 'MailerLite', mx: [], spf: ['_spf.mlsend.com'] },
  { provider: 'SparkPost', mx: [], spf: ['sparkpostmail.com'] },
  { provider: 'Constant Contact', mx: [], spf: ['spf.constantcontact.com'] },
  { provider: 'Salesforce', mx: [], spf: ['_spf.salesforce.com'] },
  { provider: 'Zendesk', mx: [], spf: ['mail.zendesk.com'] },
  { provider: 'Help Scout', mx: [], spf: ['helpscoutemail.com'] },
  { provider: 'Mimecast', mx: ['mimecast.com'], spf: [] },
  { provider: 'Proofpoint', mx: ['pphosted.com'], spf: [] },
  { provider: 'iCloud Mail', mx: ['icloud.com'], spf: [] },
  { provider: 'Cloudflare Email Routing', mx: ['mx.cloudflare.net'], spf: [] },
  { provider: 'Cisco Secure Email', mx: ['iphmx.com'], spf: [] },
  { provider: 'Barracuda', mx: ['barracudanetworks.com'], spf: [] },
  { provider: 'GoDaddy', mx: ['secureserver.net'], spf: [] },
];

const isUnder = (name: string, parent: string) => name === parent || name.endsWith(`.${parent}`);

/** Who receives mail at this MX host, when it is known. */
export function providerOfMx(host: string): string | undefined {
  return MAIL_HOSTS.find(({ mx }) => mx.some((parent) => isUnder(host, parent)))?.provider;
}

/** Who sends from the addresses of this SPF domain, when it is known. */
export function providerOfSpf(domain: string): string | undefined {
  return MAIL_HOSTS.find(({ spf }) => spf.some((parent) => isUnder(domain, parent)))?.provider;
}
