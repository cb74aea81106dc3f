type Value = Record<string, unknown>;

interface Head {
  proposal: { signals: readonly SignalBefore[]; responses: readonly ResponseBefore[] };
}

/** Up to schema 3 one field held a reminder's key, a deadline or a reply. */
interface SignalBefore {
  revision: number;
  kind: 'reminder' | 'deadlinePassed' | 'reply';
  at: string;
  by: unknown;
  parties: readonly string[];
  words: string;
  answers?: number;
}

interface ResponseBefore {
  voided?: { words: string };
}

/**
 * Gives each signal the fields of its kind. Up to schema 3 all kinds had the same fields. A void head has no proposal.
 */
export function upgradeSignals(value: Value): Value {
  if (!hasProposal(value)) return value;
  const { proposal } = value;
  const signals = proposal.signals.map(upgradeSignal);
  return { ...value, proposal: { ...proposal, signals, responses: proposal.responses.map(upgradeResponse) } };
}

function hasProposal(value: Value): value is Value & Head {
  return value.proposal !== undefined;
}

function upgradeSignal({ kind, revision, at, by, parties, words, answers }: SignalBefore) {
  const occurred = { revision, at, by };
  switch (kind) {
    case 'reminder':
      return { kind, ...occurred, parties, key: words };
    case 'deadlinePassed':
      return { kind, ...occurred, deadline: words };
    case 'reply':
      return { kind, ...occurred, party: parties[0], answers, text: words };
  }
}

/** Renames the reason of a voided answer to `text`, the name of every typed text. */
function upgradeResponse(response: ResponseBefore) {
  if (!response.voided) return response;
  const { words: text, ...voided } = response.voided;
  return { ...response, voided: { ...voided, text } };
}
