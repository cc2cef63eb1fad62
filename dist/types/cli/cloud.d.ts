import type { CloudAccess } from '../engine/auth/credentials.ts';
import { type Result } from '../engine/base/result.ts';
import type { Environment } from './environment.ts';
/**
 * How to get into the cloud that the environment names, as every client of the family reads it: OS_CLOUD and
 * clouds.yaml, or OS_* variables alone.
 *
 * @param cloud the cloud named by a flag, if any.
 * @returns undefined where nothing names a cloud; problem `usage` where something is missing.
 */
export declare function readCloud(cloud: string | undefined, environment: Environment): Result<CloudAccess | undefined>;
