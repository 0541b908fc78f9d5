import type { HalfYear } from '../../domain/time/HalfYear';
import { FindingList } from './FindingList';
import { nameKey } from './NameSplit';
import type { PlanLine } from './PlanLine';
import type { RawAction } from './RawAction';
import { readActionRow } from './readActionRow';
import { type GoalTitle, readGoalTitle } from './readGoalTitle';
import { readHeader } from './readHeader';
import type { TableColumn } from './readHeaderCell';

/** The columns of rows that stand above any header: nothing is known but that a row begins with its description. */
const withoutHeader: readonly TableColumn[] = [{ kind: 'plan', column: 'description' }];

interface OpenGoal {
  readonly name: string;
  readonly line: number;
  hasHeader: boolean;
}

interface OpenGroup {
  readonly name: string;
  readonly line: number;
}

/** A line without tabs whose meaning shows only in what follows: a legend, a group's title, or something else. */
interface PendingText {
  readonly line: number;
  readonly text: string;
  readonly isInTable: boolean;
}

/**
 * Walks through a plan's lines and keeps what is open: the goal, the group and the columns. A goal title that is
 * repeated, as at the top of a new page, leaves its group open.
 */
export class TableReader {
  public readonly findings = new FindingList();
  public readonly goals: string[] = [];
  public readonly halfYears = new Set<HalfYear>();
  public readonly actions: RawAction[] = [];
  private goal: OpenGoal | undefined;
  private group: OpenGroup | undefined;
  private columns: readonly TableColumn[] | undefined;
  private isInTable = false;
  private pending: readonly PendingText[] = [];

  public read(lines: readonly PlanLine[]): void {
    lines.forEach((line) => this.readLine(line));
    this.settlePending();
    this.closeGoal();
  }

  private readLine(line: PlanLine): void {
    switch (line.kind) {
      case 'blank':
        this.settlePending();
        this.isInTable = false;
        return;
      case 'text':
        return this.readText(line.text, line.line);
      case 'row':
        return this.readRow(line.cells, line.line);
    }
  }

  private readText(text: string, line: number): void {
    const title = readGoalTitle(text);
    if (title) {
      this.openGoal(title, line);
    } else {
      this.pending = [...this.pending, { line, text, isInTable: this.isInTable }];
    }
  }

  private readRow(cells: readonly string[], line: number): void {
    const filled = cells.filter((cell) => cell !== '');
    const isAlone = filled.length === 1;
    const title = isAlone ? readGoalTitle(filled[0] ?? '') : undefined;
    if (title) {
      return this.openGoal(title, line);
    }
    this.settlePending();
    if (filled.length === 0) {
      return;
    }
    if (!this.openTable(cells, line)) {
      this.isInTable = this.columns !== undefined;
      this.readTableRow(cells, line, isAlone);
    }
  }

  private openTable(cells: readonly string[], line: number): boolean {
    const header = readHeader(cells);
    if (!header) {
      return false;
    }
    header.observations.forEach((observation) => this.findings.add(observation, line));
    if (this.goal?.hasHeader) {
      this.findings.add({ kind: 'repeatedHeader', goal: this.goal.name }, line);
    }
    if (this.goal) {
      this.goal.hasHeader = true;
    }
    this.columns = header.columns;
    this.isInTable = true;
    header.columns.forEach((column) => column.kind === 'halfYear' && this.halfYears.add(column.halfYear));
    return true;
  }

  private readTableRow(cells: readonly string[], line: number, isAlone: boolean): void {
    const columns = this.columns ?? withoutHeader;
    const { content, observations } = readActionRow(cells, columns);
    const first = cells[0] ?? '';
    if (isAlone && (first !== '' || content.description !== '')) {
      return this.openGroup(first || content.description, line);
    }
    if (content.description === '') {
      const text = cells.filter((cell) => cell !== '').join(' | ');
      return this.findings.add({ kind: 'rowWithoutDescription', text }, line);
    }
    const title = content.description;
    if (this.columns) {
      observations.forEach((observation) => this.findings.add(observation, line));
    } else {
      this.findings.add({ kind: 'rowWithoutHeader', title }, line);
    }
    if (!this.goal) {
      this.findings.add({ kind: 'rowWithoutGoal', title }, line);
    }
    this.actions.push({ ...content, line, goal: this.goal?.name ?? '', group: this.group?.name ?? '' });
  }

  private openGoal({ name, textBefore }: GoalTitle, line: number): void {
    const legend = [...this.pending.map(({ text }) => text), textBefore].join(' ').trim();
    if (/selity|väri|legend|förklaring/i.test(legend)) {
      this.findings.add({ kind: 'legendBesideGoal', text: legend, goal: name }, line);
      this.pending = [];
    }
    if (/selvitys(?![\p{L}])/iu.test(legend)) {
      this.findings.add({ kind: 'otherPhaseName', text: 'selvitys', readAs: 'investigation' }, line);
    }
    this.settlePending();
    this.isInTable = false;
    const known = this.goals.find((goal) => nameKey(goal) === nameKey(name));
    if (known !== undefined) {
      this.findings.add({ kind: 'repeatedGoal', goal: known }, line);
    } else {
      this.goals.push(name);
    }
    if (known === undefined || known !== this.goal?.name) {
      this.closeGoal();
      this.goal = { name: known ?? name, line, hasHeader: false };
    }
  }

  private openGroup(name: string, line: number): void {
    this.closeGroup();
    this.group = { name, line };
  }

  private closeGroup(): void {
    const { group, goal } = this;
    this.group = undefined;
    if (group && !this.actions.some((action) => action.group === group.name && action.line > group.line)) {
      this.findings.add({ kind: 'groupWithoutActions', group: group.name, goal: goal?.name ?? '' }, group.line);
    }
  }

  private closeGoal(): void {
    const { goal } = this;
    this.closeGroup();
    this.goal = undefined;
    if (goal && !this.actions.some((action) => action.line > goal.line)) {
      this.findings.add({ kind: 'goalWithoutActions', goal: goal.name }, goal.line);
    }
  }

  private settlePending(): void {
    for (const { line, text, isInTable } of this.pending) {
      this.findings.add({ kind: isInTable ? 'groupWithoutTabs' : 'looseText', text }, line);
      if (isInTable) {
        this.openGroup(text, line);
      }
    }
    this.pending = [];
  }
}
