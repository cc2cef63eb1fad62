/** Every setting that a variable gives: its name on the command line, and its variable. */
export const settingNames = {
  url: 'TARGET_URL',
  api: 'TARGET_API',
  token: 'TARGET_TOKEN',
  'forbidden-token': 'TARGET_FORBIDDEN_TOKEN',
  param: 'TARGET_PARAMS',
  rate: 'TARGET_RATE',
  concurrency: 'TARGET_CONCURRENCY',
  timeout: 'TARGET_TIMEOUT',
  insecure: 'TARGET_INSECURE',
  ca: 'TARGET_CA',
  cert: 'TARGET_CERT',
  key: 'TARGET_KEY',
  header: 'TARGET_HEADERS',
  config: 'CONFORMANCE_CONFIG',
  shard: 'CONFORMANCE_SHARD',
  only: 'CONFORMANCE_ONLY',
  skip: 'CONFORMANCE_SKIP',
  'rerun-failed': 'CONFORMANCE_RERUN_FAILED',
  level: 'CONFORMANCE_LEVEL',
  output: 'CONFORMANCE_OUTPUT',
  reports: 'CONFORMANCE_REPORTS',
  deviations: 'CONFORMANCE_DEVIATIONS',
  documents: 'CONFORMANCE_DOCUMENTS',
  'require-decided': 'CONFORMANCE_REQUIRE_DECIDED',
  'min-decided': 'CONFORMANCE_MIN_DECIDED',
  seed: 'CONFORMANCE_SEED',
  budget: 'CONFORMANCE_BUDGET',
  'time-limit': 'CONFORMANCE_TIME_LIMIT',
  'os-cloud': 'OS_CLOUD',
} as const;

/** A setting by the name of its flag. */
export type SettingName = keyof typeof settingNames;

/** The suite's own variables, those without a flag included. */
export const ownVariables: readonly string[] = [
  ...Object.values(settingNames).filter((name) => !name.startsWith('OS_')),
  'CONFORMANCE_DEBUG',
];

/**
 * The variables that clients of OpenStack read, as their documentation lists them. Others begin with `OS_` and mean something
 * else, such as `OS_TYPE` in the images of some build services.
 */
export const cloudVariables: readonly string[] = [
  ...['CLOUD', 'CLIENT_CONFIG_FILE', 'CLIENT_SECURE_FILE'],
  ...[
    'AUTH_URL',
    'AUTH_TYPE',
    'AUTH_PLUGIN',
    'AUTH_TOKEN',
    'TOKEN',
    'URL',
    'SERVICE_TOKEN',
    'SERVICE_ENDPOINT',
  ],
  ...['USERNAME', 'USER_NAME', 'USER_ID', 'USER_DOMAIN_ID', 'USER_DOMAIN_NAME', 'PASSWORD', 'PASSCODE'],
  ...['PROJECT_ID', 'PROJECT_NAME', 'PROJECT_DOMAIN_ID', 'PROJECT_DOMAIN_NAME', 'TENANT_ID', 'TENANT_NAME'],
  ...['DOMAIN_ID', 'DOMAIN_NAME', 'DEFAULT_DOMAIN', 'DEFAULT_DOMAIN_ID', 'DEFAULT_DOMAIN_NAME'],
  ...[
    'SYSTEM_SCOPE',
    'TRUST_ID',
    'IDENTITY_PROVIDER',
    'PROTOCOL',
    'ACCESS_TOKEN',
    'CLIENT_ID',
    'CLIENT_SECRET',
  ],
  ...['APPLICATION_CREDENTIAL_ID', 'APPLICATION_CREDENTIAL_NAME', 'APPLICATION_CREDENTIAL_SECRET'],
  ...['REGION_NAME', 'INTERFACE', 'ENDPOINT_TYPE', 'CACERT', 'CERT', 'KEY', 'INSECURE', 'VERIFY'],
  ...['IMAGE_ENDPOINT', 'IMAGE_ENDPOINT_OVERRIDE', 'COMPUTE_ENDPOINT', 'COMPUTE_ENDPOINT_OVERRIDE'],
  ...['IDENTITY_API_VERSION', 'IMAGE_API_VERSION', 'COMPUTE_API_VERSION'],
].map((name) => `OS_${name}`);
