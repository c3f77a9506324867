import { isSaid, say, words } from '../../languages';
import type { PlainKey } from '../../languages/types';

/** The line every card ends with in the knowledge base; a surface says it once, in its own language (evidence rules for cards, rule 1). */
export const PROFESSIONAL_USE =
  'For healthcare professionals. Supports, and does not replace, clinical judgement.';

type TopicKey = Extract<PlainKey, `topic_${string}`>;

/** Topic of a card in words; ids that are not in the table are made readable. */
export function topicWord(topic: string): string {
  for (const key of [`topic_${topic}`, `topic_${topic.split('-', 1)[0]}`])
    if (isSaid<TopicKey>(key)) return say(key);
  const words = topic.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** A day as `24 November 2026`, in the way of the language; an unreadable date is shown as it is. */
export function dayWord(isoDay: string): string {
  const date = new Date(`${isoDay}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return isoDay;
  return date.toLocaleDateString(words().locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
