import './as-extension.ts';
import './gallery.css';
import { render } from 'preact';
import type { Scene } from './define.ts';
import { readQuery } from './query.ts';
import { Room } from './Room.tsx';
import { stage } from './stage.ts';
import { standStill } from './stand-still.ts';
import { GROUPS } from './states/index.ts';
import { wordsFor } from './words.ts';

const query = readQuery(location.search);
const scene: Scene = { translate: wordsFor(query), theme: query.theme };
const states = new Map(GROUPS.flatMap((group) => group.states.map((state) => [state.id, state])));

/** One state has the page for itself; else all stand in the room. */
function standsFor(): HTMLElement[] {
  if (query.state) {
    const stand = document.createElement('div');
    stand.className = 'stand';
    stand.dataset.state = query.state;
    document.body.append(stand);
    return [stand];
  }
  render(<Room query={query} />, document.body);
  return [...document.querySelectorAll<HTMLElement>('.stand')];
}

/** A state that cannot be reached says why, there and to the tests. */
async function fill(stand: HTMLElement): Promise<void> {
  const id = stand.dataset.state ?? '';
  const state = states.get(id);
  try {
    if (!state) throw new Error(`No state is named ${id}; there are: ${[...states.keys()].join(', ')}`);
    await stage(state, stand, scene, query);
  } catch (error) {
    stand.dataset.failed = String(error);
    stand.append(String(error));
    console.error(id, error);
  }
}

async function open(): Promise<void> {
  standStill();
  const page = document.documentElement;
  page.dir = query.dir;
  page.lang = query.lang;
  page.dataset.theme = query.theme;
  const stands = standsFor();
  await Promise.all(stands.map(fill));
  for (const { shadowRoot } of stands) (shadowRoot?.activeElement as HTMLElement | null)?.blur(); // the popup takes the focus
  if (!query.state) scrollTo(0, 0);
  await document.fonts.ready;
  page.dataset.ready = '';
}

void open();
