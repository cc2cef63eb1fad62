import { testVariants } from '../../support/variants.ts';

testVariants('openstack-compute-v2');
