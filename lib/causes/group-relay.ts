import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const groupRelay = defineCause({
  id: 'group-relay',
  bucket: 'sending-path',
  actor: 'your-admin',
  permanence: 'permanent',
  when: [
    { enhanced: /^5?\.?6\.6\.0$/, confidence: 'medium' },
    {
      phrase: phrase(
        '(?:group|list|relay(?:ed)?) (?:send|mail|message|sending)s? {gap}(?:breaks?|broke|fails?|failed) {gap}(?:dmarc|alignment)',
      ),
    },
    { phrase: phrase('mailing list {gap}(?:breaks?|broke|fails?|failed) {gap}(?:dmarc|alignment)') },
    {
      wording: phrase(
        '(?:group|mailing list|distribution list|\\blist) (?:\\S{1,60} )?(?:{is} |which |that |it )?(?:relay|pass|forward|send|sent|expand|distribut)\\S{0,4} {gap}(?:external|outside|foreign) {gap}(?:members?|subscribers?|people|addresses)|(?:group|mailing list|distribution list|\\blist) (?:\\S{1,60} )?(?:which |that |it )?(?:relay|pass|forward|send|sent|expand|distribut)\\S{0,4} {gap}(?:members?|subscribers?) (?:outside|elsewhere|at other)',
      ),
      actor: 'recipient-admin',
    },
    {
      wording: phrase(
        '(?:unable|{not}|refus\\S{1,3}|failed|denied) {gap}(?:relay|deliver|send|pass) {long}(?:distribution (?:group|list)|\\bgroup|mailing list) member\\b',
      ),
      actor: 'recipient-admin',
    },
    {
      wording: phrase(
        '(?:gruppe|verteiler|groupe|liste|grupo|lista|gruppo|groep|lijst|grup|групп|рассылк)\\S{0,4} {long}(?:externe\\S{0,2} mitglied|mitglieder au(?:ß|ss)erhalb|membres? (?:ext|hors)|miembros? (?:extern|fuera)|membros? (?:extern|fora)|membri (?:estern|fuori)|externe leden|zewn.trzn\\S{1,3} cz.on|внешн\\S{2,3} участник)',
      ),
      actor: 'recipient-admin',
    },
    {
      wording: phrase(
        '(?:relay|deliver|pass|forward|send)\\S{0,4} to (?:the |its |some )?(?:group|list)(?:.s)? members? (?:outside|elsewhere|at other)|(?:gruppen|listen|verteiler)-?mitglied\\S{0,4} (?:au(?:ß|ss)erhalb|extern)|(?:membres? du groupe|membros? do grupo|miembros? del grupo|membri del gruppo) (?:ext|fuera|fora|fuori|estern|hors)',
      ),
      actor: 'recipient-admin',
    },
  ],
  also: ['authentication'],
  source: 'https://www.rfc-editor.org/rfc/rfc9989',
});

EXAMPLES: addExamples(groupRelay, {
  is: [
    '554 6.6.0',
    '554 6.6.0 Error sending message for delivery',
    '550 5.7.1 Mailing list mail breaks DMARC alignment',
    '550 the list relays to outside subscribers, one of whom refused',
    '550 5.7.1 cannot deliver to distribution list member kim@b.example',
    '550 Der Verteiler hat externe Mitglieder, deren Server ablehnt',
    '550 cannot be passed to list members elsewhere',
  ],
  isNot: [
    '554 5.6.0 Message content rejected', // class 5: content
    '550 only members of the list may post', // who may write
  ],
});
