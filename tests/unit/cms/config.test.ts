import { expect, test } from 'vitest';
import { readHost } from '../../../cms/backend.ts';
import { createConfig } from '../../../cms/config.ts';
import { COLLECTION_NAMES } from '../../../src/schemas/collections.ts';

// Decap's own schema of a configuration needs a browser; tests/browser/cms.test.ts lets it judge this one.
const config = createConfig({ backend: readHost({}).backend, siteUrl: 'http://localhost:4321' });

test('every collection is there, none twice', () => {
  expect(config.collections.map(({ name }) => name).toSorted()).toEqual([...COLLECTION_NAMES].toSorted());
});

test('nothing in it points to another host', () => {
  const text = JSON.stringify({ ...config, collections: [] });
  expect(text.match(/https?:\/\/[^"'\s]+/g)).toEqual(['http://localhost:4321', 'http://localhost:4321']);
  expect(config.load_config_file).toBe(false);
});

test('settings, pages, laws and topics cannot be taken down', () => {
  const fixed = config.collections.filter((collection) => collection.delete === false).map(({ name }) => name);
  expect(fixed.toSorted()).toEqual(['legal', 'pages', 'rights', 'search', 'settings', 'topics']);
});

test('entries wait for a second person only where there is one', () => {
  expect(config.publish_mode).toBe('simple');
  expect(createConfig({ backend: readHost({}).backend, siteUrl: 'http://localhost:4321', review: true }).publish_mode).toBe('editorial_workflow');
});
