import type { Cell, TableRow } from '../page/page';
import type { OpenField } from './fields';
import type { ListSigns } from './numbering';
import type { XmlElement } from './parse-xml';
import type { Styles } from './styles';

/** The data that reading a part of a docx needs, and its findings. */
export interface Reading {
  styles: Styles;
  signs: ListSigns;
  /** The field signs that have their fellow. */
  fieldSigns: ReadonlySet<XmlElement>;
  /** The open fields at the present place, since a field may go on over paragraphs. */
  openFields: OpenField[];
  /** The content controls whose text Word would replace. */
  stale: readonly XmlElement[];
  /** The element of each row of the page, and of each cell, by its blocks. A turned table has them too. */
  sources: Map<TableRow | Cell['blocks'], XmlElement>;
  /** True when a file of another kind stands in for a part of the text. */
  hasEmbeddedFile: boolean;
}
