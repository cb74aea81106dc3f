import type { Memo } from '../../../bot/core/note/memo';
import type { Name, PartyId } from './people';

/** One note that was put out: its author, its place on the agenda, and the parties that are asked. */
export interface Note extends Partial<Pick<Memo, 'treatment' | 'officialHolders' | 'boardHolders' | 'attachments'>> {
  subject: string;
  by: Name;
  item: string;
  parties: readonly PartyId[];
  /** The day on which it was put out, and the last day to answer. */
  out: string;
  until: string;
  confidentiality?: Memo['confidentiality'];
}

export const pieter = { by: 'pieter', out: '2026-11-20', boardHolders: ['M. Overbeek'] } as const;
export const fatima = { by: 'fatima', out: '2026-11-23', boardHolders: ['J. de Ruiter'] } as const;
