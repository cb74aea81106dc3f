import { formatDutchDate } from '../../../bot/core/calendar/dates';
import { listOf } from '../lists';
import { periodWords } from '../period';
import { workdaysWords } from './days';

interface Period {
  from: string;
  until: string;
}

/** `5 lopende voorstellen`, `één lopend voorstel`, `geen voorstellen`. */
function proposals(count: number, isOpen = false): string {
  if (count === 1) return isOpen ? 'één lopend voorstel' : 'één voorstel';
  return `${count === 0 ? 'geen' : count}${isOpen ? ' lopende' : ''} voorstellen`;
}

function areThere(count: number): string {
  return count === 1 ? 'Er is' : 'Er zijn';
}

export const askedListWords = {
  open: (count: number) => `${areThere(count)} nu ${proposals(count, true)}.`,
  meeting: (meeting: Period, open: number, done: number) => {
    const day =
      meeting.from === meeting.until
        ? `de vergadering van ${formatDutchDate(meeting.from)}`
        : `vergaderingen ${periodWords(meeting)}`;
    if (open + done === 0) return `Voor ${day} zijn er geen voorstellen.`;
    const whole =
      open === 0
        ? 'Ze zijn allemaal afgestemd.'
        : `Daarvan ${open === 1 ? 'loopt er nog één' : `lopen er nog ${open}`}${done > 0 ? ` en ${done === 1 ? 'is er één' : `zijn er ${done}`} afgestemd` : ''}.`;
    return `Voor ${day} ${open + done === 1 ? 'is er' : 'zijn er'} ${proposals(open + done)}. ${whole}`;
  },
  meetingDone: (isDone: boolean, open: number) =>
    isDone ? 'Ja: alles is afgestemd.' : `Nee: ${open === 1 ? 'één voorstel loopt' : `${open} voorstellen lopen`} nog.`,
  person: (name: string, count: number) =>
    count === 0
      ? `Van ${name} loopt er nu geen voorstel.`
      : `Van ${name} ${count === 1 ? 'loopt' : 'lopen'} er ${proposals(count)}.`,
  against: (count: number) =>
    count === 0
      ? 'Er is nu geen voorstel waarmee een partij niet akkoord is.'
      : `Bij ${proposals(count)} is een partij niet akkoord.`,
  own: (count: number) => (count === 0 ? 'U heeft nu geen lopende voorstellen.' : `U heeft ${proposals(count, true)}.`),
  atParty: (party: string, count: number) =>
    count === 0 ? `Bij ${party} ligt nu niets open.` : `${party} moet nog antwoorden op ${proposals(count)}.`,
  waiting: (count: number, names: readonly string[]) =>
    count === 0
      ? 'Er wordt nu op niemand gewacht.'
      : `Bij ${proposals(count)} wachten wij nog op antwoord: van ${listOf(names)}.`,
  late: (late: number, near: number) =>
    late + near === 0
      ? 'Er is niets te laat of bijna te laat.'
      : `${late === 0 ? 'Niets' : proposals(late)} is te laat`
          .replace(/^(\d+ voorstellen) is/, '$1 zijn')
          .replace(/^één/, 'Eén') +
        (near === 0 ? '.' : ` en ${near === 1 ? 'één voorstel is' : `${near} voorstellen zijn`} bijna te laat.`),
  due: (period: Period, count: number) => `De laatste dag valt ${periodWords(period)} bij ${proposals(count)}.`,
  longest: (party: string, workdays: number, title: string) =>
    `Het langst wachten wij op ${party}: ${workdaysWords(workdays)}, over “${title}”.`,
  done: (period: Period | undefined, count: number) =>
    `${areThere(count)} ${period ? `${periodWords(period)} ` : ''}${proposals(count)} afgestemd.`,
  withdrawn: (period: Period | undefined, count: number) =>
    `${areThere(count)} ${period ? `${periodWords(period)} ` : ''}${proposals(count)} ingetrokken.`,
  recent: (period: Period, count: number) =>
    `${areThere(count)} ${periodWords(period)} ${count === 0 ? 'geen antwoorden' : count === 1 ? 'één antwoord' : `${count} antwoorden`} binnengekomen.`,
  count: (open: number, agreed: number, late: number) =>
    `${areThere(open)} nu ${proposals(open, true)}; bij ${agreed} daarvan zijn alle antwoorden binnen en ${late === 1 ? 'één is' : `${late} zijn`} te laat.`,
  nextMeeting: (date: string, count: number) =>
    `De eerstvolgende vergadering met voorstellen is op ${formatDutchDate(date)}: ${proposals(count)}.`,
  noMeeting: 'Wij kennen geen vergadering na vandaag: er loopt geen voorstel voor.',
  titles: {
    open: 'Loopt nog',
    done: 'Afgestemd',
    withdrawn: 'Ingetrokken',
    disagreed: 'Niet akkoord',
    waiting: 'Wacht op antwoord',
    agreed: 'Akkoord',
    late: 'Te laat',
    near: 'Bijna te laat',
    due: 'Laatste dag in deze periode',
  },
};
