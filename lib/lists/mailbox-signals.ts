import { defineList, type Page } from './define.ts';

const microsoftCodes =
  'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online';
const microsoftDelisting =
  'https://learn.microsoft.com/defender-office-365/external-senders-use-the-delist-portal-to-unblock-yourself';
const outlookCodes = 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx';
const yahooCodes = 'https://senders.yahooinc.com/smtp-error-codes/';
const appleRules: Page = { url: 'https://support.apple.com/102322', use: 'help' };
const yahooPage: Page = { url: yahooCodes, use: 'help' };
const outlookPage: Page = { url: outlookCodes, use: 'help' };

/** Lists and ratings that mailbox providers keep for themselves, by their own codes (N10). */
export const mailboxSignals = [
  defineList({
    id: 'outlook-com-list',
    name: 'Outlook.com (S3140, S3150)',
    reach: 'private',
    holds: ['ip'],
    marks: [/\bA?S31[45]0\b|part of their network is on our block list/i],
    page: { url: 'https://go.microsoft.com/fwlink/?LinkID=614866', use: 'support' }, // not the Microsoft 365 portal
    source: outlookCodes,
  }),
  defineList({
    id: 'outlook-com-rating',
    name: 'Outlook.com',
    reach: 'private',
    holds: ['ip'],
    marks: [/\bS(?:775|843|311[345])\b|\b(?:RP-00[1-3]|SC-00[134]|DY-00[12]|OU-002)\b/],
    page: outlookPage,
    source: outlookCodes,
  }),
  defineList({
    id: 'outlook-com-guessing',
    name: 'Outlook.com (SC-002)',
    reach: 'private',
    holds: ['ip'],
    marks: [/\bSC-002\b|\bnamespace mining\b/i],
    page: outlookPage,
    source: outlookCodes,
  }),
  defineList({
    id: 'microsoft-365-list',
    name: 'Microsoft 365',
    reach: 'private',
    holds: ['ip'],
    marks: [/\b5\.7\.(?:60[6-9]|6[1-4]\d)\b|banned sending ip|\bsender\.office\.com\b|\bAS16012609\b/i],
    page: { url: 'https://sender.office.com/', use: 'removal' },
    source: microsoftDelisting,
  }),
  defineList({
    id: 'microsoft-365-banned',
    name: 'Microsoft 365 (5.7.511)',
    reach: 'private',
    holds: ['ip'],
    marks: [/\b5\.7\.511\b/],
    page: { url: microsoftDelisting, use: 'support' }, // not the portal: it says what to mail to delist@microsoft.com
    source: microsoftDelisting,
  }),
  defineList({
    id: 'microsoft-365-domains',
    name: 'Microsoft 365 (5.7.800)',
    reach: 'private',
    holds: ['domain'],
    marks: [/\b5\.7\.800\b/],
    source: microsoftCodes,
  }),
  defineList({
    id: 'yahoo-complaints',
    name: 'Yahoo (TSS)',
    reach: 'private',
    holds: ['ip', 'domain'],
    marks: [/\[TSS?\d\d\]|unexpected volume or user complaints/i],
    page: yahooPage,
    source: yahooCodes,
  }),
  defineList({
    id: 'yahoo-phishing',
    name: 'Yahoo (PH)',
    reach: 'private',
    holds: ['url'],
    marks: [/\[PH\d\d\]/],
    page: yahooPage,
    source: yahooCodes,
  }),
  defineList({
    id: 'apple-policy',
    name: 'Apple (CS01)',
    reach: 'private',
    holds: ['ip', 'domain'],
    marks: [/\[CS\d\d\]/],
    page: appleRules,
    source: 'https://support.apple.com/102322',
  }),
  defineList({
    id: 'apple-content',
    name: 'Apple (HM08)',
    reach: 'private',
    holds: ['url'],
    marks: [/\[HM\d\d\]/],
    page: appleRules,
    source: 'https://support.apple.com/102322',
  }),
  defineList({
    id: 'gmail-reputation',
    name: 'Gmail',
    reach: 'private',
    holds: ['ip', 'domain', 'url'],
    marks: [/\b(?:very )?low reputation of the sending|\bunusual (?:rate|amount) of unsolicited\b/i],
    at: ['google'],
    page: { url: 'https://postmaster.google.com/', use: 'look-up' },
    source: 'https://support.google.com/a/answer/3726730',
  }),
  defineList({
    id: 'gmx-list',
    name: 'GMX/WEB.DE',
    reach: 'private',
    holds: ['ip'],
    marks: [/\bip address is block ?listed\b|\breject due to policy restrictions\b/i],
    at: ['gmx'],
    page: { url: 'https://postmaster.gmx.net/en/error-messages', use: 'help' },
    source: 'https://postmaster.gmx.net/en/error-messages',
  }),
  defineList({
    id: 't-online-list',
    name: 'T-Online',
    reach: 'private',
    holds: ['ip'],
    marks: [/\((?:BL|NOWL)\)|\bbad reputation\b/i], // the reply names whom to ask, tobr@ or tosa@rx.t-online.de
    at: ['t-online'],
    page: { url: 'https://postmaster.t-online.de/index.en.html', use: 'support' },
    source: 'https://postmaster.t-online.de/index.en.html',
  }),
  defineList({
    id: 'free-list',
    name: 'Free',
    reach: 'private',
    holds: ['ip'],
    marks: [/\b(?:black|block) ?listed\b|\btoo much spam\b/i],
    at: ['free'],
    page: { url: 'https://postmaster.free.fr/', use: 'look-up' }, // a block ends within 24 hours
    source: 'https://postmaster.free.fr/',
  }),
  defineList({
    id: 'comcast-list',
    name: 'Comcast (BL000000)',
    reach: 'private',
    holds: ['ip'],
    marks: [/\bBL000000\b|\bcomcast block for spam\b/i],
    page: { url: 'https://postmaster.comcast.net/', use: 'support' },
    source: 'https://postmaster.comcast.net/smtp-error-codes.php',
  }),
  defineList({
    id: 'att-list',
    name: 'AT&T',
    reach: 'private',
    holds: ['ip'],
    marks: [/\brbl\.att\.net\b|\babuse_rbl\b|\bblocked by ldap:ou=rblmx\b|\bblocked for abuse\b/i],
    at: ['att'],
    source: 'https://www.att.com/support/article/email-support/KM1401980/',
  }),
  defineList({
    id: 'cox-list',
    name: 'Cox (CXBL)',
    reach: 'private',
    holds: ['ip'],
    marks: [/\bAUP#(?:CXBL|CDRBL)\b/i],
    page: { url: 'https://www.cox.com/residential/support/email-error-codes.html', use: 'help' },
    source: 'https://www.cox.com/residential/support/email-error-codes.html',
  }),
  defineList({
    id: 'godaddy-list',
    name: 'GoDaddy',
    reach: 'private',
    holds: ['ip'],
    marks: [/\bunblock\.secureserver\.net\b|\brbl reject\b|\bIB11[01]\b/i],
    at: ['godaddy'],
    page: { url: 'https://unblock.secureserver.net/', use: 'removal' },
    source: 'https://www.godaddy.com/help/what-does-my-email-bounceback-mean-3568',
  }),
] as const;
