import type { ComponentChildren } from 'preact';
import type { Translate } from '../../lib/i18n.ts';

/** What a state may look at when it is drawn. */
export interface Scene {
  translate: Translate;
  theme: 'light' | 'dark';
}

/** Whose style lies over a state: that of the panel in the mail, or of a page of ours. */
export type Surface = 'panel' | 'options' | 'popup' | 'welcome' | 'checklist' | 'history';

/** One component in one state. */
export interface State {
  /** Names it in `?state=`, in pictures and in tests. */
  id: string;
  title: string;
  surface: Surface;
  render: (scene: Scene) => ComponentChildren;
  /** What is pressed once it stands, in order: the button, summary or label of that name, else the first whose name contains it. */
  press?: (scene: Scene) => readonly string[];
}

/** Several states of one component or one question. */
export interface Group {
  /** Names it in pictures. */
  id: string;
  title: string;
  states: readonly State[];
}

/** Types one state. */
export const defineState = (state: State): State => state;

/** Types one group of states. */
export const defineGroup = (id: string, title: string, states: readonly State[]): Group => ({
  id,
  title,
  states,
});
