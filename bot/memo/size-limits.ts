const megabyte = 1024 * 1024;

/** Most bytes of a file. */
export const mostBytes = 10 * megabyte;
/** Most characters of a note: some hundred times an ordinary one. */
export const mostText = 500_000;
/** Most pages of a pdf. */
export const mostPages = 300;
/** Most bytes that a docx may hold once unpacked, pictures included. */
export const mostUnpacked = 100 * megabyte;
/** Most bytes of one part of a docx that is text with markup, since those are read whole. */
export const mostMarkup = 20 * megabyte;
/** Most files inside a docx. */
export const mostEntries = 2_000;
