import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const misaligned = defineCause({
  id: 'misaligned',
  bucket: 'authentication',
  actor: 'your-admin',
  when: [
    {
      phrase: phrase(
        '(?:from )?domain (?:\\S{1,60} )?does {not} match (?:the )?(?:spf|dkim|return|envelope)|{not} aligned',
      ),
    },
    { vendor: /\b421[ -]5\.7\.32\b/, permanence: 'unknown' }, // Google prints a reply of class 4 with a code of class 5
    { wording: /isn't aligned with either the authenticated spf or dkim/i },
    { phrase: phrase('{not} {gap}aligned (?:with|to)') },
    {
      phrase: phrase(
        '(?:no|lack of|fails?|failed|failing|without|bad|missing|required) (?:dmarc |spf |dkim |identifier |domain |from )?alignment',
      ),
    },
    { phrase: phrase('alignment (?:failed|failure|fails|missing|required|check|error|mismatch)') },
    { phrase: phrase('no (?:valid )?author-?matched dkim') },
    { enhanced: /^[45]\.7\.(?:22|32)$/ },
    {
      phrase: phrase(
        'envelope (?:\\S{1,12} ){0,2}and (?:\\S{1,12} ){0,2}from (?:\\S{1,12} )?(?:differ|mismatch|{not} match|do {not})|from (?:address|domain|header) {gap}{not} match (?:the )?(?:envelope|return|sender|mail from|spf|dkim)|from(?: header| address| domain)? and (?:the )?envelope {gap}(?:differ|mismatch|{not} match)',
      ),
      also: ['sending-path'],
    },
    {
      phrase: phrase(
        '\\bfrom(?:.{1,2})? (?:line|header|address|field) {gap}(?:another|different|differs?|other|does not match|doesn.?t match|not match|mismatch) {gap}envelope',
      ),
    },
    {
      phrase: phrase(
        '\\balign(?:s|ed|ment)? (?:\\S{1,6} )?(?:with )?(?:neither|none|nothing)|neither {long}\\balign',
      ),
    },
    {
      phrase: phrase(
        '\\balignment\\b {long}{not} (?:met|satisfied|fulfilled|given)|dkim (?:passes|passed|is valid|is ok|valid) for {long}\\bbut\\b {long}(?:domain|from|author) (?:\\S{1,10} )?(?:differ|is another|is different|{not} match)',
      ),
    },
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc9989',
});

EXAMPLES: addExamples(misaligned, {
  is: [
    "421 5.7.32 Your email was blocked because the From: header (RFC5322) in this message isn't aligned with either the authenticated SPF or DKIM organizational domain.",
    '550 5.7.1 Message rejected: no DMARC alignment',
    '550 5.7.22 No valid author-matched DKIM signature found',
    '550 the From header does not match the envelope',
    '550 5.7.1 The From line shows another house than the envelope',
    "550 5.7.1 the author's domain is aligned with neither SPF nor DKIM",
    '550 5.7.1 the strict alignment that corp.example asks for is not met',
  ],
  isNot: [
    '550 5.7.23 SPF validation failed', // SPF itself, not its alignment
  ],
});
