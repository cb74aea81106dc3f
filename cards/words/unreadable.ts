import type { UnreadableKind } from '../../bot/core/note/unreadable';

/** Explains in one sentence why a file was not read, and what to do. */
export const unreadableSentences: Record<UnreadableKind, string> = {
  notAMemo:
    'Wij zien hierin geen oplegnotitie: stuur een notitie met velden zoals Onderwerp, Vergaderdatum en Voorstel.',
  empty: 'Dit bestand is leeg: stuur de notitie opnieuw.',
  damaged: 'Dit bestand is beschadigd: sla de notitie opnieuw op en stuur die nog eens.',
  encrypted: 'Dit bestand heeft een wachtwoord: haal dat eraf en stuur de notitie nog eens.',
  scanWithoutText: 'Dit is een scan zonder tekst: stuur de notitie als Word-bestand of als pdf met tekst.',
  unreadableFont:
    'De letters in deze pdf zijn niet als tekst te lezen: stuur de notitie als Word-bestand, of maak de pdf opnieuw.',
  tooLarge: 'Dit bestand is te groot: stuur een notitie van hoogstens 10 MB.',
  wrongExtension: 'De naam en de inhoud van dit bestand passen niet bij elkaar: sla de notitie op als .docx of .pdf.',
  unsupported: 'Wij lezen alleen Word-bestanden (.docx) en pdf’s: sla de notitie zo op en stuur die nog eens.',
  embeddedFile:
    'Een deel van de tekst staat als ingevoegd bestand in dit document: open de notitie in Word, sla die opnieuw op als Word-bestand en stuur die nog eens.',
  tooComplex:
    'Dit bestand is te ingewikkeld om te lezen: haal plaatjes en bijlagen eruit en stuur de notitie nog eens.',
  tooManyAtOnce: 'Wij lezen nu al veel bestanden: stuur de notitie over een minuut nog eens.',
};
