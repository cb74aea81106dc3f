interface Entity {
  type: string;
  text: string;
  mentioned: { id: string; name: string };
}

interface SentActivity {
  attachments?: { content?: { msteams?: { entities?: readonly Entity[] } } }[];
}

/**
 * Returns the people whom a message of the bot's mentions. Teams ignores a mention whose text is in no TextBlock,
 * letter for letter.
 */
export function mentionsIn({ attachments = [] }: SentActivity): { id: string; name: string }[] {
  return attachments.flatMap(({ content }) => {
    const texts = textBlocksIn(content);
    const entities = (content?.msteams?.entities ?? []).filter(({ type }) => type === 'mention');
    return entities
      .filter(({ text }) => texts.some((shown) => shown.includes(text)))
      .map(({ mentioned: { id, name } }) => ({ id, name }));
  });
}

function textBlocksIn(element: unknown): string[] {
  if (typeof element !== 'object' || element === null) return [];
  const own = Reflect.get(element, 'type') === 'TextBlock' ? [String(Reflect.get(element, 'text'))] : [];
  return [...own, ...Object.values(element).flatMap(textBlocksIn)];
}
