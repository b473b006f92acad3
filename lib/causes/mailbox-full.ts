import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const mailboxFull = defineCause({
  id: 'mailbox-full',
  bucket: 'address',
  actor: 'recipient',
  permanence: { 4: 'temporary', 5: 'unknown' },
  when: [
    {
      phrase: phrase(
        '(?:mail ?box|inbox|account) (?:\\S{1,40} )?exceeds? (?:the |its |his |her )?(?:allowed|maximum|permitted) (?:size|space|storage)',
      ),
    },
    { phrase: phrase('overdrawn {gap}quota') },
    {
      phrase: phrase(
        '(?:mail ?box|inbox|account) (?:size|storage) (?:is |has been |limit )?(?:exceeded|reached|over)',
      ),
    },
    { phrase: phrase('quota (?:issues?|problem|trouble)') },
    {
      phrase: phrase(
        'cannot update mailbox|error writing message|(?:mailbox|inbox|mail file|database) (?:file )?(?:has reached|is at|hit) (?:its |the )?(?:maximum|limit)',
      ),
    },
    {
      phrase: phrase(
        'over (?:its|the|their|his|her) (?:storage |disk |mailbox )?(?:allocation|quota|allowance|limit)\\b',
      ),
    },
    { phrase: phrase('(?:mail ?box|inbox)(?:.s)? {gap}exceed(?:ed|s)? {gap}limit') },
    { phrase: phrase('account storage limit|storage limit (?:reached|exceeded)') },
    { wording: /out of storage space/i },
    { token: /QuotaExceeded(?:Exception)?/i },
    { vendor: /\b(?:OFR_417|LPN\w{0,4}_417)\b|p=OverQuota|\/err\/4\b/i },
    {
      phrase: phrase(
        'over ?-?quota|quota (?:has been |was |is |limit |limit was |limit is )?(?:exceeded|exceed|full|reached|violation|used up|exhausted|limit)',
      ),
    },
    {
      phrase: phrase(
        '(?:exceed(?:ed|s|ing)?|exceeding|over|above|beyond|out of|reached|used up|would exceed) {gap}(?:quota|storage|mailbox size|disk space|allocation|allocated space|allowed space|mailbox limit)',
      ),
    },
    {
      phrase: phrase(
        '{recipient} (?:\\S{1,60} )?(?:{is} )?(?:currently |now |temporarily )*(?:full|overdrawn|over (?:its |the |their )?(?:limit|size))',
      ),
    },
    {
      phrase: phrase(
        '(?:full|overfull) (?:mail ?box|inbox|account)|(?:mail ?box|inbox) (?:size )?limit (?:exceeded|reached)|quota of the addressee|maximum (?:number of )?messages {gap}mailbox',
      ),
    },
    {
      phrase: phrase(
        '(?:not enough|insufficient|no|out of|lack of) (?:free |available |more |disk )*(?:storage|space|room) (?:\\S{1,20} )?{gap}(?:mail ?box|user|recipient|account|inbox)',
      ),
    },
    {
      phrase: phrase(
        '(?:mail ?box|user|recipient|account|inbox) {gap}(?:not enough|insufficient|no|out of|lack of) (?:free |available |more |disk )*(?:storage|space|room)',
      ),
    },
    {
      phrase: phrase(
        '(?:exceeded|exceeds) storage allocation|blocks limit exceeded|inode limit|disk quota|storage quota|mailbox quota|user has exhausted|too many (?:messages|mails) (?:in|on) {gap}(?:mailbox|server)',
      ),
    },
    {
      phrase: phrase(
        'postfach (?:ist )?(?:voll|überfüllt)|zu ?viele mails auf dem server|speicherplatz {gap}(?:voll|erschöpft|überschritten)|boîte {gap}pleine|boite {gap}pleine|buzón (?:de correo )?(?:está )?lleno|caixa (?:de correio |postal )?{gap}cheia|casella {gap}piena|postvak {gap}vol|skrzynka {gap}(?:pełna|przepełniona)|ящик {gap}(?:переполнен|заполнен)|(?:メールボックス|受信).{0,12}容量.{0,10}(?:超|いっぱい)|邮箱.{0,6}(?:已满|空间不足)|메일함.{0,10}(?:가득|초과)',
      ),
    },
    { enhanced: /^[45]\.2\.2$/ },
    { reply: /^552$/, with: /\b(?:quota|full|storage|space)\b/i },
  ],
  unless: [
    /submission|sending (?:quota|limit)|queue quota|system storage|message size|smtp relay|user sending/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3',
});

EXAMPLES: addExamples(mailboxFull, {
  is: [
    '452 4.2.2 The email account that you tried to reach is over quota.',
    "552 5.2.2 The recipient's inbox is out of storage space",
    '552 5.2.2 Mailbox full',
    '554 5.7.1 Rejected, quota of the addressee used up',
  ],
  isNot: [
    '550 5.2.2 Submission quota exceeded', // the sender's quota
    '452 4.3.1 Insufficient system storage', // the whole server's
  ],
});
