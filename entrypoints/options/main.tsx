import './style.css';
import { render } from 'preact';
import { speakInPage } from '../shell/page.ts';
import { loadManaged, loadSettings } from '../shell/settings.ts';
import { Options } from './Options.tsx';

await speakInPage('options_title');
const app = document.getElementById('app');
if (app) render(<Options kept={await loadSettings()} decided={await loadManaged()} />, app);
