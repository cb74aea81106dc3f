/** Why the tab gets no answer, each as the person who looks at it may read it. */
export const problemSentences = {
  signInMissing: 'U bent niet aangemeld: open Akkoord opnieuw in Teams.',
  signInInvalid: 'Uw aanmelding klopt niet of is verlopen: open Akkoord opnieuw in Teams.',
  signInNotAllowed: 'Met deze aanmelding kunt u Akkoord niet gebruiken: vraag uw beheerder om toegang.',
  signInUnchecked: 'Wij kunnen uw aanmelding nu niet controleren: probeer het zo weer.',
  notFound: 'Wij kunnen dit niet vinden.',
  methodNotAllowed: 'Dit kan hier niet.',
  badRequest: 'Wij begrijpen dit verzoek niet.',
  noChat: 'Stuur Akkoord eerst een bericht in Teams, bijvoorbeeld help: dan weten wij waar wij u bereiken.',
  tooOften: 'U vraagt nu te veel achter elkaar: probeer het zo weer.',
  tooManyStreams: 'Er staan te veel vensters van Akkoord open: deze pagina kijkt nu om de paar seconden zelf.',
};
