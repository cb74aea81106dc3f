import { collegesFlat } from './first/colleges-flat';
import { collegesWord } from './first/colleges-word';
import { councilsFlat } from './first/councils-flat';
import { councilsWord } from './first/councils-word';
import { environmentServicesFlat } from './first/environment-services-flat';
import { environmentServicesWord } from './first/environment-services-word';
import { healthServicesFlat } from './first/health-services-flat';
import { healthServicesWord } from './first/health-services-word';
import { partnershipsFlat } from './first/partnerships-flat';
import { partnershipsWord } from './first/partnerships-word';
import { provincesFlat } from './first/provinces-flat';
import { provincesWord } from './first/provinces-word';
import { safetyRegionsFlat } from './first/safety-regions-flat';
import { safetyRegionsWord } from './first/safety-regions-word';
import { waterBoardsFlat } from './first/water-boards-flat';
import { waterBoardsWord } from './first/water-boards-word';
import type { Note } from './note';

const first = [
  ...safetyRegionsWord,
  ...safetyRegionsFlat,
  ...healthServicesWord,
  ...healthServicesFlat,
  ...environmentServicesWord,
  ...environmentServicesFlat,
  ...collegesWord,
  ...collegesFlat,
  ...councilsWord,
  ...councilsFlat,
  ...waterBoardsWord,
  ...waterBoardsFlat,
  ...provincesWord,
  ...provincesFlat,
  ...partnershipsWord,
  ...partnershipsFlat,
];

export const corpus: readonly Note[] = first.map((note): Note => ({ ...note, half: 'first' }));
