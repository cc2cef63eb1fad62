/** The APIs by their ids. */
import type { ApiId } from '../model.ts';
import { rackspaceImages } from './rackspace-images.ts';
import type { ApiView } from './view.ts';

export const VIEWS: Readonly<Partial<Record<ApiId, ApiView>>> = {
  'rackspace-images-v2': rackspaceImages,
};
