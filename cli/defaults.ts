import { defaultMinDecided } from '../engine/compliance/run-verdict.ts';
import { reportNames } from '../reporters/registry.ts';

/** What holds where neither a flag nor a variable nor the configuration file says anything. */
export const defaults = {
  /** Of a target of the user's; the embedded one is asked without a limit. */
  rate: 50,
  concurrency: 4,
  timeout: 30,
  level: 'standard',
  output: 'conformance-results',
  reports: reportNames,
  'min-decided': defaultMinDecided,
  seed: 1,
  budget: 100_000,
  'time-limit': 3600,
} as const;
