import { SaxesParser } from 'saxes';

/** An element as it was read: its name, and its text or the elements in it. */
export interface Read {
  name: string;
  text: string;
  inside: Read[];
}

/** Reads XML strictly; throws when it is not well-formed. */
export function readXml(bytes: Uint8Array): Read {
  const root: Read = { name: '', text: '', inside: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    const element: Read = { name, text: '', inside: [] };
    open.at(-1)?.inside.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(new TextDecoder().decode(bytes)).close();
  const [found] = root.inside;
  if (!found) throw new Error('there is no element');
  return found;
}

/** The elements of a type in their order, with how often each may stand there: `+` once or more, `?` at most once, `*` any number, else once. */
const types: Record<string, string> = {
  MDTO: 'informatieobject|bestand',
  bestand: 'identificatie+ naam omvang bestandsformaat checksum+ URLBestand? isRepresentatieVan',
  informatieobject:
    'identificatie+ naam aggregatieniveau? classificatie* trefwoord* omschrijving* raadpleeglocatie* dekkingInTijd* ' +
    'dekkingInRuimte* taal* event* waardering bewaartermijn? informatiecategorie? isOnderdeelVan* bevatOnderdeel* ' +
    'heeftRepresentatie* aanvullendeMetagegevens* gerelateerdInformatieobject* archiefvormer+ betrokkene* activiteit? ' +
    'beperkingGebruik+',
  identificatie: 'identificatieKenmerk identificatieBron',
  verwijzing: 'verwijzingNaam verwijzingIdentificatie?',
  begrip: 'begripLabel begripCode? begripBegrippenlijst',
  checksum: 'checksumAlgoritme checksumWaarde checksumDatum',
  event: 'eventType eventTijd? eventVerantwoordelijkeActor? eventResultaat?',
  termijn: 'termijnTriggerStartLooptijd? termijnStartdatumLooptijd? termijnLooptijd? termijnEinddatum?',
  beperkingGebruik:
    'beperkingGebruikType beperkingGebruikNadereBeschrijving? beperkingGebruikDocumentatie* beperkingGebruikTermijn?',
};

/** Elements whose type has another name. */
const typeOf: Record<string, string> = {
  verwijzingIdentificatie: 'identificatie',
  bewaartermijn: 'termijn',
  ...Object.fromEntries(
    [
      'isRepresentatieVan',
      'heeftRepresentatie',
      'archiefvormer',
      'begripBegrippenlijst',
      'eventVerantwoordelijkeActor',
    ].map((name) => [name, 'verwijzing']),
  ),
  ...Object.fromEntries(
    [
      ...['aggregatieniveau', 'waardering', 'informatiecategorie', 'bestandsformaat', 'checksumAlgoritme'],
      ...['eventType', 'beperkingGebruikType', 'termijnTriggerStartLooptijd'],
    ].map((name) => [name, 'begrip']),
  ),
};

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const texts: Record<string, RegExp> = {
  omvang: /^\d+$/,
  checksumWaarde: /^[0-9a-f]{64}$/,
  checksumDatum: dateTime,
  eventTijd: dateTime,
  taal: /^nl$/,
  termijnLooptijd: /^P\d+M$/,
  termijnStartdatumLooptijd: /^\d{4}-\d\d-\d\d$/,
};

/**
 * Returns what is not as MDTO-XML 1.0.1 of the Nationaal Archief asks: elements that lack, are too many, unknown, out of
 * order, empty or of another form. The rules are written here after that schema, which names no licence to keep it under.
 */
export function breaches({ name, text, inside }: Read): string[] {
  const model = types[typeOf[name] ?? name];
  if (model === undefined) {
    if (inside.length > 0) return [`${name} holds elements`];
    return (texts[name] ?? /\S/).test(text) ? [] : [`${name} is ${text}`];
  }
  const names = inside.map((each) => each.name).join(' ');
  const pattern = model
    .split(' ')
    .map((part) => part.replace(/^([\w|]+)([+?*]?)$/, '(?:(?:$1)(?: |$))$2'))
    .join('');
  return [...(new RegExp(`^${pattern}$`).test(names) ? [] : [`${name} holds ${names}`]), ...inside.flatMap(breaches)];
}
