import type { Message } from '../answers/message';
import type { SentFile } from '../answers/ports';
import { Refusal } from '../core/refusal';
import { messageWords } from './message-words';
import { type Incoming, personOf, placeOf } from './parse-activity';
import { property, shortText, words } from './untrusted';

/** Reads `message`: the typed text and the sent files. Refuses a message without a person or a place. */
export function parseMessage(activity: Incoming): Message | Refusal {
  const [by, place] = [personOf(activity), placeOf(activity)];
  if (!by) return new Refusal('unknownPerson');
  if (!place) return new Refusal('unknownPlace');
  const id = shortText(activity, 'id');
  const html = htmlOf(activity);
  const text = messageWords(activity, html);
  const files = sentFiles(activity);
  return { id, by, tenantId: place.tenantId, place, text, files, hasOther: hasOther(activity, html) };
}

function htmlOf(activity: Incoming): string {
  return attachmentsOf(activity)
    .filter((each) => shortText(each, 'contentType') === 'text/html')
    .map((each) => words(each, 'content'))
    .join('\n');
}

/** Returns the files in a message, without Teams' other attachments, such as the message as HTML. */
function sentFiles(activity: Incoming): SentFile[] {
  return attachmentsOf(activity)
    .filter((each) => shortText(each, 'contentType') === 'application/vnd.microsoft.teams.file.download.info')
    .map((each) => ({ name: shortText(each, 'name'), url: words(each, 'content', 'downloadUrl') }));
}

/**
 * True for a pasted picture, and for a file outside a personal chat: Teams only says that it is there. An emoji is a
 * picture too.
 */
function hasOther(activity: Incoming, html: string): boolean {
  const kinds = attachmentsOf(activity).map((each) => shortText(each, 'contentType'));
  const pictures = html.match(/<img\b[^<>]*>/gi) ?? [];
  return (
    kinds.some((kind) => kind.startsWith('image/') || kind === 'reference') ||
    /<attachment\b/i.test(html) ||
    pictures.some((picture) => !/Emoji/i.test(picture))
  );
}

function attachmentsOf(activity: Incoming): readonly unknown[] {
  const attachments = property(activity, 'attachments');
  return Array.isArray(attachments) ? attachments : [];
}
