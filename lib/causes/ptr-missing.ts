import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const ptrMissing = defineCause({
  id: 'ptr-missing',
  bucket: 'authentication',
  actor: 'your-admin',
  when: [
    { phrase: phrase('no (?:rev|reverse) ?-?dns|\\bno rdns') },
    {
      phrase: phrase(
        'reverse dns entry (?:contains|looks|matches)|(?:your )?(?:reverse dns|rdns|ptr) {gap}(?:contains|generic|dynamic|suspicious|looks)',
      ),
    },
    { vendor: /[?&]c=rdns\b/i },
    {
      phrase: phrase(
        '(?:dynamic ip|generic (?:dns )?ptr|custom reverse dns|generic reverse|generic hostname|generic rdns)',
      ),
      also: ['sending-path', 'reputation'],
    },
    { wording: /doesn't have a ptr record|ipv6 sending guidelines regarding ptr/i },
    { wording: /bad dns ptr resource record/i },
    { vendor: /\b(?:IB108|AUP#CXDNS|AUP#(?:In|Out|I|O)?-?11[0-5]0)\b/i },
    {
      phrase: phrase(
        '(?:ptr|reverse dns|rdns|reverse lookup|reverse name|reverse hostname|reverse[- ]dns (?:entry|record)|inverse dns) ?(?:record|entry|lookup|resolution|check|name)?s? {gap}(?:missing|{not}|fail(?:ed|ure|s)?|invalid|required|does not|doesn.t|unknown|mismatch|no\\b|bad|generic)',
      ),
    },
    {
      phrase: phrase(
        '(?:no|missing|invalid|bad|without|lacks?|must have|need|needs|have|require|requires|cannot find|unable to find|fix|generic) (?:a |an |any |your |its |the |valid |correct |proper |matching )*(?:ptr|reverse dns|rdns|reverse lookup|reverse[- ]dns|reverse hostname|reverse name|reverse entry)',
      ),
    },
    {
      phrase: phrase(
        '(?:client host|ip|host) {gap}(?:cannot find|can.t find|could not find|unable to find|no) your (?:reverse )?(?:host ?name)',
      ),
    },
    { phrase: phrase('cannot find your (?:reverse )?host ?name') },
    { phrase: phrase('cannot resolve (?:the |your )?(?:ip|client|remote) (?:address|host)?') },
    { phrase: phrase('unable to (?:resolve|look ?up) (?:your |the )?(?:ip address|client|remote)') },
    {
      phrase: phrase('ip (?:address )?(?:name lookup failed|does(?: not|n.t) resolve|has no (?:name|host))'),
    },
    { phrase: phrase('(?:possibly )?forged (?:host ?name|dns)|fcrdns|full.circle dns|forward.confirmed') },
    { phrase: phrase('dns check failure') },
    { enhanced: /^[45]\.7\.(?:25)$/ },
    { enhanced: /^4\.7\.23$/ },
  ],
  unless: [/helo|ehlo|relay(?:ing)? (?:access )?denied/i],
  checks: ['ptr'],
  source: 'https://support.google.com/a/answer/3726730',
});

EXAMPLES: addExamples(ptrMissing, {
  is: [
    '550 5.7.25 The IP address sending this message does not have a PTR record setup, or the corresponding forward DNS entry does not point to the sending IP.',
    '554 Bad DNS PTR resource record.',
    '450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.7]',
    '421 Reverse DNS failure - Try again later',
  ],
  isNot: [
    '504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname', // the greeting, not the PTR record
  ],
});
