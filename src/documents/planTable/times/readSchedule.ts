import type { Phase } from '../../../domain/plan/Phase';
import { plainLetters } from '../../../domain/text/identityKey';
import { type HalfYear } from '../../../domain/time/HalfYear';
import { type Period, readPeriod } from '../../../domain/time/readPeriod';
import type { TimeNotation } from '../../../domain/time/TimeNotation';
import { readPhaseName } from './readPhaseName';

/** One thing that a schedule states. */
export interface ScheduleEntry {
  /** Missing when the text says only when. */
  readonly phase: Phase | undefined;
  /** Empty when the text says that it goes on all the time, or from then on. */
  readonly halfYears: readonly HalfYear[];
  /** Whether it goes on after the last of them. */
  readonly isOpen: boolean;
}

export interface ScheduleReading {
  /** In the order of the text, at least one. */
  readonly entries: readonly ScheduleEntry[];
  /** Whether the entries say all that the text says. */
  readonly isWhole: boolean;
  /** Whether nothing had to be left out or forgiven to read it. */
  readonly isCertain: boolean;
}

const longestText = 200;
/** What is not done, or not yet decided, has no time, whatever years the text names. */
const denial =
  /(?:^|\s)(?:ei|eivat|inte|not|no|peruttu|peruutettu|siirretty|keskeytetty|installd|avbruten|cancelled|postponed|ennen|innan)(?=\s|$)/;
/** Words for an action that goes on, or comes back year by year. */
const continuous =
  /(?:^|\s)(?:jatkuv\S*|toistaiseksi|pysyv\S*|saannollise\S*|lopande|fortlopande|kontinuerlig\S*|tills ?vidare|permanent\S*|regelbund\S*|ongoing|on-going|continuous\S*|regular\S*)(?:\s+(?:toiminta|toimintaa|verksamhet|prosessi|operation|process))?(?=\s|$|[,.;)(])/;
const recurring =
  /(?:^|\s)(?:vuosittain\S*|puolivuosittain|kuukausittain|joka vuosi|arlig\S*|varje ar|annual\S*|yearly|every year|koko (?:ohjelma|suunnitelma|strategia|valtuusto)?(?:kausi|kauden)|hela (?:program|plan)?perioden)(?=\s|$|[,.;)(])/;
const separators = /\s*[;\n]\s*|\s*,\s+|\.\s+|\s+->\s+/;

/**
 * Reads a cell of a schedule column: times alone ("kevät 2025", "2025–2026"), times with a phase ("selvittely kevät 2025,
 * käyttöönotto syksy 2025, jatkuva 2026 alkaen"), or "jatkuva", which is continuous operation. Of a text with more words
 * the time is taken where there is one ("kilpailutus keväällä 2025"), which is not certain. Gives `undefined` when
 * nothing can be said, or the text says that something is not done.
 */
export function readSchedule(text: string, notation: TimeNotation): ScheduleReading | undefined {
  const plain = plainLetters(text)
    .replace(/[ \t]+/g, ' ')
    .trim();
  if (plain === '' || plain.length > longestText || denial.test(plain)) {
    return undefined;
  }
  const parts = plain.split(separators).filter((part) => part !== '');
  const found =
    readWhole(plain, parts, notation) ?? parts.map((part) => readPart(part, notation) ?? readWindow(part, notation));
  const entries = found.flatMap((part) => (part ? [part.entry] : []));
  return entries.length === 0
    ? undefined
    : {
        entries: withOneTime(entries),
        isWhole: found.every((part) => part?.isWhole),
        isCertain: found.every((part) => part?.isCertain)
      };
}

/** The text as one statement; of several that are whole by themselves each is one. */
function readWhole(text: string, parts: readonly string[], notation: TimeNotation): readonly PartReading[] | undefined {
  const period = readPeriod(text, notation);
  if (period) {
    return [toPart(undefined, period, true)];
  }
  const each = parts.map((part) => readPart(part, notation)).filter((part) => part !== undefined);
  const one = each.length === parts.length ? undefined : readPart(text, notation);
  return each.length === parts.length ? each : one && [one];
}

/** "Jatkuva, 2025 alkaen": a phase without a time belongs to the times that follow it. */
function withOneTime(entries: readonly ScheduleEntry[]): readonly ScheduleEntry[] {
  const [first, ...rest] = entries;
  return first?.halfYears.length === 0 && rest.length > 0 && rest.every(({ phase }) => phase === undefined)
    ? rest.map((entry) => ({ ...entry, phase: first.phase }))
    : entries;
}

interface PartReading {
  readonly entry: ScheduleEntry;
  readonly isWhole: boolean;
  readonly isCertain: boolean;
}

function readPart(text: string, notation: TimeNotation): PartReading | undefined {
  const period = readPeriod(text, notation);
  if (period) {
    return toPart(undefined, period, true);
  }
  return readContinuous(text, notation) ?? readPhaseAndTime(text, notation);
}

function readContinuous(text: string, notation: TimeNotation): PartReading | undefined {
  const isRecurring = recurring.test(text);
  if (!isRecurring && !continuous.test(text)) {
    return undefined;
  }
  const rest = text
    .replace(recurring, ' ')
    .replace(continuous, ' ')
    .replace(/(?:^|\s)(?:sen jalkeen|taman jalkeen|sitten|darefter|sedan|thereafter|then|after that)(?=\s|$)/, ' ')
    .replace(/^[\s,.;:()-]+|[\s,.;:()]+$/g, '');
  if (rest === '') {
    return { entry: { phase: 'continuous', halfYears: [], isOpen: true }, isWhole: !isRecurring, isCertain: true };
  }
  const period = readPeriod(rest, notation);
  return period && toPart('continuous', period, !isRecurring);
}

/** "Käyttöönotto kevät 2025", "kevät 2025: selvitys", "syksy 2025 (pilotointi ja käyttöönotto)" is not one. */
function readPhaseAndTime(text: string, notation: TimeNotation): PartReading | undefined {
  const words = text.split(/[\s:()]+/).filter((word) => word !== '');
  for (let cut = 1; cut < words.length; cut++) {
    const sides = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')] as const;
    for (const [name, time] of [sides, [sides[1], sides[0]] as const]) {
      const named = readPhaseName(name);
      const period = named && readPeriod(time, notation);
      if (period) {
        return toPart(named.phase, period, true);
      }
    }
  }
  return undefined;
}

/** The longest run of words that is a time. */
function readWindow(text: string, notation: TimeNotation): PartReading | undefined {
  const words = text.split(/[\s()]+/).filter((word) => word !== '');
  for (let length = Math.min(words.length - 1, 8); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const run = words.slice(start, start + length).join(' ');
      const period = /\d/.test(run) ? readPeriod(run, notation) : undefined;
      if (period) {
        const isContinuous = continuous.test(text);
        return { ...toPart(isContinuous ? 'continuous' : undefined, period, false), isCertain: false };
      }
    }
  }
  return continuous.test(text) || recurring.test(text)
    ? { entry: { phase: 'continuous', halfYears: [], isOpen: true }, isWhole: false, isCertain: false }
    : undefined;
}

function toPart(phase: Phase | undefined, period: Period, isWhole: boolean): PartReading {
  const { halfYears, isOpen, isExact } = period;
  return { entry: { phase, halfYears, isOpen }, isWhole: isWhole && period.isWhole, isCertain: isExact };
}
