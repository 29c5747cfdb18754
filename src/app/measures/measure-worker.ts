import { measure, type Question } from './measure.ts';

addEventListener('message', ({ data }: MessageEvent<Question>) => postMessage(measure(data)));
