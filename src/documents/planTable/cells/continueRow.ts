import type { NamedText, RawAction, RowContent, ScheduleCells } from '../table/RawAction';

/**
 * An action with what a row below it adds, as where a cell was merged over several rows or parted at the end of a page:
 * more parties, more half-years, more of everything. What has its place taken already goes to the additional information.
 */
export function continueRow(above: RawAction, below: RowContent): RawAction {
  const [action, row] = withPhases(above, below);
  const left = (['start', 'end', 'phase'] as const).flatMap((part): readonly NamedText[] => {
    const cell = row.schedule[part];
    return cell && action.schedule[part] ? [cell] : [];
  });
  return {
    ...action,
    details: joinLines(action.details, row.details),
    responsible: joinLines(action.responsible, row.responsible),
    department: joinLines(action.department, row.department),
    timeCells: [...action.timeCells, ...row.timeCells],
    schedule: joinSchedules(action.schedule, row.schedule),
    info: [...action.info, ...row.info, ...left]
  };
}

/** A phase and its time on each row: they belong together, "Selvittely kevät 2025" over "Käyttöönotto syksy 2025". */
function withPhases(action: RawAction, row: RowContent): readonly [RawAction, RowContent] {
  const below = phaseWithTime(row.schedule);
  const above = phaseWithTime(action.schedule) ?? (action.schedule.phase ? undefined : action.schedule);
  return above?.schedule && below
    ? [
        { ...action, schedule: above },
        { ...row, schedule: below }
      ]
    : [action, row];
}

function phaseWithTime({ phase, schedule, ...others }: ScheduleCells): ScheduleCells | undefined {
  return phase && schedule && { ...others, schedule: { ...schedule, text: `${phase.text} ${schedule.text}` } };
}

function joinSchedules(own: ScheduleCells, added: ScheduleCells): ScheduleCells {
  const inPhases = [...(own.inPhases ?? []), ...(added.inPhases ?? [])];
  const joined = { ...added, ...own, ...(inPhases.length > 0 ? { inPhases } : {}) };
  return own.schedule && added.schedule
    ? { ...joined, schedule: { ...own.schedule, text: joinLines(own.schedule.text, added.schedule.text) } }
    : joined;
}

function joinLines(first: string, second: string): string {
  return [first, second].filter((text) => text !== '').join('\n');
}
