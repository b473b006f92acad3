import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const virus = defineCause({
  id: 'virus',
  bucket: 'content',
  actor: 'you',
  permanence: 'permanent',
  when: [
    { phrase: phrase('\\binfected\\b'), confidence: 'medium', also: ['reputation'] },
    { vendor: /\bIB705\b/ },
    {
      phrase: phrase(
        '(?:virus|malware|trojan|worm|ransomware) (?:\\S{1,60} )?(?:detected|found|infected|positive|scan|infection)',
      ),
    },
    {
      phrase: phrase(
        '(?:contains?|contained|containing|carries|infected (?:with|by)|detected|found) (?:a |an |the |known |possible |potential )*(?:virus|malware|trojan|worm)',
      ),
    },
    { phrase: phrase('(?:message|attachment|mail|e-?mail|file) {gap}infected') },
    { phrase: phrase('\\b(?:virus|malware|clamav|trojan\\.\\S{1,40})\\b'), confidence: 'medium' },
    { phrase: phrase('无法清除的病毒|ウイルス|ウィルス') },
  ],
  unless: [
    /all virus scanners failed|virus_?scan\S{0,4} failed|compromised or virus infected server|virus infected (?:server|computer)|no virus/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.7',
});

EXAMPLES: addExamples(virus, {
  is: [
    '552 5.7.1 virus Eicar-Test detected by their filter',
    '554 5.7.1 Message contains a virus',
    '550 Message rejected, malware found in attachment',
  ],
  isNot: [
    '550 DY-002 The likely cause is a compromised or virus infected server/personal computer.', // the sending machine
  ],
});
