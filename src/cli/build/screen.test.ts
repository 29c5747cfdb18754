import { expect, it } from 'vitest';
import { createScreen } from './screen.ts';

function record(isTTY: boolean) {
  const written: string[] = [];
  const stream = { isTTY, columns: 40, write: (text: string) => written.push(text) };
  return { written, screen: createScreen(stream, stream) };
}

it('writes plain lines to a pipe, one for each step', () => {
  const { written, screen } = record(false);
  for (const done of [0, 1, 2]) screen.progress(`Tagging ${done} of 2`);
  screen.progress('Layout 0 of 1');
  screen.print('Wrote  graph.json');
  expect(written).toEqual(['Tagging …\n', 'Layout …\n', 'Wrote  graph.json\n']);
});

it('rewrites one line on a terminal and leaves none of it behind', () => {
  const { written, screen } = record(true);
  screen.progress('Tagging 0 of 2');
  screen.progress('Tagging 1 of 2');
  screen.print('done');
  expect(written.join('')).toBe('Tagging 0 of 2\r\u001b[2KTagging 1 of 2\r\u001b[2Kdone\n');
});

it('never lets a file name or a text command the terminal', () => {
  const { written, screen } = record(false);
  screen.warn('error: \u001b[2Ja\u0007.txt\u202e');
  expect(written.join('')).toBe('error: \ufffd[2Ja\ufffd.txt\ufffd\n');
});
