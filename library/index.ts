/** The suite as a library: load an API, observe a target, judge what was recorded, or register the checks as tests of Vitest. */
export type { Api } from '../engine/api/model.ts';
export type { Level, Outcome } from '../engine/base/verdict.ts';
export type {
  CauseResult,
  CheckResult,
  Compliance,
  RequirementResult,
  TargetCompliance,
} from '../engine/compliance/model.ts';
export type { ProgressEvent } from '../engine/run/observe.ts';
export type { Recording } from '../engine/run/recording.ts';
export { type ConformanceOptions, conformance } from './conformance.ts';
export { ConformanceError } from './error.ts';
export { type JudgeOptions, judge, readRecording, writeRecording } from './judge.ts';
export { loadApi } from './load-api.ts';
export { type ObserveOptions, observe } from './observe.ts';
