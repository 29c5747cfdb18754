import type { Answer, Question } from './measure.ts';

/** Measures in a thread of its own, so that the page goes on; in the page's where there can be no other. */
export async function askWorker(question: Question): Promise<Answer> {
  try {
    return await inWorker(question);
  } catch {
    return (await import('./measure.ts')).measure(question);
  }
}

function inWorker(question: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./measure-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message));
    };
    worker.postMessage(question);
  });
}
