/** The words of what waits for one person. */
export const myWorkWords = {
  title: 'Wat op u wacht',
  nothing: 'Er wacht nu niets op u.',
  own: 'Uw eigen voorstellen',
  notWhole: 'Teams zegt nu niet van elk gesprek wie erin zit. Mist u iets? Vraag het straks nog eens.',
  forParty: (party: string) => `Namens ${party}.`,
};
