import './style.css';
import { loadHistory } from '../shell/history.ts';
import { take } from './reading.ts';
import { start } from './start.tsx';

await start(take() ?? loadHistory());
