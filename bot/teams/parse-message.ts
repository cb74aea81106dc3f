import type { Message } from '../answers/message';
import type { SentFile } from '../answers/ports';
import { Refusal } from '../core/refusal';
import { htmlToText } from './html-to-text';
import { type Incoming, personOf, placeOf } from './parse-activity';
import { property, shortText, words } from './untrusted';

/** Reads `message`: what was typed, and the files that came with it. Nobody's, or from nowhere, is refused. */
export function parseMessage(activity: Incoming): Message | Refusal {
  const [by, place] = [personOf(activity), placeOf(activity)];
  if (!by || !place) return new Refusal('unknownPerson');
  const id = shortText(activity, 'id');
  return { id, by, tenantId: place.tenantId, place, text: textOf(activity), files: sentFiles(activity) };
}

/** What was typed, without the mention of the bot itself; other people's mentions stay as their names. */
function textOf(activity: Incoming): string {
  const text = wordsOf(activity);
  const botId = shortText(activity, 'recipient', 'id');
  const entities = property(activity, 'entities');
  const mentions = (Array.isArray(entities) ? entities : []).filter((each) => shortText(each, 'type') === 'mention');
  const ours = mentions
    .filter((mention) => shortText(mention, 'mentioned', 'id') === botId)
    .map((mention) => shortText(mention, 'text'))
    .filter(Boolean);
  // A client that does not say who is mentioned sends only what was meant for the bot, so the first name is the bot's.
  const said = mentions.length === 0 ? text.replace(/^\s*<at\b[^<>]{0,200}>[^<>]{0,200}<\/at>/, '') : text;
  return ours
    .reduce((rest, mention) => rest.replaceAll(mention, ' '), said)
    .replace(/<\/?at\b[^<>]{0,200}>/g, '')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .trim();
}

/**
 * The text of a message; from its HTML when Teams sends no other, and when that shows more: the cells of a table, and
 * which words were struck.
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

/** The files in a message; Teams' other attachments (the message as HTML, for one) are not among them. */
function sentFiles(activity: Incoming): SentFile[] {
  return attachmentsOf(activity)
    .filter((each) => shortText(each, 'contentType') === 'application/vnd.microsoft.teams.file.download.info')
    .map((each) => ({ name: shortText(each, 'name'), url: words(each, 'content', 'downloadUrl') }));
}

function attachmentsOf(activity: Incoming): readonly unknown[] {
  const attachments = property(activity, 'attachments');
  return Array.isArray(attachments) ? attachments : [];
}
