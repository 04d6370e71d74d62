import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'dist.next/', '.astro/', '.cache/', 'node_modules/', 'content/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      'no-console': 'off',
      eqeqeq: 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', prefer: 'type-imports', disallowTypeAnnotations: false }],
    },
  },
);
