/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'libs-know-no-app',
      severity: 'error',
      from: { path: '^libs' },
      to: { path: '^(apps|scripts|tests)' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'A cycle that a type closes is gone when the code runs',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'contracts-know-nobody',
      severity: 'error',
      from: { path: '^libs/contracts' },
      to: { path: '^(apps|libs/(?!contracts)|tests)' },
    },
    {
      name: 'domain-knows-contracts-only',
      severity: 'error',
      from: { path: '^libs/domain' },
      to: { path: '^(apps|tests|node_modules/(?!zod))' },
    },
    {
      name: 'apps-do-not-meet',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/(?!$1/)' },
    },
    {
      name: 'platform-knows-no-core',
      severity: 'error',
      from: { path: '^apps/api/src/platform', pathNot: 'database/migrate[.]ts$' },
      to: { path: '^apps/api/src/(core|features|demo|migrations)' },
    },
    {
      name: 'core-knows-no-feature',
      severity: 'error',
      from: { path: '^apps/api/src/core' },
      to: { path: '^apps/api/src/(features|demo)' },
    },
    {
      name: 'api-features-do-not-meet',
      severity: 'error',
      comment: 'They meet in core, or through a domain event',
      from: { path: '^apps/api/src/features/([^/]+)/' },
      to: { path: '^apps/api/src/features/(?!$1/)' },
    },
    {
      name: 'entities-stay-behind-services',
      severity: 'error',
      from: { path: '(controller|gateway)[.]ts$' },
      to: { path: '([.]entity[.]ts$|^node_modules/typeorm)' },
    },
    {
      name: 'features-do-not-meet',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/(?!$1/)' },
    },
    {
      name: 'shared-web-code-knows-no-feature',
      severity: 'error',
      from: { path: '^apps/web/src/(lib|ui)/' },
      to: { path: '^apps/web/src/(conversations|features|app)/' },
    },
    {
      name: 'web-conversations-know-no-feature',
      severity: 'error',
      from: { path: '^apps/web/src/conversations/' },
      to: { path: '^apps/web/src/(features|app)/' },
    },
    {
      name: 'web-features-do-not-know-the-app',
      severity: 'error',
      from: { path: '^apps/web/src/features/' },
      to: { path: '^apps/web/src/app/' },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      from: { path: '^(apps|libs)' },
      to: { path: '^tests' },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-undeclared-package',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'],
    },
  },
};
