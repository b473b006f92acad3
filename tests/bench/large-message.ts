import { readFileSync } from 'node:fs';
import { diagnose } from '../../lib/diagnose.ts';

/**
 * Reads one message in a process of its own, which can be asked for the most memory that it ever had; prints how much
 * more that is than before, the message itself included, as a multiple of the message.
 */
const [path = ''] = process.argv.slice(2);
await diagnose({ form: 'selection', text: '550 5.1.1 <b@c.example>: User unknown' }); // rules and tables are there by now
const most = () => process.resourceUsage().maxRSS * 1024;
const before = most();
const raw = new Uint8Array(readFileSync(path));
await diagnose({ form: 'mime', raw });
console.log((most() - before) / raw.length);
