/** A card of the gallery as it stands in the documentation. */
export interface Picture {
  /** The name of the state in the gallery. */
  state: string;
  /** Size of its reader's screen, in CSS pixels; absent: a window on a desk. */
  width?: number;
  /** Height of the card's part in the picture, from its top, in CSS pixels; absent: all of it. */
  height?: number;
  /** The title of the button that is pressed first. */
  unfold?: string;
}

const phone = 360;

/** The picture of a certificate's first page, in docs/pictures. */
export const certificatePicture = 'certificate';

/** The pictures of cards in docs/pictures by file name, without its extension. */
export const pictures: Readonly<Record<string, Picture>> = {
  proposal: { state: 'Voorstel, deze partij is akkoord' },
  adviser: { state: 'Voorstel, net uitgezet', width: phone, height: 370 },
  remark: { state: 'Voorstel, net uitgezet', width: phone, height: 548, unfold: 'Akkoord met opmerking' },
  concept: { state: 'Concept, alles gelezen' },
  status: { state: 'Status, met opmerking' },
  report: { state: 'Rapport' },
  parties: { state: 'Partijen' },
  link: { state: 'Koppelen, welke partij' },
  export: { state: 'Export' },
  help: { state: 'Help, voor de auteur' },
  overview: { state: 'Overzicht, plaatsen' },
};
