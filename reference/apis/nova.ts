/** How the compute APIs of documents 000, 001 and 003 show an image: the same members, other paths. */
import type { Exchange } from '../exchange.ts';
import type { Image, ImageStatus, JsonObject } from '../model.ts';
import { secondsWithZ } from '../times.ts';

/** The words of 000 L78-83; what is no longer to be used is UNKNOWN. */
const SHOWN: Readonly<Record<ImageStatus, string>> = {
  queued: 'SAVING',
  saving: 'SAVING',
  active: 'ACTIVE',
  killed: 'ERROR',
  deleted: 'DELETED',
  deactivated: 'UNKNOWN',
};

/** Per cent, 100 when the image is complete (000 L72-78, L173-176). */
const PROGRESS: Readonly<Record<ImageStatus, number>> = {
  queued: 25,
  saving: 50,
  active: 100,
  killed: 0,
  deleted: 0,
  deactivated: 0,
};

export const NOVA_STATUSES: readonly string[] = ['ACTIVE', 'DELETED', 'ERROR', 'SAVING', 'UNKNOWN'];

export function shownStatus(image: Image): string {
  return SHOWN[image.status];
}

/** Where the images and servers of an API are, below the origin. */
export interface Places {
  /** With version and project, for `self`. */
  readonly versioned: string;
  /** Without version, for `bookmark`. */
  readonly lasting: string;
  /** Where the image service has its images, for `alternate`. */
  readonly alternate: string;
}

/** id, name, status, progress, times, minima, server, metadata and links (001 L19-48, 003 L164-211). */
export function novaEntry(
  image: Image,
  { origin }: Exchange,
  places: Places,
  metadata: Readonly<Record<string, string | null>>,
): JsonObject {
  const at = (place: string, rel: string): JsonObject => ({ href: `${origin}${place}`, rel });
  return {
    status: shownStatus(image),
    updated: secondsWithZ(image.updatedAt),
    links: [
      at(`${places.versioned}/images/${image.id}`, 'self'),
      at(`${places.lasting}/images/${image.id}`, 'bookmark'),
      {
        ...at(`${places.alternate}/images/${image.id}`, 'alternate'),
        type: 'application/vnd.openstack.image',
      },
    ],
    id: image.id,
    name: image.name,
    created: secondsWithZ(image.createdAt),
    minDisk: image.minDisk,
    ...(image.server === null
      ? {}
      : {
          server: {
            id: image.server,
            links: [
              at(`${places.versioned}/servers/${image.server}`, 'self'),
              at(`${places.lasting}/servers/${image.server}`, 'bookmark'),
            ],
          },
        }),
    progress: PROGRESS[image.status],
    minRam: image.minRam,
    metadata,
  };
}

/** Metadata without null values, for APIs whose metadata are texts (X07). */
export function textsOnly(metadata: Image['metadata']): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const [key, value] of Object.entries(metadata)) if (value !== null) texts[key] = value;
  return texts;
}
