import { useId } from 'preact/hooks';
import { isLanguage, LANGUAGES, type LanguageId } from '../../lib/languages.ts';
import type { Choice } from '../../lib/settings.ts';
import { translate } from '../shell/translate.ts';
import { Group } from './Group.tsx';
import { useSaved } from './Saved.tsx';

interface Props {
  language: LanguageId | undefined;
  isDecided: boolean;
  onSave: (choice: Choice) => Promise<boolean>;
}

/** The browser's language, or another one that Bounce Lens speaks, each by its own name. */
export function LanguageChoice({ language, isDecided, onSave }: Props) {
  const id = useId();
  const { saved, showSaved } = useSaved();

  const keep = async (value: string) =>
    showSaved(await onSave({ language: isLanguage(value) ? value : undefined }));

  return (
    <Group title="options_language" why="options_language_why" isDecided={isDecided} saved={saved}>
      <label for={id} class="unseen">
        {translate({ key: 'options_language' })}
      </label>
      <select
        id={id}
        class="field"
        value={language ?? ''}
        disabled={isDecided}
        onChange={(event) => void keep(event.currentTarget.value)}
      >
        <option value="">{translate({ key: 'options_language_browser' })}</option>
        {LANGUAGES.map(({ id: tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </Group>
  );
}
