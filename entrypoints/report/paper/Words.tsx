import { harmless } from '../../../lib/report/harmless.ts';
import type { Said } from '../../../lib/report/overall/document.ts';
import { translate } from '../../shell/translate.ts';

/** Words of ours, or somebody else's; what is code looks so, and neither turns the text around it. */
function One({ said }: { said: Said }) {
  if ('code' in said) return <code dir="ltr">{harmless(said.code)}</code>;
  if ('words' in said) return <bdi>{harmless(said.words)}</bdi>;
  return <>{translate(said)}</>;
}

/** Some of them one after another. */
export function Words({ said }: { said: readonly Said[] }) {
  return (
    <>
      {said.map((one, at) => (
        <span key={at}>
          {at > 0 && ' '}
          <One said={one} />
        </span>
      ))}
    </>
  );
}

/** What something rests on, smaller; each of it by itself. */
export function Because({ of: parts }: { of: readonly (readonly Said[])[] }) {
  if (parts.length === 0) return null;
  return (
    <p class="quiet">
      {parts.map((said, at) => (
        <span key={at} class="because">
          <Words said={said} />
        </span>
      ))}
    </p>
  );
}
