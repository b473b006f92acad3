import { recipient, report } from '../../unit/components/samples.ts';
import { defineGroup } from '../define.ts';
import { panelState, reportOf } from '../panel.tsx';
import { say } from '../say.ts';

/** Nobody can break it but the layout: 71 letters. */
const LONG_WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzgebung';

/** What bends a layout, or is meant to. */
export const extremes = defineGroup('extremes', 'Panel: what is too long, or hostile', [
  panelState({
    id: 'long-words',
    title: 'Long words',
    report: report([
      recipient({
        confidence: 'low',
        advice: {
          headline: say(`Postfachspeicherplatzüberschreitung: ${LONG_WORD}`),
          explanation: say(`${LONG_WORD} ${LONG_WORD.toLowerCase()} ${LONG_WORD}.`),
          firstPlace: say(`Sprechen Sie mit der Person über ${LONG_WORD}.`),
          steps: [say(`${LONG_WORD}.`), say('Eine Sprachgrenzenüberschreitungsgenehmigung einholen.')],
          warning: say(`Nicht die Absenderauthentifizierungskonfiguration ändern: ${LONG_WORD}.`),
          itDetail: say(`${LONG_WORD}.`),
        },
      }),
    ]),
  }),
  panelState({ id: 'long-address', title: 'A very long address', report: reportOf('long-address') }),
  panelState({
    id: 'hostile-reply',
    title: 'A reply with markup, bidi controls, other scripts',
    report: reportOf('hostile-reply'),
  }),
  panelState({
    id: 'no-spaces',
    title: 'A language without spaces',
    report: reportOf('gmail-japanese'),
  }),
  panelState({
    id: 'tinted-mail',
    title: 'On the background of a tinted mail',
    report: reportOf('gmail-inbox-full'),
    background: 'light-dark(rgb(240, 246, 252), rgb(32, 33, 36))',
  }),
]);
