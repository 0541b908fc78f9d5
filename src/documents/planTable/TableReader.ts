import { ownText } from '../../domain/table/TableCell';
import { onOneLine } from '../../domain/text/identityKey';
import type { HalfYear } from '../../domain/time/HalfYear';
import { joinCellLines } from './table/joinCellLines';
import { findLoneText } from './cells/rowShape';
import { FindingList } from './table/FindingList';
import { isPlanColumn } from './table/TableColumn';
import { type Header, readHeader } from './header/readHeader';
import type { PlanLine, RowLine } from './PlanLine';
import type { RawAction } from './table/RawAction';
import { RowReader } from './RowReader';
import { MarginReader } from './titles/MarginReader';
import { type TextHeading, LooseTexts } from './titles/LooseTexts';
import { isFootnote } from './titles/marginalText';
import { OpenTitles } from './titles/OpenTitles';
import { type PlanTitle, readPlanTitle } from './titles/readPlanTitle';

type Rows = readonly (readonly string[])[];

/** Reads a plan line by line and keeps the current goal, group and columns. */
export class TableReader {
  public readonly findings = new FindingList();
  public readonly halfYears = new Set<HalfYear>();
  public readonly margin = new MarginReader(this.findings);
  /** The texts of the headers, which tell the document's language. */
  public readonly headerTexts: string[] = [];
  private readonly titles = new OpenTitles(this.findings, (group) => this.rows.addEmptyGroup(group));
  private readonly rows = new RowReader(this.findings, this.titles);
  private readonly texts = new LooseTexts(this.findings, this.titles);
  private readonly headedPlaces = new Set<string>();
  private isInTable = false;
  private namelessTitle: (PlanTitle & { readonly line: number; readonly text: string }) | undefined;

  public get goals(): readonly string[] {
    return this.titles.goals;
  }

  public get actions(): readonly RawAction[] {
    return this.rows.actions;
  }

  public get headings(): readonly TextHeading[] {
    return this.texts.headings;
  }

  public read(lines: readonly PlanLine[]): void {
    for (let index = 0; index < lines.length;) {
      index += this.readLine(lines, index);
    }
    this.resolveNameless();
    this.texts.resolvePending('other');
    this.rows.endTable();
    this.titles.close();
  }

  /** Gives the number of lines read: a header may have several. */
  private readLine(lines: readonly PlanLine[], index: number): number {
    const line = lines[index];
    switch (line?.kind) {
      case undefined:
      case 'blank':
        this.texts.resolvePending('other');
        this.isInTable = false;
        return 1;
      case 'text':
        this.readText(joinCellLines(line.text), line.line);
        return 1;
      case 'row':
        return this.readRow(line, followingRows(lines, index));
    }
  }

  private readText(text: string, line: number): void {
    if (this.namelessTitle) {
      const title = { ...this.namelessTitle, name: text };
      this.namelessTitle = undefined;
      return this.openTitle(title, line);
    }
    const title = readPlanTitle(text);
    if (title?.name === '') {
      this.namelessTitle = { ...title, line, text };
    } else if (title) {
      this.openTitle(title, line);
    } else if (!this.margin.readText(text, line)) {
      this.texts.add({
        text: text.replace(/^#+\s+/, ''),
        line,
        isInTable: this.isInTable && !isFootnote(text),
        isRow: false
      });
    }
  }

  private readRow(row: RowLine, following: Rows): number {
    const { line } = row;
    const cells = row.cells.map(ownText);
    this.resolveNameless();
    const lone = findLoneText(cells, this.rows.columns ?? []);
    const title = lone === undefined ? undefined : readPlanTitle(lone);
    if (title && lone !== undefined) {
      const name = title.name || lone;
      this.openTitle({ ...title, name }, line);
      this.reportNumber(cells, { lone, title: name }, line);
      return 1;
    }
    const mayBeHeader = lone === undefined || !this.rows.columns;
    const header = mayBeHeader ? this.readHeader([cells, ...following]) : undefined;
    if (header) {
      this.texts.resolvePending('header');
      this.readTitleInHeader(cells[0] ?? '', header, line);
      this.openTable(header, [cells, ...following].slice(0, header.rowCount), line);
      return header.rowCount;
    }
    if (!this.margin.readRow(cells, this.rows.columns ?? [], line)) {
      this.readTableRow(row, cells, following);
    }
    return 1;
  }

  /** "Tavoite 1: Arki | Vastuu | Aikataulu" and "1. ARKI | Vastuu | Aikataulu": the goal stands where the actions' name would. */
  private readTitleInHeader(first: string, { columns }: Header, line: number): void {
    if (!isPlanColumn(columns[0], 'description')) {
      return;
    }
    const title = readPlanTitle(first);
    if (title && title.name !== '') {
      this.openTitle(title, line);
    } else if (/^(?:\d{1,2}|[IVX]{1,4}|[A-F])[.)]\s+\p{L}/u.test(first)) {
      this.texts.add({ text: onOneLine(first), line, isInTable: false, isRow: false });
      this.texts.resolvePending('header');
    }
  }

