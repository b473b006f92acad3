/** Email sender guidelines of Gmail. */
export const GMAIL = 'https://support.google.com/a/answer/81126';
/** Best practices of Yahoo. */
export const YAHOO = 'https://senders.yahooinc.com/best-practices/';
/** What Outlook.com asks of senders. */
export const MICROSOFT = 'https://sendersupport.olc.protection.outlook.com/pm/policies.aspx';
/** M3AAWG, Sender Best Common Practices. */
export const SENDERS =
  'https://www.m3aawg.org/sites/default/files/document/M3AAWG_Senders_BCP_Ver3-2015-02.pdf';
