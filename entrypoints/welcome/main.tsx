import './style.css';
import { render } from 'preact';
import { speakInPage } from '../shell/page.ts';
import { loadExample } from './example.ts';
import { Welcome } from './Welcome.tsx';

await speakInPage('welcome_title');
const app = document.getElementById('app');
if (app) render(<Welcome example={await loadExample()} />, app);
