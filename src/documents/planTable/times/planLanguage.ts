import { plainLetters } from '../../../domain/text/plainLetters';
import type { PlanLanguage } from './PhaseSigns';

const swedish =
  /atgard|ansvar|tids?plan|forvaltning|namnd|uppfolj|kostnad|insats|beskrivning|tillagg|host|\bvar\b|\bvt\b|\bht\b|\bmal\b|\bnar\b|\bvem\b/g;
const english =
  /action|responsib|owner|activit|timeline|schedule|spring|autumn|department|initiative|goal|deadline|\bwho\b|\bwhen\b/g;

/** The language of a document's headers; Finnish when nothing says otherwise. */
export function planLanguage(headerTexts: readonly string[]): PlanLanguage {
  const plain = plainLetters(headerTexts.join(' '));
  const counts = { sv: plain.match(swedish)?.length ?? 0, en: plain.match(english)?.length ?? 0 };
  return counts.sv === 0 && counts.en === 0 ? 'fi' : counts.sv >= counts.en ? 'sv' : 'en';
}
