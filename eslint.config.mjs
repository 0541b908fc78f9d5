import { createRequire } from 'node:module';
import boundaries from 'eslint-plugin-boundaries';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';

const spfxReact = createRequire(import.meta.url)('@microsoft/eslint-config-spfx/lib/flat-profiles/react');

/** Each layer, and what it may import: `webparts → ui → application → domain`, `webparts → sharepoint, documents → domain`. */
const layers = {
  domain: { imports: ['domain'], packages: [] },
  application: { imports: ['application', 'domain'], packages: ['zustand', 'zustand/**', '@orama/stemmers/**'] },
  sharepoint: { imports: ['sharepoint', 'application', 'domain'], packages: ['@pnp/**'] },
  documents: { imports: ['documents', 'domain'], packages: ['fflate'] },
  strings: { imports: ['strings', 'domain'], packages: ['RoadmapWebPartStrings'] },
  ui: {
    imports: ['ui', 'application', 'domain', 'strings'],
    packages: ['react', 'react-dom', 'zustand', '@fluentui/react', '@fluentui/react/**']
  },
  webparts: {
    imports: ['webparts', 'ui', 'application', 'domain', 'sharepoint', 'documents', 'strings'],
    packages: ['react', 'react-dom', '@microsoft/sp-*', '@pnp/sp', 'RoadmapWebPartStrings']
  }
};

const policies = Object.entries(layers).flatMap(([layer, { imports, packages }]) => [
  {
    from: { element: { type: layer } },
    allow: { to: { element: { types: { anyOf: imports } } } }
  },
  ...(packages.length === 0
    ? []
    : [
        {
          from: { element: { type: layer } },
          allow: { to: { module: { origin: 'external', source: packages } } }
        }
      ])
]);

/** What a browser, a frame or a policy can lack or refuse: `application/device` and `withTimeout` do without. */
const uncertain = ['localStorage', 'sessionStorage', 'indexedDB', 'locks', 'randomUUID'];
const uncertainMessage = 'A browser can lack this or refuse it: use src/application/device, which does without.';

/** Reads what key it was, by the type of the event: `event.key`, `const { code } = event`, `({ ctrlKey }: KeyboardEvent)`. */
const keysByTheTable = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      key: 'A key is an entry of src/ui/keys/keymap: use useCommands, or contextKeys for what has keys of its own.'
    }
  },
  create(context) {
    const names = new Set(['key', 'code', 'keyCode', 'which', 'ctrlKey', 'metaKey', 'altKey']);
    const services = context.sourceCode.parserServices;
    const check = (object, property) => {
      const type = services.getTypeAtLocation(object);
      if (names.has(property.name) && /KeyboardEvent$/.test(type.getSymbol()?.name ?? '')) {
        context.report({ node: property, messageId: 'key' });
      }
    };
    return {
      MemberExpression: (node) => check(node.object, node.property),
      'ObjectPattern > Property': (node) => check(node.parent, node.key)
    };
  }
};

/** Looks by itself for the part of the plan that an element is in. */
const placesByPlanTarget = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { place: 'Where in the plan an element is, src/ui/keys/planTarget finds out.' }
  },
  create(context) {
    return {
      'CallExpression[callee.property.name=/^(closest|matches)$/]': (node) => {
        if (
          /\[data-(?!roadmap|selecting|timeline)|\[role="grid"|\bt[dhr]\b/.test(
            context.sourceCode.getText(node.arguments[0])
          )
        ) {
          context.report({ node, messageId: 'place' });
        }
      }
    };
  }
};

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'lib/**',
      'lib-*/**',
      'release/**',
      'temp/**',
      'coverage/**',
      'test-results/**',
      'playwright-report/**',
      '.workbench/**',
      '.cache/**',
      'sharepoint/**'
    ]
  },
  ...spfxReact.map((config) => ({ ...config, files: config.files ?? ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'tests/tsconfig.json', 'workbench/tsconfig.json', 'scripts/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname
      }
    },
    rules: {
      // The project's own conventions differ from the profile's in these.
      '@typescript-eslint/naming-convention': 'off',
      '@typescript-eslint/typedef': 'off',
      '@typescript-eslint/member-ordering': 'off',
      '@typescript-eslint/parameter-properties': 'off',
      '@rushstack/no-new-null': 'off',
      '@rushstack/typedef-var': 'off',
      'require-atomic-updates': 'off',
      // `void promise` is how a promise is knowingly left alone.
      'no-void': ['error', { allowAsStatement: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': 'error',
      'max-lines': ['error', { max: 300 }]
    }
  },
  {
    // A list of names, one a line.
    files: ['src/**/loc/*.d.ts'],
    rules: { 'max-lines': 'off' }
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { boundaries, 'jsx-a11y': jsxA11y },
    settings: {
      'boundaries/elements': Object.keys(layers).map((layer) => ({ type: layer, pattern: `src/${layer}` })),
      'import/resolver': { typescript: { project: 'tsconfig.json' } }
    },
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      'boundaries/dependencies': ['error', { default: 'disallow', checkAllOrigins: true, policies }],
      '@rushstack/import-requires-chunk-name': 'error',
      'no-restricted-globals': ['error', ...uncertain.map((name) => ({ name, message: uncertainMessage }))],
      'no-restricted-properties': [
        'error',
        ...uncertain.map((property) => ({ property, message: uncertainMessage })),
        { object: 'AbortSignal', property: 'timeout', message: 'Safari has it from 16 on: use withTimeout.' },
        { object: 'AbortSignal', property: 'any', message: 'Safari has it from 17.4 on.' }
      ]
    }
  },
  {
    files: ['src/application/device/*.ts'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' }
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "ImportExpression:not(NewExpression[callee.name='Part'] > ArrowFunctionExpression > ImportExpression)",
          message: 'Code is loaded on demand as a Part, which has retries and a message: new Part(() => import(…)).'
        },
        {
          selector: "MemberExpression[object.name='React'][property.name='lazy']",
          message: 'A component is loaded on demand with lazyPart, which has retries and a message.'
        }
      ]
    }
  },
  {
    files: ['src/ui/**/*.ts', 'src/ui/**/*.tsx'],
    ignores: ['src/ui/keys/**'],
    plugins: {
      tiekartta: { rules: { 'keys-by-the-table': keysByTheTable, 'places-by-plan-target': placesByPlanTarget } }
    },
    rules: { 'tiekartta/keys-by-the-table': 'error', 'tiekartta/places-by-plan-target': 'error' }
  },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx', 'workbench/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      // These run in Node and in test browsers, not in the page.
      '@rushstack/security/no-unsafe-regexp': 'off',
      'no-new-func': 'off',
      'no-script-url': 'off',
      'no-console': 'off',
      '@microsoft/spfx/no-async-await': 'off'
    }
  }
);
