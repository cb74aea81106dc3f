import type { Message } from '../answers/message';
import type { SentFile } from '../answers/ports';
import { Refusal } from '../core/refusal';
import { htmlToText } from './html-to-text';
import { type Incoming, personOf, placeOf } from './parse-activity';
import { property, shortText, words } from './untrusted';

/** Reads `message`: the typed text and the sent files. Refuses a message without a person or a place. */
export function parseMessage(activity: Incoming): Message | Refusal {
  const [by, place] = [personOf(activity), placeOf(activity)];
  if (!by || !place) return new Refusal('unknownPerson');
  const id = shortText(activity, 'id');
  return { id, by, tenantId: place.tenantId, place, text: textOf(activity), files: sentFiles(activity) };
}

/** Returns the typed text without the mention of the bot. Mentions of other people stay as their names. */
function textOf(activity: Incoming): string {
  const text = wordsOf(activity);
  const botId = shortText(activity, 'recipient', 'id');
  const entities = property(activity, 'entities');
  const mentions = (Array.isArray(entities) ? entities : []).filter((each) => shortText(each, 'type') === 'mention');
  const ours = mentions
    .filter((mention) => shortText(mention, 'mentioned', 'id') === botId)
    .map((mention) => shortText(mention, 'text'))
    .filter(Boolean);
  // A client that does not say who is mentioned sends only messages to the bot, so the first mention is the bot's.
  const said = mentions.length === 0 ? text.replace(/^\s*<at\b[^<>]{0,200}>[^<>]{0,200}<\/at>/, '') : text;
  return ours
    .reduce((rest, mention) => rest.replaceAll(mention, ' '), said)
    .replace(/<\/?at\b[^<>]{0,200}>/g, '')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .trim();
}

/**
 * Returns the text of a message. Its HTML is read when there is no other text, and when it shows more: the cells of a
 * table, or struck words.
 */
function wordsOf(activity: Incoming): string {
  const text = words(activity, 'text');
  const html = attachmentsOf(activity)
    .filter((each) => shortText(each, 'contentType') === 'text/html')
    .map((each) => words(each, 'content'))
    .join('\n');
  const showsMore = /<(table|s|strike|del)\b|line-through/i.test(html);
  return text.trim() === '' || showsMore ? htmlToText(html) || text : text;
}

/** Returns the files in a message, without Teams' other attachments, such as the message as HTML. */
function sentFiles(activity: Incoming): SentFile[] {
  return attachmentsOf(activity)
    .filter((each) => shortText(each, 'contentType') === 'application/vnd.microsoft.teams.file.download.info')
    .map((each) => ({ name: shortText(each, 'name'), url: words(each, 'content', 'downloadUrl') }));
}

function attachmentsOf(activity: Incoming): readonly unknown[] {
  const attachments = property(activity, 'attachments');
  return Array.isArray(attachments) ? attachments : [];
}
