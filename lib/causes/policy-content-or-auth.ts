import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const policyContentOrAuth = defineCause({
  id: 'policy-content-or-auth',
  bucket: 'content',
  actor: 'you',
  when: [
    {
      phrase: phrase(
        '(?:rejected|refused|blocked|denied|{not} accepted|{not} allowed) (?:for|due to|because of|on) (?:\\S{1,12} )?policy (?:reasons?|violations?)',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '(?:adult|pornograph\\S{1,3}|sexually explicit|nude) (?:images?|content|material|pictures?)|(?:offensive|unacceptable|inappropriate|profane|foul|vulgar|obscene|abusive|indecent) (?:language|material)|words? (?:or|and|and/or) (?:phrases?|sentences?|expressions?) (?:\\S{1,8} ){0,3}{not}|w.e?rter oder (?:s.tze|phrasen|ausdr.cke)|anst.e?.{1,2}igen? (?:inhalt|w.rt|sprach)|mots? ou (?:phrases?|expressions?)|palabras? o (?:frases?|expresiones)|palavras? ou (?:frases?|express.es)|parole o (?:frasi|espressioni)|woorden of (?:zinnen|zinsneden|uitdrukkingen)|s.owa lub (?:frazy|wyra.enia|zwroty)|слова или (?:фразы|выражения)',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        'policy (?:reasons?\\b|violations? (?:\\S{1,8} )?in (?:the |your )?(?:message|body|content|attach|subject))',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase('mail server permanently rejected (?:the |this |your )?message'),
      confidence: 'medium',
      also: ['recipient-policy', 'reputation'],
    },
    {
      phrase: phrase('\\bdlp\\b ?(?:policy|rule|violation|incident|[-–:])'),
      confidence: 'medium',
    },
  ],
  unless: [
    /local policy|dmarc|policy reasons?\W{1,3}(?:\S{1,10} ){0,5}?(?:ip (?:range|address)|aligned|dkim|spf)\b|outlook\.com for policy/i,
  ],
  also: ['authentication', 'recipient-policy', 'reputation'],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
});

EXAMPLES: addExamples(policyContentOrAuth, {
  is: [
    '554 mail server permanently rejected message (#5.3.0)',
    '554 message rejected for policy reasons',
    '550 5.7.1 Message blocked due to policy reasons',
    '554 5.7.0 Your mail was refused for policy violations',
    'It may hold unacceptable language',
    'Die Nachricht enthält Wörter oder Sätze, die nicht zulässig sind',
    'Le message contient des mots ou phrases interdits',
    'It was caught by DLP - national numbers',
  ],
  isNot: [
    '550 5.7.1 language of this server: English', // no verdict
    '451 mail server temporarily rejected message (#4.3.0)',
    '554 5.7.1 Message rejected due to local policy.', // the receiver's own rule
  ],
});
