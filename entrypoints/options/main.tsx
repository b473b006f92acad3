import './style.css';
import { render } from 'preact';
import { speakAsChosen } from '../shell/language.ts';
import { loadSettings } from '../shell/settings.ts';
import { translate } from '../shell/translate.ts';
import { Options } from './Options.tsx';

await speakAsChosen();
const app = document.getElementById('app');
document.documentElement.lang = translate({ key: 'panel_language' });
document.documentElement.dir = translate({ key: 'panel_direction' });
document.title = translate({ key: 'options_title' });
if (app) render(<Options kept={await loadSettings()} />, app);
