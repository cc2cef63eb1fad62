import { testVariants } from '../../support/variants.ts';

testVariants('rackspace-servers-v2');
