import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRunQueue } from './run-queue.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function slowRun(duration: number) {
  const log: string[] = [];
  const run = async () => {
    log.push('start');
    await new Promise((done) => setTimeout(done, duration));
    log.push('end');
  };
  return { log, run };
}

it('makes one run of several changes at once', async () => {
  const { log, run } = slowRun(10);
  const ask = createRunQueue(run, 100);
  ask();
  await vi.advanceTimersByTimeAsync(60);
  ask();
  await vi.advanceTimersByTimeAsync(60);
  expect(log).toEqual([]);
  await vi.advanceTimersByTimeAsync(60);
  expect(log).toEqual(['start', 'end']);
});

it('runs once more for changes during a run, and never twice at once', async () => {
  const { log, run } = slowRun(1000);
  const ask = createRunQueue(run, 100);
  ask();
  await vi.advanceTimersByTimeAsync(200);
  ask();
  await vi.advanceTimersByTimeAsync(200);
  ask();
  await vi.advanceTimersByTimeAsync(200);
  expect(log).toEqual(['start']);
  await vi.advanceTimersByTimeAsync(5000);
  expect(log).toEqual(['start', 'end', 'start', 'end']);
});

it('goes on after a run that fails', async () => {
  const run = vi.fn(() => Promise.reject(new Error('no')));
  const ask = createRunQueue(run, 100);
  ask();
  await vi.advanceTimersByTimeAsync(200);
  ask();
  await vi.advanceTimersByTimeAsync(200);
  expect(run).toHaveBeenCalledTimes(2);
});
