export function exportTitle(title: string): string {
  return `Export: ${title}`;
}

export const exportExplanation =
  'In de notitie staat de tabel zoals die nu is. Open de links binnen één uur. Na het openen werken ze nog hoogstens vijf minuten.';
const openSoon = 'Open de link binnen één uur. Na het openen werkt hij nog hoogstens vijf minuten.';
export const downloadReady = {
  note: `De oplegnotitie staat klaar. ${openSoon}`,
  certificate: `Het bewijsstuk staat klaar. ${openSoon}`,
};
export const linkExpired = 'Deze link werkt niet meer. Vraag in Teams opnieuw om het bestand.';

/** For a file that is asked for too often, or when everybody together asks too much. */
export function tryDownloadLater(seconds: number): string {
  return `Dit bestand wordt nu te vaak gevraagd. Probeer het over ${seconds} ${seconds === 1 ? 'seconde' : 'seconden'} opnieuw.`;
}
