export interface ChangeEvent {
  id: string;
  event: string;
  data: { id: string; revision: number };
}

/** Opens /api/changes as a persona, after the server has begun to tell. */
export async function openStream(url: string, persona: string, lastEventId = '') {
  const aborter = new AbortController();
  const response = await fetch(`${url}/api/changes`, {
    headers: { Authorization: `Persona ${persona}`, Accept: 'text/event-stream', 'Last-Event-ID': lastEventId },
    signal: aborter.signal,
  });
  if (!response.ok || !response.body) throw new Error(`no stream: ${response.status}`);
  const blocks = blocksOf(response.body);
  await nextBlock();

  async function nextBlock(): Promise<string | undefined> {
    const { value, done } = await blocks.next();
    return done ? undefined : value;
  }

  return {
    /** Resolves with the next event; undefined when the server ended the stream. */
    async next(): Promise<ChangeEvent | undefined> {
      for (;;) {
        const block = await nextBlock();
        if (block === undefined) return undefined;
        const fields = new Map(
          block.split('\n').map((line) => [line.split(': ')[0], line.slice(line.indexOf(': ') + 2)]),
        );
        const data = fields.get('data');
        if (data) return { id: fields.get('id') ?? '', event: fields.get('event') ?? '', data: JSON.parse(data) };
      }
    },
    /** Resolves with the text of the next comment. */
    async comment(): Promise<string | undefined> {
      for (;;) {
        const block = await nextBlock();
        if (block === undefined || block.startsWith(': ')) return block?.slice(2);
      }
    },
    async close(): Promise<void> {
      aborter.abort();
      await blocks.return(undefined).catch(() => {});
    },
  };
}

async function* blocksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of body) {
      text += decoder.decode(chunk, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      yield* blocks;
    }
  } catch {
    // The test closed it.
  }
  return undefined;
}
