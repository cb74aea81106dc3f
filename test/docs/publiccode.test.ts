import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import manifest from '../../package.json';

interface Description {
  shortDescription: string;
  longDescription: string;
  features: string[];
}

/** The page by which public bodies find each other's software, https://yml.publiccode.tools. */
const page = parse(readFileSync(resolve(__dirname, '../../publiccode.yml'), 'utf8'));

test('publiccode.yml has what version 0.4 of that standard requires', () => {
  expect(page).toMatchObject({
    publiccodeYmlVersion: '0.4',
    name: 'Akkoord',
    softwareVersion: manifest.version,
    platforms: [expect.any(String)],
    developmentStatus: expect.stringMatching(/^(concept|development|beta|stable|obsolete)$/),
    softwareType: expect.stringMatching(/^(standalone\/(web|backend|other)|addon)$/),
    legal: { license: manifest.license },
    maintenance: { type: 'community', contacts: [{ name: expect.any(String) }] },
    localisation: { localisationReady: false, availableLanguages: ['nl'] },
  });
  expect(page.url).toMatch(/^https:\/\//);
});

test('it describes the product in Dutch, within the lengths of the standard', () => {
  const { shortDescription, longDescription, features } = page.description.nl as Description;
  expect(shortDescription.length).toBeLessThanOrEqual(150);
  expect(longDescription.length).toBeGreaterThanOrEqual(150);
  expect(longDescription.length).toBeLessThanOrEqual(10_000);
  expect(features.length).toBeGreaterThan(0);
  expect(features.filter((feature) => feature.length > 100)).toEqual([]);
});
