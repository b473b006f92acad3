import { causes } from './causes/index.ts';
import model from './causes/second-opinion.json' with { type: 'json' };
import { concepts } from './notice/bait-concepts.ts';
import { languages } from './notice/languages/index.ts';
import likeness from './notice/likeness.json' with { type: 'json' };
import type { Knowledge } from './packed-knowledge.ts';

/** All that we know of notices and replies, from the code itself; the worker has it from a file (packed-knowledge.ts). */
export const knowledge: Knowledge = { causes, model, languages, concepts, likeness };
