import {
  type BulkDraft,
  checkBulkDraft,
  emptyBulkDraft,
  isBulkDraftEmpty,
  toBulkChange
} from '../../../../src/domain/edits/BulkDraft';
import { confirmEdits } from '../../../../src/domain/edits/withConfirmation';

const aDraft = (part: Partial<BulkDraft>): BulkDraft => ({ ...emptyBulkDraft, ...part });

describe('a change of many rows that is being chosen', () => {
  it('changes nothing at first', () => {
    expect(toBulkChange(emptyBulkDraft)).toEqual({});
    expect(checkBulkDraft(emptyBulkDraft)).toEqual({});
    expect(isBulkDraftEmpty(emptyBulkDraft)).toBe(true);
  });

  it('is what has been chosen', () => {
    const draft = aDraft({
      goal: 'Palvelut',
      groupChoice: 'move',
      group: ' Uudet \n rekisterit ',
      departments: { choice: 'replace', names: ['Sivistys'] },
      halfYear: '2026H1',
      phase: null
    });
    expect(toBulkChange(draft)).toEqual({
      goal: 'Palvelut',
      group: 'Uudet rekisterit',
      departments: { kind: 'replace', names: ['Sivistys'] },
      phases: { '2026H1': null }
    });
    expect(checkBulkDraft(draft)).toEqual({});
  });

  it('takes rows out of their groups', () => {
    expect(toBulkChange(aDraft({ groupChoice: 'leave' }))).toEqual({ group: '' });
  });

  it('is not whole without a group’s name, names or a phase, and changes nothing by half', () => {
    const draft = aDraft({
      groupChoice: 'move',
      departments: { choice: 'add', names: [] },
      responsible: { choice: 'replace', names: [] },
      halfYear: '2026H1'
    });
    expect(checkBulkDraft(draft)).toEqual({
      group: 'missing',
      departments: 'missing',
      responsible: 'missing',
      phase: 'missing'
    });
    expect(toBulkChange(draft)).toEqual({});
    expect(isBulkDraftEmpty(draft)).toBe(false);
    expect(checkBulkDraft(aDraft({ groupChoice: 'move', group: 'x'.repeat(256) }))).toEqual({ group: 'tooLong' });
  });
});

describe('the confirmation of many rows', () => {
  it('is one edit for each, of the same second', () => {
    const confirmedOn = '2026-11-24T10:00:00Z';
    expect(confirmEdits([2, 1], Date.parse('2026-11-24T10:00:00.750Z'))).toEqual([
      { id: 2, edit: { confirmedOn } },
      { id: 1, edit: { confirmedOn } }
    ]);
  });
});
