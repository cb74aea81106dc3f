import type { Place } from '../../bot/core/directory/person';
import type { Trouble, TroubleKind } from '../../bot/core/proposal/trouble';
import type { PartyView, ProposalView } from '../../bot/core/proposal/view';
import { titleOf } from './titles';

/** Names the proposal and the kind of trouble. */
export function troubleTitle(view: ProposalView, { kind, party }: Trouble): string {
  if (kind === 'reposted' || kind === 'deleted') return `Kaart verwijderd: ${titleOf(view)}`;
  return `${party === undefined ? 'Auteur niet bereikt' : 'Niet bezorgd'}: ${titleOf(view)}`;
}

/** Says what is wrong, and where. */
export function troubleSentence(view: ProposalView, { kind, party, place }: Trouble): string {
  const row = view.rows.find((each) => each.party === party);
  return row ? atParty[kind](`${wordsFor[place.kind]} van ${row.name}`, place.kind) : atAuthor[kind](view.authorName);
}

/** Advises the secretary. */
export function troubleAdvice(view: ProposalView, trouble: Trouble): string {
  const row = view.rows.find((each) => each.party === trouble.party);
  if (!row) return adviceOnAuthor(view, trouble);
  return view.status === 'submitted' ? adviceOnParty(row, trouble) : 'Het voorstel is klaar. U hoeft niets te doen.';
}

const wordsFor: Record<Place['kind'], string> = {
  channel: 'het kanaal',
  groupChat: 'de groepschat',
  personal: 'de chat',
};

const atParty: Record<TroubleKind, (where: string, kind: Place['kind']) => string> = {
  absent: (where, kind) =>
    kind === 'channel'
      ? `Wij kunnen niets plaatsen in ${where}. Misschien is Akkoord uit het team verwijderd, of is het team gearchiveerd.`
      : `Wij kunnen niets plaatsen in ${where}. Misschien is Akkoord daar verwijderd.`,
  rejected: (where) => `Teams weigert ons bericht in ${where}.`,
  unavailable: (where) => `Teams neemt ons bericht in ${where} al meer dan een uur niet aan.`,
  reposted: (where) => `Iemand heeft de kaart in ${where} verwijderd. Wij hebben een nieuwe kaart geplaatst.`,
  deleted: (where) => `Iemand heeft de kaart in ${where} verwijderd. Wij plaatsen geen nieuwe kaart.`,
};

const atAuthor: Record<TroubleKind, (name: string) => string> = {
  absent: (name) =>
    `Wij kunnen ${name} niet bereiken. Misschien werkt ${name} hier niet meer, of is Akkoord daar verwijderd.`,
  rejected: (name) => `Teams weigert ons bericht aan ${name}.`,
  unavailable: (name) => `Teams neemt ons bericht aan ${name} al meer dan een uur niet aan.`,
  reposted: (name) => `De statuskaart van ${name} is verwijderd. Wij hebben een nieuwe kaart geplaatst.`,
  deleted: (name) => `De statuskaart van ${name} is verwijderd. Wij plaatsen geen nieuwe kaart.`,
};

function adviceOnParty({ name, outcome }: PartyView, { kind, place }: Trouble): string {
  switch (kind) {
    case 'absent':
      return place.kind === 'channel'
        ? 'Voeg Akkoord weer toe aan dit team, of haal het team uit het archief. Dan plaatsen wij de kaart vanzelf.'
        : `Voeg Akkoord weer toe aan ${wordsFor[place.kind]}. Dan plaatsen wij de kaart vanzelf.`;
    case 'rejected':
    case 'unavailable':
      return tryingOn;
    case 'reposted':
      return `Vraag ${name} om die kaart te laten staan. Wij plaatsen maar één keer een nieuwe.`;
    case 'deleted':
      return outcome === 'pending' || outcome === 'disagreed'
        ? `${name} kan nu niet meer antwoorden. Vraag de auteur om een nieuwe versie. Dan plaatsen wij weer een kaart.`
        : 'Wat is vastgelegd, blijft. U hoeft niets te doen.';
  }
}

const tryingOn = 'Wij blijven het proberen. Duurt het lang? Vraag dan uw beheerder om hulp.';

function adviceOnAuthor(view: ProposalView, { kind }: Trouble): string {
  const meant = view.memo?.caseNumber || titleOf(view);
  if (view.status !== 'submitted')
    return `De auteur krijgt dit bericht niet. Typ export ${meant} voor de notitie met de ingevulde tabel.`;
  if (kind === 'deleted' || kind === 'reposted') return 'Bericht over het einde krijgt de auteur wel.';
  return `Is het voorstel klaar, dan hoort u het van ons. Wilt u het stoppen? Typ intrekken ${meant}.`;
}
