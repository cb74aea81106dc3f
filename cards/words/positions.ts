import type { Position } from '../../bot/core/proposal/proposal';

export const positionTitles: Record<Position, string> = {
  agree: 'Akkoord',
  agreeWithRemark: 'Akkoord met opmerking',
  disagree: 'Niet akkoord',
};

export const noPosition = 'Nog geen antwoord';
