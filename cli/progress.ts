import progressBar from 'cli-progress';
import type { ProgressEvent } from '../engine/run/observe.ts';
import { oneLine, withoutCommands } from '../reporters/escape.ts';
import type { Outside } from './outside.ts';

export interface Progress {
  /** A line that stays. */
  say(text: string): void;
  on(event: ProgressEvent): void;
  done(): void;
  /** The progress of one of several targets that are observed at once, in lines that begin with a label. */
  beside(label: string): Progress;
}

/** Progress as a bar on a terminal, and as plain lines where there is none. */
export function createProgress(stream: Outside['errors']): Progress {
  return stream.isTTY ? barProgress(stream) : lineProgress(stream);
}

function barProgress(stream: Outside['errors']): Progress {
  let bar: progressBar.SingleBar | undefined;
  const stop = (): void => {
    bar?.stop();
    bar = undefined;
  };
  return {
    say(text) {
      stop();
      stream.write(`${withoutCommands(oneLine(text))}\n`);
    },
    on(event) {
      if (event.kind === 'stage') {
        stop();
        bar = new progressBar.SingleBar(
          {
            format: `  ${event.text.padEnd(44)} {bar} {value}/{total} · {requests} requests`,
            stream,
            clearOnComplete: true,
            hideCursor: true,
            barsize: 20,
          },
          progressBar.Presets.shades_classic,
        );
        bar.start(Math.max(1, event.total), 0, { requests: 0 });
      } else bar?.update(event.done, { requests: event.requests });
    },
    done: stop,
    beside: (label) => lineProgress(stream, `${label}: `),
  };
}

/** Milliseconds between two lines that say how far the asking is. */
const pause = 5000;

function lineProgress(stream: Outside['errors'], prefix = ''): Progress {
  let total = 0;
  let text = '';
  let written = performance.now();
  const indent = prefix === '' ? '  ' : '';
  const say = (line: string): void => {
    stream.write(`${withoutCommands(oneLine(`${prefix}${line}`))}\n`);
  };
  return {
    say,
    on(event) {
      if (event.kind === 'stage') {
        ({ text, total } = event);
        say(`${indent}${text} …`);
        written = performance.now();
      } else if (performance.now() - written > pause) {
        written = performance.now();
        say(
          `${indent}${text}: ${total === 0 ? '' : `${event.done} of ${total} checks, `}${event.requests} requests so far`,
        );
      }
    },
    done: () => undefined,
    beside: (label) => lineProgress(stream, `${label}: `),
  };
}
