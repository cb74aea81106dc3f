import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { type AppParts, makeAppPackage } from '../../manifest/make-app-package';

const folder = join(__dirname, '..', '..', 'manifest');
const read = (file: string) => readFileSync(join(folder, file));
const parts: AppParts = {
  manifest: read('manifest.json').toString(),
  english: read('en.json').toString(),
  color: read('color.png'),
  outline: read('outline.png'),
};
const env = {
  TEAMS_APP_ID: '11111111-1111-4111-8111-111111111111',
  BOT_ID: '22222222-2222-4222-8222-222222222222',
  APP_NAME_SUFFIX: ' (proef "1")',
};

async function packed(given: AppParts, variables = env): Promise<Buffer> {
  const made = await makeAppPackage(given, variables);
  if ('problems' in made) throw new Error(made.problems.join('\n'));
  return made.zip;
}

async function problemsOf(changed: Partial<AppParts>, variables: Record<string, string> = env): Promise<string[]> {
  const made = await makeAppPackage({ ...parts, ...changed }, variables);
  return 'problems' in made ? made.problems : [];
}

test('the package holds the manifest with everything filled in, the English texts and both icons', async () => {
  const zip = await JSZip.loadAsync(await packed(parts));
  expect(Object.keys(zip.files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
  const text = (await zip.file('manifest.json')?.async('string')) ?? '';
  expect(text).not.toContain('{{');
  expect(JSON.parse(text)).toMatchObject({
    id: env.TEAMS_APP_ID,
    name: { short: 'Akkoord (proef "1")' },
    bots: [{ botId: env.BOT_ID, scopes: ['personal', 'team', 'groupChat'], supportsFiles: true }],
    supportsChannelFeatures: 'tier1',
    localizationInfo: { defaultLanguageTag: 'nl', additionalLanguages: [{ languageTag: 'en', file: 'en.json' }] },
  });
  expect(await zip.file('color.png')?.async('nodebuffer')).toEqual(parts.color);
});

test('the same input gives the same bytes, so that a changed package is a changed app', async () => {
  expect(await packed(parts)).toEqual(await packed(parts));
  const zip = await JSZip.loadAsync(await packed(parts));
  expect(Object.values(zip.files).map(({ date }) => date.getUTCFullYear())).toEqual([2000, 2000, 2000, 2000]);
});

test('the name needs nothing behind it', async () => {
  const zip = await JSZip.loadAsync(await packed(parts, { ...env, APP_NAME_SUFFIX: '' }));
  expect(JSON.parse((await zip.file('manifest.json')?.async('string')) ?? '')).toMatchObject({
    name: { short: 'Akkoord' },
  });
});

test('everything that is missing is named at once, with where to get it', async () => {
  const manifest = parts.manifest.replace('"Akkoord"', `"$${'{{BOT_DOMAIN}}'}"`);
  expect(await problemsOf({ manifest }, {})).toEqual([
    'TEAMS_APP_ID ontbreekt. Maak er één met: node -p "crypto.randomUUID()", en gebruik die daarna altijd.',
    'BOT_DOMAIN ontbreekt.',
    'BOT_ID ontbreekt. Het is de client-id van de identiteit van de bot, dus de waarde van MicrosoftAppId.',
  ]);
});

test('an id that is no id is refused', async () => {
  expect(await problemsOf({}, { ...env, BOT_ID: 'akkoord-bot' })).toEqual([
    'BOT_ID moet een id zijn, zoals 1f0c2f5e-9d55-4c0e-8a3e-5b8f6c1d2e3f. Het is de client-id van de identiteit van de bot, dus de waarde van MicrosoftAppId.',
  ]);
});

test('both texts name a schema that comes with the project, so that nothing is fetched', () => {
  const folderOfSchemas = 'https://developer.microsoft.com/json-schemas/teams/v1.29';
  expect(JSON.parse(parts.manifest).$schema).toBe(`${folderOfSchemas}/MicrosoftTeams.schema.json`);
  expect(JSON.parse(parts.english).$schema).toBe(`${folderOfSchemas}/MicrosoftTeams.Localization.schema.json`);
});

describe('a part that Teams would not take is not packed', () => {
  const changed = (text: string, from: string, to: string) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  };
  const tooLong = 'x'.repeat(129);

  it.each([
    ['a command too long', '"title": "help"', `"title": "${tooLong}"`, 'must NOT have more than 128 characters'],
    ['a field that does not exist', '"icons"', '"sound": "ping.mp3", "icons"', '"additionalProperty":"sound"'],
    ['a short description too long', 'Stem een', `${'Stem '.repeat(10)}een`, 'must NOT have more than 80 characters'],
    ['a developer too long', '"name": "Akkoord"', `"name": "${tooLong}"`, 'must NOT have more than 32 characters'],
  ])('%s in the manifest', async (_, from, to, problem) => {
    expect(await problemsOf({ manifest: changed(parts.manifest, from, to) })).toEqual([
      expect.stringMatching(`^manifest.json: .*${problem}`),
    ]);
  });

  it('a name that is too long with what is put behind it', async () => {
    expect(await problemsOf({}, { ...env, APP_NAME_SUFFIX: ' van de Veiligheidsregio Noord' })).toEqual([
      'manifest.json: /name/short must NOT have more than 30 characters. Details: {"limit":30}',
    ]);
  });

  it.each([
    [
      'a name too long',
      '"name.short": "Akkoord"',
      `"name.short": "${tooLong}"`,
      'en.json: /name.short must NOT have more',
    ],
    [
      'a field that does not exist',
      '"name.short"',
      '"sound": "ping.mp3", "name.short"',
      '"additionalProperty":"sound"',
    ],
    ['a command that is not there', '[1].commands[11]', '[1].commands[12]', 'in manifest.json staat geen tekst bij'],
  ])('%s in the English texts', async (_, from, to, problem) => {
    expect((await problemsOf({ english: changed(parts.english, from, to) })).join('\n')).toMatch(problem);
  });

  it('an icon of another size, or no picture at all', async () => {
    expect(await problemsOf({ color: parts.outline, outline: Buffer.from('<svg/>') })).toEqual([
      'color.png moet een png van 192 bij 192 pixels zijn.',
      'outline.png moet een png van 32 bij 32 pixels zijn.',
    ]);
  });
});
