import { createHash } from 'node:crypto';

/** Bytes that depend on nothing but the seed and the purpose. */
function bytesFor(seed: number, purpose: string): Buffer {
  return createHash('sha256').update(`${seed}\n${purpose}`).digest();
}

/** A whole number from 0 to below `below`, drawn by seed and purpose. */
export function drawIndex(seed: number, purpose: string, below: number): number {
  return below <= 0 ? 0 : bytesFor(seed, purpose).readUInt32BE(0) % below;
}

/** A random UUID (version 4) by seed and purpose: as good as certain to be the id of nothing. */
export function drawUuid(seed: number, purpose: string): string {
  const bytes = bytesFor(seed, purpose).subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** So many hexadecimal digits by seed and purpose, at most 64. */
export function drawHex(seed: number, purpose: string, length: number): string {
  return bytesFor(seed, purpose).toString('hex').slice(0, length);
}

/** A word of letters and digits that nobody uses, by seed and purpose. */
export function drawWord(seed: number, purpose: string): string {
  return `conformance-${bytesFor(seed, purpose).toString('hex').slice(0, 16)}`;
}

/** The elements of a list in an order drawn by seed and purpose. */
export function shuffled<T>(seed: number, purpose: string, list: readonly T[]): readonly T[] {
  return list
    .map((element, index) => ({ element, rank: bytesFor(seed, `${purpose}\n${index}`).toString('hex') }))
    .sort((left, right) => (left.rank < right.rank ? -1 : 1))
    .map(({ element }) => element);
}
