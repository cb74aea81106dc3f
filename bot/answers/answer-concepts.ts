import { conceptCard } from '../../cards/author/concept-card';
import { choiceCard } from '../../cards/chat/choice-card';
import { sayCard } from '../../cards/chat/say-card';
import { noConcepts, noSubjectYet, whichConcept } from '../../cards/words/concept';
import { normaliseName } from '../core/directory/normalise-name';
import { whyNotAllowed } from '../core/permission';
import { conceptOf, type NotePorts } from './notes';
import type { Answer } from './reply';
import type { Asker } from './scope';

/** Shows the asker's saved concept, or asks which of several. `search`: a concept's id, or a part of its subject. */
export async function answerConcepts(ports: NotePorts, search: string, asker: Asker): Promise<Answer> {
  const refusal = whyNotAllowed('handInNote', asker);
  if (refusal) return refusal;
  const all = await ports.handleDraft.list(asker.tenantId, asker.person);
  const named = all.filter(({ id, memo }) => {
    return id === search || normaliseName(memo.subject).includes(normaliseName(search));
  });
  const [draft, ...others] = named.length > 0 ? named : all;
  if (!draft) return sayCard(noConcepts);
  if (others.length === 0) return conceptCard(await conceptOf(ports, draft));
  return choiceCard(
    whichConcept,
    [draft, ...others].map(({ id, memo }) => ({
      title: memo.subject || noSubjectYet,
      apart: memo.caseNumber,
      asks: `concept ${id}`,
    })),
  );
}
