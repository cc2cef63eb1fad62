import { testFaults } from '../../support/faults.ts';

testFaults('openstack-compute-v2', {
  'consistency.deleted-in-plain-list':
    'Document 001 does not say what a deleted image is, nor that the list leaves it out.',
  'consistency.gzip-lacks-last': 'The check of compression reports it, which is one of negotiation.',
  'filter.server-by-url-finds-nothing':
    'At level standard this equals the lawful variants that know a server by one form only; level strict reports it.',
});
