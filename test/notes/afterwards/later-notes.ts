import { collegesFlat } from './colleges-flat';
import { collegesWord } from './colleges-word';
import { councilsFlat } from './councils-flat';
import { councilsWord } from './councils-word';
import { environmentServicesFlat } from './environment-services-flat';
import { environmentServicesWord } from './environment-services-word';
import { healthServicesFlat } from './health-services-flat';
import { healthServicesWord } from './health-services-word';
import { partnershipsFlat } from './partnerships-flat';
import { partnershipsWord } from './partnerships-word';
import { provincesFlat } from './provinces-flat';
import { provincesWord } from './provinces-word';
import { rareTables } from './rare-tables';
import { routingNotes } from './routing-notes';
import { safetyRegionsFlat } from './safety-regions-flat';
import { safetyRegionsWord } from './safety-regions-word';
import { waterBoardsFlat } from './water-boards-flat';
import { waterBoardsWord } from './water-boards-word';

/** Notes made after the reader, to catch it out. */
export const laterNotes = [
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
  ...rareTables,
  ...routingNotes,
];
