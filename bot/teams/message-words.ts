import { htmlToText } from './html-to-text';
import type { Incoming } from './parse-activity';
import { property, shortText, words } from './untrusted';

/** Returns what was typed, without the mention of the bot itself. Mentions of other people stay as their names. */
export function messageWords(activity: Incoming, html: string): string {
  return withoutTags(withoutMentions(wordsOf(activity, html), activity))
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .trim();
}

/**
 * Returns the text of a message. Its HTML is read when there is no other text, and when it shows more: the cells of a
 * table, struck words, or quoted words.
 */
function wordsOf(activity: Incoming, html: string): string {
  const text = words(activity, 'text');
  const showsMore = /<(table|s|strike|del)\b|line-through|schema\.skype\.com\/Reply/i.test(html);
  const fromHtml = text.trim() === '' || showsMore ? htmlToText(html) : '';
  return fromHtml || decoded(text.replace(/<quoted\b[^<>]{0,500}>(?:[^<]{0,20000}<\/quoted>)?/gi, ' '));
}

/** Teams escapes these few signs in a message's text: a typed `&amp;` arrives as `&amp;amp;`. */
const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
};

function decoded(text: string): string {
  // A typed `<at>` is no mention, so the sign is kept apart from its letters.
  return text
    .replace(/&lt;(?=\/?at\b)/gi, '< ')
    .replace(/&(amp|lt|gt|quot|apos|#39|nbsp);/g, (entity, name: string) => characters[name] ?? entity)
    .replaceAll('\u00a0', ' ');
}

interface Mention {
  /** Returns the mention as it stands in the text: `<at>Naam</at>`. */
  text: string;
  isOurs: boolean;
  /** A tag, channel or team: a call to many, never the words of a command. */
  isOfMany: boolean;
}

const ofMany = ['tag', 'channel', 'team'];

function mentionsIn(activity: Incoming): Mention[] {
  const botId = shortText(activity, 'recipient', 'id');
  const entities = property(activity, 'entities');
  return (Array.isArray(entities) ? entities : [])
    .filter((each) => shortText(each, 'type') === 'mention' && shortText(each, 'text') !== '')
    .map((each) => ({
      text: shortText(each, 'text'),
      isOurs: shortText(each, 'mentioned', 'id') === botId,
      isOfMany: ofMany.includes(shortText(each, 'mentioned', 'type')),
    }));
}

function withoutMentions(text: string, activity: Incoming): string {
  const mentions = mentionsIn(activity);
  const [first = ''] = /^\s*<at\b[^<>]{0,200}>[^<>]{0,200}<\/at>/.exec(text) ?? [];
  // Without mentions in the activity the first name is the bot's: a client sends only messages to the bot.
  const isUnnamed = !mentions.some((mention) => mention.isOurs || mention.text === first.trim());
  const ours = mentions.filter(({ isOurs }) => isOurs);
  const said = ours.reduce(
    (rest, mention) => rest.replaceAll(mention.text, ' '),
    isUnnamed ? text.slice(first.length) : text,
  );
  return withoutCall(said.trim(), mentions);
}

/** Before a command a tag only calls people. Further on its name may belong to the question. */
function withoutCall(said: string, mentions: readonly Mention[]): string {
  const call = mentions.find(({ text, isOfMany }) => isOfMany && said.startsWith(text));
  return call ? withoutCall(said.slice(call.text.length).trim(), mentions) : said;
}

function withoutTags(text: string): string {
  return text.replace(/<\/?at\b[^<>]{0,200}>/g, '');
}
