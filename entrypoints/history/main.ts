import './style.css';
import { loadHistory } from '../shell/history.ts';

const loading = loadHistory(); // ten thousand bounces take a moment, in which the code of the page is read
const { start } = await import('./start.tsx');
await start(loading);
