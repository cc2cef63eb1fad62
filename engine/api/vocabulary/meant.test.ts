import { expect, test } from 'vitest';
import { vocabulary } from './all.ts';
import { memberMeant } from './meant.ts';

test.each([
  ['x-filtr', 'x-filter'],
  ['x-fliter', 'x-filter'],
  ['x-filters', 'x-filter'],
  ['x-Filter', 'x-filter'],
  ['X-Filter', 'x-filter'],
  ['x_filter', 'x-filter'],
  ['xfilter', 'x-filter'],
  ['x-refuse', 'x-refuses'],
  ['x-refusals', 'x-refuses'],
  ['x-items', 'x-item'],
  ['x-itme', 'x-item'],
  ['x-colection', 'x-collection'],
  ['x-collections', 'x-collection'],
  ['x-conformence', 'x-conformance'],
  ['x-wrongMethods', 'x-wrong-methods'],
  ['x-wrong-method', 'x-wrong-methods'],
  ['x-forigen-request-types', 'x-foreign-request-types'],
  ['x-shuold', 'x-should'],
  ['x-XML', 'x-xml'],
])('%s is a slip of %s', (name, meant) => {
  expect(memberMeant(name)).toBe(meant);
});

test('a member of the vocabulary is no slip of another', () => {
  expect(vocabulary.filter(({ name }) => memberMeant(name) !== undefined)).toEqual([]);
});

test.each([
  [
    'ours in the beginning',
    'x-item-type x-itemType x-items-per-page x-item-name x-filterable x-filter-operators x-filtering',
  ],
  [
    'ours in the beginning',
    'x-collection-format x-collectionFormat x-header-name x-format-version x-xml-name x-strict-mode',
  ],
  [
    'near to ours',
    'x-vault x-expected x-required x-connection x-internal x-headers x-formatter x-shoulder-surfing',
  ],
  [
    'of Redocly',
    'x-logo x-tagGroups x-displayName x-codeSamples x-code-samples x-enumDescriptions x-servers x-summary',
  ],
  [
    'of Redocly',
    'x-additionalPropertiesName x-explicitMappingOnly x-hideTryItPanel x-badges x-webhooks x-traitTag',
  ],
  [
    'of generators',
    'x-codegen-request-body-name x-codegen-contextRoot x-enum-varnames x-is-json x-content-type x-accepts',
  ],
  [
    'of Swagger',
    'x-nullable x-example x-examples x-deprecated x-order x-readme-hidden x-internal x-private x-public',
  ],
  [
    'of clouds',
    'x-amazon-apigateway-integration x-google-backend x-google-endpoints x-ms-pageable x-ms-enum x-kong-name',
  ],
  [
    'of others',
    'x-go-type x-go-name x-oapi-codegen-extra-tags x-stoplight x-speakeasy-retries x-readme x-fern-sdk-group-name',
  ],
  [
    'of others',
    'x-kubernetes-group-version-kind x-kubernetes-list-type x-terraform-resource x-hasura x-vault-unauthenticated',
  ],
  [
    'of others',
    'x-github x-stripe-expansionResources x-openai-isConsequential x-box-tag x-docs x-group x-tags x-field-type x-type',
  ],
])('an extension %s is left alone', (_, names) => {
  expect(names.split(' ').filter((name) => memberMeant(name) !== undefined)).toEqual([]);
});
