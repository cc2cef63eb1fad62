import type { Api } from '../api/model.ts';
import { drive } from '../base/drive.ts';
import type { Client } from '../client/client.ts';
import { readBaseline } from '../list/baseline.ts';
import { askerOf } from './observe.ts';
import { type Recording, stages } from './recording.ts';

/**
 * Reads the list of a target once more, after other targets were observed. What is the same as before was so all the while,
 * so it can be compared with what the others showed meanwhile.
 *
 * @param client one that has asked nothing so far.
 * @param heard is called for every answer.
 * @returns the recording with the reading added.
 */
export async function readOnceMore(
  api: Api,
  recording: Recording,
  client: Client,
  heard: () => void,
): Promise<Recording> {
  const started = performance.now();
  const exchanges = [...recording.exchanges];
  await drive(readBaseline({ list: api.list }), askerOf(client, stages.closing, exchanges, heard));
  return {
    ...recording,
    durationMs: recording.durationMs + Math.round(performance.now() - started),
    requests: recording.requests + client.traffic.requests,
    bytesReceived: recording.bytesReceived + client.traffic.bytes,
    waits: recording.waits + client.traffic.waits,
    exchanges,
  };
}
