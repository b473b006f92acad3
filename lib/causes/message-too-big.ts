import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const messageTooBig = defineCause({
  id: 'message-too-big',
  bucket: 'content',
  actor: 'you',
  permanence: 'permanent',
  when: [
    { phrase: phrase('larger than \\d{1,4} ?(?:mb|megabytes|mib|kb)') },
    { wording: /exceeded google's message size limits/i },
    { wording: /number of attachments.{0,60}exceeds/i },
    { token: /RecipSizeLimit|SendSizeLimit/i },
    { vendor: /AUP#(?:In|Out|I|O)?-?1530\b/i },
    {
      phrase: phrase(
        '(?:message|mail|e-?mail|attachment|attachments|header|file)s? (?:header |file |total |body )*(?:size|length|is|was|too) ?(?:{is} )?(?:exceed(?:s|ed|ing)?|too (?:large|big|long)|larger|bigger|over|limit|above|greater|beyond)',
      ),
    },
    {
      phrase: phrase(
        '(?:message|mail|e-?mail|attachment)s? {gap}(?:too (?:large|big)|exceeds? {gap}(?:size|limit|maximum|megabyte|mb\\b|bytes))',
      ),
    },
    {
      phrase: phrase(
        '(?:maximum|max|fixed maximum|allowed|permitted) (?:message |mail |email |e-mail |allowed |attachment |file )*size',
      ),
    },
    { phrase: phrase('(?:size|length) (?:limit|exceeds|exceeded|restriction|violation|of the message)') },
    { phrase: phrase('(?:mess(?:age|ages)) ?size {gap}(?:limit|exceed)') },
    {
      phrase: phrase(
        'taille limite du message|メールサイズの制限|メッセージのサイズ|nachricht (?:ist )?zu gro(?:ß|ss)|tamaño {gap}(?:excede|supera|máximo)|message trop (?:gros|volumineux|grand)|demasiado grande|muito grande',
      ),
    },
    { enhanced: /^[45]\.(?:2\.3|3\.4)$/, notAt: ['zoho'] },
    { reply: /^552$/, with: /\b(?:size|length|large|big)\b/i },
  ],
  unless: [
    /(?:mail ?box|inbox|account) exceeds|(?:mail ?box|inbox|account) size|subject: header that|quota|storage allocation/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc1870#section-6',
});

EXAMPLES: addExamples(messageTooBig, {
  is: [
    "552 5.3.4 Your message exceeded Google's message size limits.",
    '550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient',
    '552 5.3.4 Message size exceeds fixed limit',
    '552 Error: message too large',
  ],
  isNot: [
    '552 5.2.2 Mailbox size limit exceeded: user over quota', // their storage
  ],
});
