/** Words that say a position, somewhere in a line. */
export const position =
  /(?<![\p{L}\d])(niet akkoord|akkoord|positief|negatief|instemmend|neutraal|geen (opmerkingen|opm\.|bezwaar|advies)|volgt|n\.v\.t\.)(?![\p{L}\d])/iu;
