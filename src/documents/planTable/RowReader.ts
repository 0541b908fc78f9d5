import { type TableCell, ownText } from '../../domain/table/TableCell';
import { continueRow } from './cells/continueRow';
import { joinCellLines } from './table/joinCellLines';
import { columnsWithoutHeader, findLoneText, firstText, isDash, isGroupRow, isTitleRow } from './cells/rowShape';
import { sortRowCells } from './cells/sortRowCells';
import type { FindingList } from './table/FindingList';
import { type TableColumn, findColumn } from './table/TableColumn';
import type { RawAction, RowContent } from './table/RawAction';
import type { EmptyGroup, OpenTitles } from './titles/OpenTitles';
import { readPlanTitle } from './titles/readPlanTitle';

/** A row of a table, and the texts of the row after it. */
export interface SourceRow {
  readonly cells: readonly TableCell[];
  readonly line: number;
  readonly next: readonly string[];
}

const noCell: TableCell = { text: '' };

const emptyContent: RowContent = {
  description: '',
  details: '',
  responsible: '',
  department: '',
  goal: '',
  group: '',
  number: undefined,
  timeCells: [],
  schedule: {},
  info: []
};

/** Reads the rows of tables below their headers: actions, titles of groups, and rows that go on with the one above. */
export class RowReader {
  public readonly actions: RawAction[] = [];
  public columns: readonly TableColumn[] | undefined;
  private table = 0;
  private heading = '';
  /** Whether a row without a description may belong to the action above it. */
  private canContinue = false;
  /** The row above, for columns that are merged downwards. */
  private above: readonly TableCell[] = [];

  public constructor(
    private readonly findings: FindingList,
    private readonly titles: OpenTitles
  ) {}

  public hasColumns(columns: readonly TableColumn[]): boolean {
    return JSON.stringify(columns) === JSON.stringify(this.columns);
  }

  public beginTable(columns: readonly TableColumn[], heading: string): void {
    if (!this.hasColumns(columns)) {
      this.table++;
      this.endTable();
    }
    this.columns = columns;
    this.heading = heading;
  }

  public endTable(): void {
    this.canContinue = false;
    this.above = [];
  }

  public read({ cells: source, line, next }: SourceRow): void {
    const cells = source.map(ownText);
    const columns = this.columns ?? columnsWithoutHeader(cells);
    const { content, extra } = sortRowCells(this.fillMerged(this.withoutDashes(source, line), columns), columns);
    this.openTitlesOf(content, line);
    const lone = findLoneText(cells, columns);
    const isGroup = lone !== undefined && (!this.columns || isGroupRow(cells, columns, next));
    if (isGroup && this.continueDescription(content, lone, line)) {
      return;
    }
    if (isGroup || isTitleRow(cells, columns)) {
      return this.readTitle(content, isGroup ? content.description || lone : '', line);
    }
    const text = cells.filter((cell) => cell !== '').join(' | ');
    if (content.description === '' && this.continueLast(content, text, line)) {
      return;
    }
    const title = content.description || firstText(cells, columns);
    if (content.description === '') {
      this.findings.add({ kind: 'rowWithoutDescription', text }, line);
    }
    this.reportPlace(title, extra, line);
    this.add({ ...content, description: title }, line);
  }

  /** A row that looked like a group's title, but no action follows it: it may have been an action without a party. */
  public addEmptyGroup({ name, line, goal }: EmptyGroup): void {
    const { table, heading } = this;
    this.actions.push({ ...emptyContent, description: name, goal, line, table, heading });
  }

  private add(content: RowContent, line: number): void {
    const { table, heading } = this;
    const { goalName: goal, groupName: group } = this.titles;
    this.actions.push({ ...content, goal, group, line, table, heading });
    this.titles.markUsed();
    this.canContinue = true;
  }

  private withoutDashes(cells: readonly TableCell[], line: number): readonly TableCell[] {
    return cells.map((cell) => {
      if (!isDash(cell.text)) {
        return cell;
      }
      this.findings.add({ kind: 'emptyMark', text: cell.text }, line);
      return { ...cell, text: '' };
    });
  }

  private fillMerged(cells: readonly TableCell[], columns: readonly TableColumn[]): readonly TableCell[] {
    this.above = columns.map((column, index) => {
      const cell = cells[index] ?? noCell;
      const isMerged = column.kind === 'unknown' && column.isMerged && ownText(cell) === '';
      return isMerged ? (this.above[index] ?? noCell) : cell;
    });
    return [...this.above, ...cells.slice(columns.length)];
  }

  private openTitlesOf({ goal, group }: RowContent, line: number): void {
    if (goal !== '') {
      this.titles.openGoal({ name: readPlanTitle(goal)?.name || goal, line, isTitle: false });
    } else if (findColumn(this.columns ?? [], 'goal') !== undefined && this.titles.goalName !== '') {
      this.findings.add({ kind: 'goalFromAbove', goal: this.titles.goalName }, line);
    }
    if (group !== '' && group !== this.titles.groupName) {
      this.titles.openGroup({ name: group, line, isRow: false });
    }
  }

  private readTitle({ number, info }: RowContent, group: string, line: number): void {
    info.forEach(({ text }) => this.findings.add({ kind: 'titleAboveGoals', text }, line));
    if (group !== '') {
      this.titles.openGroup({ name: group, line, isRow: true });
    }
    if (number) {
      const title = this.titles.groupName || this.titles.goalName;
      this.findings.add({ kind: 'titleNumber', title, text: number.text }, line);
    }
  }

  /** No title begins with a small letter: it is the rest of a description that was parted at the end of a page. */
  private continueDescription(content: RowContent, text: string, line: number): boolean {
    const last = this.actions.at(-1);
    if (
      !last ||
      !this.canContinue ||
      content.number ||
      !/^\p{Ll}+[\s,.-]/u.test(text) ||
      /[.!?:]$/.test(last.description)
    ) {
      return false;
    }
    const description = joinCellLines(`${last.description}\n${text}`);
    this.actions[this.actions.length - 1] = { ...last, description };
    this.findings.add({ kind: 'continuedRow', title: last.description, text }, line);
    return true;
  }

  private continueLast(content: RowContent, text: string, line: number): boolean {
    const last = this.actions.at(-1);
    if (!last || !this.canContinue || content.number || content.goal !== '' || content.group !== '') {
      return false;
    }
    this.actions[this.actions.length - 1] = continueRow(last, content);
    this.findings.add({ kind: 'continuedRow', title: last.description, text }, line);
    return true;
  }

  private reportPlace(title: string, extra: readonly string[], line: number): void {
    if (this.columns) {
      extra.forEach((text) => this.findings.add({ kind: 'extraCells', title, text }, line));
    } else {
      this.findings.add({ kind: 'rowWithoutHeader', title }, line);
    }
  }
}
