import { causes } from './causes/index.ts';
import model from './causes/second-opinion.json' with { type: 'json' };
import type { Knowledge } from './packed-knowledge.ts';

/** All that we know of replies, from the code itself; the worker has it from a file (packed-knowledge.ts). */
export const knowledge: Knowledge = { causes, model };
