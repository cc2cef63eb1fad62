/** The APIs by their ids. */

import type { ApiView } from '../exchange.ts';
import type { ApiId } from '../model.ts';
import { openstackCompute } from './openstack-compute.ts';
import { otcImages } from './otc-images.ts';
import { rackspaceImages } from './rackspace-images.ts';
import { rackspaceServers } from './rackspace-servers.ts';

export const VIEWS: Readonly<Record<ApiId, ApiView>> = {
  'rackspace-images-v2': rackspaceImages,
  'rackspace-servers-v2': rackspaceServers,
  'openstack-compute-v2': openstackCompute,
  'otc-images-v1.1': otcImages,
};
