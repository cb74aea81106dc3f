import type { Position, Words } from '../../bot/core/proposal/position';

export const positionTitles: Record<Position, string> = {
  agree: 'Akkoord',
  agreeWithRemark: 'Akkoord met opmerking',
  disagree: 'Niet akkoord',
};

/** The input for the words that come with a position. */
export const inputLabels: Record<Exclude<Words, 'none'>, { label: string; errorMessage: string }> = {
  remark: { label: 'Opmerking', errorMessage: 'Vul uw opmerking in.' },
  reason: { label: 'Reden', errorMessage: 'Vul uw reden in.' },
};

export const noPosition = 'Nog geen antwoord';
