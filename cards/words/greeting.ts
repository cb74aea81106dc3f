/** The first words of the bot, where it was just added. */
export const greetingWords = {
  author: 'Wilt u een voorstel afstemmen? Stuur hier uw oplegnotitie, als Word-bestand of pdf.',
  adviser:
    'Adviseert u? U krijgt een melding in het kanaal van uw partij. Typ hier wat moet ik doen voor alles wat op u wacht.',
  secretary:
    'U bent secretaris. Typ in het kanaal van elke partij @Akkoord koppel, met de naam van de partij erachter.',
  anybody: 'Wilt u iets anders weten? Typ help.',
  shared: {
    channel:
      'Hier kan een partij voorstellen beoordelen: de secretaris typt in het kanaal van die partij @Akkoord koppel, met de naam van de partij erachter.',
    groupChat:
      'Hier kan een partij voorstellen beoordelen: de secretaris typt @Akkoord koppel, met de naam van de partij erachter.',
  },
};
