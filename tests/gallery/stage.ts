import { render } from 'preact';
import checklistStyle from '../../entrypoints/checklist/style.css?inline';
import historyStyle from '../../entrypoints/history/style.css?inline';
import optionsStyle from '../../entrypoints/options/style.css?inline';
import panelStyle from '../../entrypoints/panel.css?inline';
import popupStyle from '../../entrypoints/popup/style.css?inline';
import welcomeStyle from '../../entrypoints/welcome/style.css?inline';
import type { Scene, State, Surface } from './define.ts';
import interStyle from './inter-surface.css?inline';
import type { Query } from './query.ts';

const STYLES: Record<Surface, string> = {
  panel: panelStyle,
  options: optionsStyle,
  popup: popupStyle,
  welcome: welcomeStyle,
  checklist: checklistStyle,
  history: historyStyle,
};
/** Effects run after the next frame; an answer takes a few turns. */
const SETTLE = 60;

/** A label presses its radio button. */
const PRESSABLE = 'button, summary, label';

const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLE));

/** Puts one state into a shadow root with the style that ships, and does what it takes to get there. */
export async function stage(state: State, host: HTMLElement, scene: Scene, query: Query): Promise<void> {
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = STYLES[state.surface] + (query.font === 'inter' ? interStyle : '');
  const container = document.createElement('div');
  root.append(style, container);
  render(state.render(scene), container);
  for (const words of state.press?.(scene) ?? []) {
    await settle();
    press(root, words);
  }
  await settle();
  for (const themed of root.querySelectorAll<HTMLElement>('[data-theme="system"]')) {
    themed.dataset.theme = scene.theme;
  }
  if (!query.isUnfolded) return;
  for (const details of root.querySelectorAll('details')) details.open = true;
}

function press(root: ShadowRoot, words: string): void {
  const all = [...root.querySelectorAll<HTMLElement>(PRESSABLE)];
  const called = all.map((element) => ({ element, name: (element.ariaLabel ?? element.textContent).trim() }));
  const match = called.find(({ name }) => name === words) ?? called.find(({ name }) => name.includes(words));
  const known = called.map(({ name }) => name).join(' | ');
  if (!match) throw new Error(`Nothing to press says “${words}”; there is: ${known}`);
  match.element.click();
}