  private readTableRow({ cells: source, line }: RowLine, cells: readonly string[], following: Rows): void {
    const lone = findLoneText(cells, this.rows.columns ?? []);
    const isOverHeader = lone !== undefined && this.readHeader(following) !== undefined;
    if (lone !== undefined && (isOverHeader || !this.rows.columns)) {
      this.texts.add({ text: lone, line, isInTable: this.rows.columns !== undefined, isRow: true });
      return this.reportNumber(cells, { lone, title: lone }, line);
    }
    this.texts.resolvePending('row');
    this.isInTable = this.rows.columns !== undefined;
    this.rows.read({ cells: source, line, next: following[0] ?? [] });
  }

  private reportNumber(
    cells: readonly string[],
    { lone, title }: { readonly lone: string; readonly title: string },
    line: number
  ): void {
    cells
      .filter((cell) => cell !== '' && cell !== lone)
      .forEach((text) => this.findings.add({ kind: 'titleNumber', title, text }, line));
  }

  private readHeader(rows: Rows): Header | undefined {
    return readHeader(rows, { open: this.rows.columns, hasGoalTitle: this.titles.hasGoalTitle });
  }

  private openTable(header: Header, texts: Rows, line: number): void {
    header.observations.forEach((observation) => this.findings.add(observation, line));
    const goal = this.titles.goalName;
    const heading = this.texts.lastHeading;
    const place = JSON.stringify([goal, heading]);
    const isSame = this.rows.hasColumns(header.columns);
    if (this.headedPlaces.has(place) && isSame) {
      this.findings.add({ kind: 'repeatedHeader', goal }, line);
    } else if ((this.rows.columns || this.actions.length > 0) && !isSame) {
      this.findings.add(
        {
          kind: 'otherHeader',
          text: texts
            .flat()
            .filter((text) => text !== '')
            .join(' | ')
        },
        line
      );
    }
    this.headedPlaces.add(place);
    this.headerTexts.push(...texts.flat());
    this.isInTable = true;
    this.rows.beginTable(header.columns, heading);
    this.margin.readHeader(texts.flat(), line);
    header.columns.forEach((column) => {
      if (column.kind === 'time') {
        column.halfYears.forEach((halfYear) => this.halfYears.add(halfYear));
      }
    });
  }

  private openTitle({ level, name, textBefore }: PlanTitle, line: number): void {
    if (level === 'goal') {
      this.texts.takeLegend(name, textBefore, line);
    }
    this.texts.resolvePending('other');
    this.isInTable = false;
    switch (level) {
      case 'goal':
        this.rows.endTable();
        return this.titles.openGoal({ name, line, isTitle: true });
      case 'group':
        return this.titles.openGroup({ name, line, isRow: false });
      case 'theme':
        this.titles.closeGroup();
        this.texts.addTheme(name, line);
    }
  }

  /** "Tavoite 1" whose name does not follow is called just that. */
  private resolveNameless(): void {
    const title = this.namelessTitle;
    this.namelessTitle = undefined;
    if (title) {
      this.openTitle({ ...title, name: title.text }, title.line);
    }
  }
}

function followingRows(lines: readonly PlanLine[], index: number): Rows {
  const rows: (readonly string[])[] = [];
  for (const line of lines.slice(index + 1, index + 4)) {
    if (line.kind !== 'row') {
      break;
    }
    rows.push(line.cells.map(ownText));
  }
  return rows;
}
