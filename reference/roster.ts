/**
 * The images that must be there for a check to be able to decide: twins and near-twins in name, size and
 * time, every status and visibility, names that are hard to carry in a URL, in JSON or in XML.
 * The order matters: a world of n images has the first n of them, then drawn ones.
 */
import type { ImageStatus, Visibility } from './model.ts';

export interface RosterEntry {
  readonly name: string;
  readonly visibility?: Visibility;
  readonly status?: ImageStatus;
  readonly size?: number | null;
  /** Which of the owners; 0 is the project of the token. */
  readonly owner?: number;
  readonly format?: readonly [container: string, disk: string];
  /** Which of the servers it was made from. */
  readonly server?: number;
  /** Images of one number share both stamps. */
  readonly tie?: number;
  readonly metadata?: Readonly<Record<string, string | null>>;
  readonly minDisk?: number;
  readonly minRam?: number;
}

const ODD_TEXTS: Readonly<Record<string, string>> = {
  padded: '  two before, two after  ',
  markup: '<a href="x">R&D</a> & \'co\' ]]>',
  unicode: 'Grüße 图像 🐧',
  lines: 'first\nsecond\tcolumn',
  empty: '',
  says_none: 'None',
  encoded: 'a%20b+c&amp;d',
};

export const ROSTER: readonly RosterEntry[] = [
  { name: 'ubuntu', size: 2254249, tie: 1 },
  { name: 'ubuntu-20.04', size: 25165824, minDisk: 20, minRam: 512 },
  { name: 'ubuntu', size: 2254249, visibility: 'private', owner: 0, server: 0 },
  { name: 'windows-2012', size: 5562828800, minDisk: 40, minRam: 1024, format: ['ovf', 'vhd'] },
  { name: 'nightly', status: 'queued', size: null, visibility: 'private', owner: 0, server: 1 },
  { name: 'cirros', size: 13167616, format: ['bare', 'raw'] },
  { name: 'web1 before upgrade', size: 999999, visibility: 'private', owner: 0, server: 0 },
  { name: 'golden-ubuntu', size: 13167617, tie: 1, visibility: 'shared', owner: 2, format: ['ovf', 'vmdk'] },
  { name: 'Ubuntu', size: 4194304 },
  { name: 'web1 upload', status: 'saving', size: 734003200, visibility: 'private', owner: 0, server: 0 },
  { name: 'broken', status: 'killed', size: 1048576, visibility: 'private', owner: 0, server: 2 },
  { name: 'ubuntu', size: 2254249, tie: 1, visibility: 'shared', owner: 2 },
  { name: 'c++ builder', size: 13167618, metadata: ODD_TEXTS },
  { name: '100% python', size: 4294967296, format: ['bare', 'raw'] },
  { name: 'R&D "gold" <image>', size: 4294967297, visibility: 'shared', owner: 2, server: 3 },
  { name: 'Grüße aus 図像', size: 1048577, visibility: 'private', owner: 0 },
  { name: 'tux 🐧', size: 10485760, format: ['bare', 'iso'] },
  { name: "o'brien, a=b?c#d/e;f", size: 10485760, visibility: 'private', owner: 0, server: 1 },
  { name: 'centos_6.5', size: 367001600, metadata: { kernel_id: 'nokernel', ramdisk_id: null } },
  { name: 'centos-6.5', size: 367001600 },
  { name: 'ubuntu:20.04', size: 9999999, format: ['ovf', 'vhd'] },
  { name: 'UBUNTU', size: 4194303, tie: 2 },
  { name: 'waiting', status: 'queued', size: null },
  { name: 'DB1 weekly', size: 4194305, tie: 2, visibility: 'private', owner: 0, server: 2 },
  { name: 'two  spaces', size: 90000000, visibility: 'private', owner: 0 },
  { name: 'None', size: 100000000 },
  { name: 'DB1 weekly', size: 4194305, tie: 2, visibility: 'private', owner: 0, server: 2 },
  { name: 'R&D "gold" <image>', size: 2147483648, visibility: 'private', owner: 0 },
  { name: 'c++ builder', size: 2147483647, visibility: 'private', owner: 0, server: 3 },
  { name: 'shared upload', status: 'saving', size: 52428800, visibility: 'shared', owner: 2, server: 3 },
];
