import type { Cell, TableRow } from '../page/page';
import type { OpenField } from './fields';
import type { ListSigns } from './numbering';
import type { XmlElement } from './parse-xml';
import type { Styles } from './styles';

/** What reading a part of a docx needs to know, and what it found on its way. */
export interface Reading {
  styles: Styles;
  signs: ListSigns;
  /** The field signs that have their fellow. */
  fieldSigns: ReadonlySet<XmlElement>;
  /** The fields around the place that is read, since a field may go on over paragraphs. */
  openFields: OpenField[];
  /** The content controls whose text Word would replace. */
  stale: readonly XmlElement[];
  /** Where each row of the page stands in the document, and each cell, by its blocks: a turned table has them too. */
  sources: Map<TableRow | Cell['blocks'], XmlElement>;
  /** Whether a file of another kind stands in for a part of the text. */
  hasEmbeddedFile: boolean;
}
