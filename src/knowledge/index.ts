import { TIPS } from './data/adherence';
import { BONE_TABLE } from './data/bone';
import { CARDS } from './data/cards';
import { CLAIMS } from './data/claims';
import { REVIEWED, VERSION } from './data/edition';
import { INSTRUMENTS } from './data/instruments';
import { MATRIX } from './data/matrix';
import references from './data/references.json';
import { MEANINGFUL, TRIALS } from './data/trials';
import { type Knowledge, knowledgeSchema } from './schema/knowledge';

export type LoadedKnowledge =
  | { readonly ok: true; readonly knowledge: Knowledge }
  | { readonly ok: false; readonly why: string };

/**
 * Validates a knowledge base. What is damaged, or of another edition than this program was reviewed with, is refused whole and said
 * so: no card is better than a wrong one.
 */
export function readKnowledge(data: unknown): LoadedKnowledge {
  const parsed = knowledgeSchema.safeParse(data);
  if (parsed.success) {
    const { version, reviewed } = parsed.data;
    return version === VERSION && reviewed === REVIEWED
      ? { ok: true, knowledge: parsed.data }
      : { ok: false, why: `version ${version} of ${reviewed}; needed is ${VERSION} of ${REVIEWED}` };
  }
  const [issue] = parsed.error.issues;
  return {
    ok: false,
    why: issue ? `${issue.path.join('.') || 'knowledge'}: ${issue.message}` : 'unreadable',
  };
}

let loaded: LoadedKnowledge | undefined;

/** The knowledge base that ships, validated once. */
export function loadKnowledge(): LoadedKnowledge {
  loaded ??= readKnowledge({
    version: VERSION,
    reviewed: REVIEWED,
    references,
    claims: CLAIMS,
    cards: CARDS,
    matrix: MATRIX,
    tips: TIPS,
    bone: BONE_TABLE,
    instruments: INSTRUMENTS,
    trials: TRIALS,
    meaningful: MEANINGFUL,
  });
  return loaded;
}
