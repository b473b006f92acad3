import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countTests } from './test/count.ts';
import { STAGES, type Stage } from './test/stages.ts';

const ROOT = join(import.meta.dirname, '..');

function runStage({ programs, environment, report }: Stage): boolean {
  if (report) rmSync(report, { force: true }); // a report of an earlier run counts nothing
  return programs.every((program) => {
    const env = { ...process.env, ...environment };
    return spawnSync(process.execPath, program, { cwd: ROOT, stdio: 'inherit', env }).status === 0;
  });
}

/** `npm test`: all stages in order up to the first that fails, then what each of them said. */
function runAll(): boolean {
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  const total = { passed: 0, failed: 0 };
  const results: string[] = [];
  for (const stage of STAGES) {
    const hasStopped = total.failed > 0;
    if (hasStopped) {
      results.push(`  ${stage.name}: not run`);
      continue;
    }
    console.log(`\n=== ${stage.name} ===`);
    const start = performance.now();
    const hasPassed = runStage(stage);
    const { passed, failed } = countTests(stage.report, hasPassed);
    total.passed += passed;
    total.failed += failed;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    results.push(
      `  ${stage.name}: ${hasPassed ? 'passed' : 'FAILED'} (${passed} passed, ${failed} failed, ${seconds} s)`,
    );
    if (!hasPassed) console.log(`\n=== ${stage.name} failed: the stages after it are not run ===`);
  }
  console.log(`\n${results.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0;
}

process.exitCode = runAll() ? 0 : 1;
