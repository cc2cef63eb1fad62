import { readFileSync } from 'node:fs';
import type { Api } from '../engine/api/model.ts';
import { packageFile } from '../engine/base/package-root.ts';
import type { Level } from '../engine/base/verdict.ts';
import { instancesFor } from '../suites/target-run.ts';

/** Requests that a check takes on average, by the APIs that come with the suite: many want the same ones. */
const perCheck = 2.5;

/** Requests that the embedded target of an API gets, by API and level; a test holds the file to what is sent. */
type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * About how many requests a run would take, in a sentence that says how this is known: as many as the embedded target of the API was
 * sent, or where there is none, as many as its checks take on average.
 */
export function estimateRequests(api: Api, level: Level): string {
  const counts: Counts = JSON.parse(readFileSync(packageFile('specs/requests.json'), 'utf8'));
  const counted = counts[api.id]?.[level];
  if (counted !== undefined)
    return `About ${counted} requests, as many as the embedded target with its short list gets. Each further page of the list adds some, and each finding is requested once more.`;
  const requests = Math.round((instancesFor(api).length * perCheck) / 10) * 10;
  return `About ${requests} requests, at ${perCheck} for each check; this API has no embedded target to count them on. Each further page of the list adds some.`;
}
