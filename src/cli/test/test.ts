import { type Counted, STEPS } from './steps.ts';

/**
 * `npm test`: every step in order, going on after one that fails, and last the sum of all checks.
 * `npm test -- types unit` runs only the steps named.
 * @returns the exit code: 0 if every check held, 1 if not, 2 for a step that does not exist
 */
async function test(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(
      `No such step: ${unknown.join(', ')}. There are: ${STEPS.map(({ name }) => name).join(', ')}.`,
    );
    return 2;
  }
  const total = { passed: 0, failed: 0 };
  for (const step of STEPS) {
    if (names.length > 0 && !names.includes(step.name)) continue;
    const began = performance.now();
    const { passed, failed } = await runSafely(step.run);
    total.passed += passed;
    total.failed += failed;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(
      `${failed === 0 ? '✓' : '✗'} ${step.name.padEnd(10)}  ${passed} passed, ${failed} failed  (${seconds} s)`,
    );
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

async function runSafely(run: () => Promise<Counted>): Promise<Counted> {
  try {
    return await run();
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}

process.exitCode = await test(process.argv.slice(2));
