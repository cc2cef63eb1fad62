import { testFaults } from '../../support/faults.ts';

testFaults('rackspace-servers-v2', {
  'consistency.gzip-lacks-last': 'The check of compression reports it, which is one of negotiation.',
  'filter.server-by-id-finds-nothing':
    'At level standard this equals the lawful variants that know a server by one form only; level strict reports it.',
  'filter.server-by-url-finds-nothing':
    'At level standard this equals the lawful variants that know a server by one form only; level strict reports it.',
});
