/** How far a proposal is: the parties that agree, of those that are asked. */
export function progressWords(agreed: number, asked: number): string {
  return `${agreed} van ${asked} ${asked === 1 ? 'partij' : 'partijen'} akkoord`;
}
