import type { ActionId } from '../../domain/plan/Action';
import type { RowProblem } from '../../domain/problems/RowProblem';
import { isRichValue, plainFromRichText } from '../../domain/text/richText';
import type { ListSchema } from '../fields/ListSchema';
import type { Parsed } from './parseValue';

/**
 * Reads the cells of one row and collects their problems. Columns of a wrong type are not read; of rich text the plain
 * text is.
 */
export class CellReader {
  public readonly problems: RowProblem[] = [];

  public constructor(
    private readonly actionId: ActionId,
    private readonly cells: Readonly<Record<string, unknown>>,
    private readonly schema: ListSchema
  ) {}

  public read<T>(name: string, parse: (raw: unknown) => Parsed<T>, whenMalformed: T): T {
    const { columns, uses } = this.schema;
    if (uses.get(name)?.isRead === false) {
      return whenMalformed;
    }
    const column = columns.get(name);
    const raw = this.cells[name];
    const isRich = column?.type === 'Note' && typeof raw === 'string' && (column.isRichText || isRichValue(raw));
    const parsed = parse(isRich ? plainFromRichText(raw) : raw);
    if ('value' in parsed) {
      return parsed.value;
    }
    this.problems.push({
      kind: 'malformedValue',
      actionId: this.actionId,
      column: column?.displayName ?? name,
      text: parsed.malformed
    });
    return whenMalformed;
  }
}
