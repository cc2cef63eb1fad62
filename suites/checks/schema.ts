import type { Check } from '../../engine/run/check.ts';
import schemaBodyMatchesSchema from '../schema/body-matches-schema.ts';
import schemaDocumentedMembersAppear from '../schema/documented-members-appear.ts';
import schemaErrorBodyMatchesSchema from '../schema/error-body-matches-schema.ts';
import schemaMembersAreUnique from '../schema/members-are-unique.ts';
import schemaTextIsUtf8 from '../schema/text-is-utf-8.ts';
import schemaXmlMatchesXsd from '../schema/xml-matches-xsd.ts';

/** The checks of the category schema; a test holds this list to the files. */
export const schemaChecks: readonly Check[] = [
  schemaBodyMatchesSchema,
  schemaDocumentedMembersAppear,
  schemaErrorBodyMatchesSchema,
  schemaMembersAreUnique,
  schemaTextIsUtf8,
  schemaXmlMatchesXsd,
];
