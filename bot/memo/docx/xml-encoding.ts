/**
 * Decodes a part's text, its byte order mark included; undefined when it is neither UTF-8 nor UTF-16, as it must be.
 */
export function decodeXml(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Encodes text as the part was encoded before. */
export function encodeXml(xml: string, before: Uint8Array): Uint8Array {
  const encoding = encodingOf(before);
  if (encoding === 'utf-8') return new TextEncoder().encode(xml);
  const littleEndian = Buffer.from(xml, 'utf16le');
  return encoding === 'utf-16le' ? littleEndian : littleEndian.swap16();
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
