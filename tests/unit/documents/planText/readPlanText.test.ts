import * as fc from 'fast-check';
import { readPlanText } from '../../../../src/documents/planText/readPlanText';
import { aPlanRow, aPlanText } from '../../../builders/aPlanText';

describe('readPlanText', () => {
  it.each(['', '\ufeff', '\n\r\n', ' \t\t\n'])('finds nothing in %j and says so', (text) => {
    expect(readPlanText(text)).toEqual({
      goals: [],
      halfYears: [],
      actions: [],
      findings: [
        { kind: 'withoutGoals', lines: [] },
        { kind: 'withoutActions', lines: [] }
      ]
    });
  });

  it('reads rows that stand under no goal, and reports them', () => {
    const plan = readPlanText('Kuvaus\tVastuutaho\nArkisto\tJohtoryhmä');
    expect(plan.actions).toEqual([
      expect.objectContaining({ title: 'Arkisto', goal: '', responsible: ['Johtoryhmä'] })
    ]);
    expect(plan.findings).toContainEqual({ kind: 'rowWithoutGoal', title: 'Arkisto', lines: [2] });
    expect(plan.findings).toContainEqual({ kind: 'withoutGoals', lines: [] });
  });

  it('keeps every text of a row above any header', () => {
    const plan = readPlanText('Tavoite 1: A\nArkisto\tJohtoryhmä\tKoko kaupunki');
    expect(plan.actions[0]).toMatchObject({
      title: 'Arkisto',
      responsible: [],
      additionalInfo: 'Johtoryhmä\nKoko kaupunki'
    });
    expect(plan.findings).toContainEqual({ kind: 'rowWithoutHeader', title: 'Arkisto', lines: [2] });
  });

  it('follows the header when the columns stand in another order', () => {
    const columns = ['Syksy 2026', 'Hallintokunta', 'Toimenpiteen kuvaus', 'Vastuuhenkilö/taho', 'Kevät 2026'];
    const plan = readPlanText(aPlanText([['pilotti', 'Tekninen toimiala', 'Arkisto', 'Johtoryhmä', '']], columns));
    expect(plan.halfYears).toEqual(['2026H1', '2026H2']);
    expect(plan.actions[0]).toMatchObject({
      title: 'Arkisto',
      responsible: ['Johtoryhmä'],
      departments: ['Tekninen toimiala'],
      notes: [{ halfYear: '2026H2', text: 'pilotti' }]
    });
    expect(plan.findings).toContainEqual({ kind: 'missingColumn', column: 'additionalInfo', lines: [3] });
  });

  it('keeps the texts of a column that it does not know', () => {
    const columns = ['Toimenpiteen kuvaus', 'Vastuuhenkilö/taho', 'Budjetti', 'Mahd. lisätietoa'];
    const plan = readPlanText(aPlanText([['Arkisto', 'Johtoryhmä', '5 000 €', 'Kesken']], columns));
    expect(plan.actions[0]?.additionalInfo).toBe('Kesken\nBudjetti: 5 000 €');
    expect(plan.findings).toContainEqual({ kind: 'unknownColumn', text: 'Budjetti', lines: [3] });
    expect(plan.findings).toContainEqual({ kind: 'missingHalfYears', lines: [3] });
  });

  it('does not let a second column for one half-year hide the first', () => {
    const columns = ['Toimenpiteen kuvaus', 'Vastuuhenkilö/taho', 'Syky 2025', 'Syksy 2025'];
    const plan = readPlanText(aPlanText([['Arkisto', 'Johtoryhmä', 'a', 'b']], columns));
    expect(plan.actions[0]).toMatchObject({
      notes: [{ halfYear: '2025H2', text: 'a' }],
      additionalInfo: 'Syksy 2025: b'
    });
    expect(plan.findings).toContainEqual({ kind: 'repeatedColumn', text: 'Syksy 2025', lines: [3] });
  });

  it('takes an unknown first column for the description when no other is', () => {
    const plan = readPlanText(aPlanText([['Arkisto', 'Johtoryhmä', '']], ['Mitä tehdään', 'Vastuutaho', 'Kevät 2026']));
    expect(plan.actions[0]?.title).toBe('Arkisto');
    expect(plan.findings).toContainEqual({
      kind: 'otherColumnName',
      text: 'Mitä tehdään',
      readAs: 'description',
      lines: [3]
    });
  });

  it('keeps cells beyond the last column', () => {
    const plan = readPlanText(aPlanText([[...aPlanRow('Arkisto'), 'yli', 'laidan']]));
    expect(plan.actions[0]?.additionalInfo).toBe('yli\nlaidan');
    expect(plan.findings).toContainEqual({ kind: 'extraCells', title: 'Arkisto', text: 'yli', lines: [4] });
  });

  it('reads rows whose last empty cells were cut off', () => {
    const plan = readPlanText(aPlanText([['Arkisto', 'Johtoryhmä', 'Koko kaupunki']]));
    expect(plan.actions[0]).toMatchObject({ title: 'Arkisto', departments: ['Koko kaupunki'], additionalInfo: '' });
  });

  it('takes a line without tabs inside the table for a group, and says so', () => {
    const plan = readPlanText(aPlanText([['Koulutukset'], aPlanRow('Kysymystunti')]));
    expect(plan.actions[0]?.group).toBe('Koulutukset');
    expect(plan.findings).toContainEqual({ kind: 'groupWithoutTabs', text: 'Koulutukset', lines: [4] });
  });

  it('reports text outside the tables', () => {
    const plan = readPlanText(`Luonnos 2\n\n${aPlanText([aPlanRow('Arkisto')])}\n\nSivu 1`);
    expect(plan.findings).toContainEqual({ kind: 'looseText', text: 'Luonnos 2', lines: [1] });
    expect(plan.findings).toContainEqual({ kind: 'looseText', text: 'Sivu 1', lines: [8] });
    expect(plan.actions[0]?.group).toBe('');
  });

  it('knows the legend even when no empty line stands before it', () => {
    const text = `${aPlanText([['Ryhmä', ''], aPlanRow('A')])}\nVärien\nselitysselvittely,\ntoiminta**Tavoite 2: Toinen**`;
    const plan = readPlanText(text);
    expect(plan.goals).toEqual(['Digiosaaminen', 'Toinen']);
    expect(plan.findings).toContainEqual({
      kind: 'legendBesideGoal',
      text: 'Värien selitysselvittely, toiminta',
      goal: 'Toinen',
      lines: [8]
    });
    expect(plan.findings).toContainEqual({ kind: 'goalWithoutActions', goal: 'Toinen', lines: [8] });
  });

  it('closes the group at the next goal', () => {
    const plan = readPlanText(
      `${aPlanText([['Ryhmä', ''], aPlanRow('A')])}\n\nTavoite 2: Toinen\n${aPlanRow('B').join('\t')}`
    );
    expect(plan.actions.map(({ goal, group }) => [goal, group])).toEqual([
      ['Digiosaaminen', 'Ryhmä'],
      ['Toinen', '']
    ]);
  });

  it('finds a goal that comes back after another one', () => {
    const row = aPlanRow('B').join('\t');
    const plan = readPlanText(
      `${aPlanText([aPlanRow('A')])}\nTavoite 2: Toinen\n${row}\nTavoite 1: digiosaaminen\n${row}`
    );
    expect(plan.goals).toEqual(['Digiosaaminen', 'Toinen']);
    expect(plan.actions.map(({ goal }) => goal)).toEqual(['Digiosaaminen', 'Toinen', 'Digiosaaminen']);
    expect(plan.findings).toContainEqual({ kind: 'repeatedGoal', goal: 'Digiosaaminen', lines: [7] });
  });

  it('takes a row for an action when it looks like a group that no action follows', () => {
    const plan = readPlanText(aPlanText([['Tyhjä', ''], ['Täysi', ''], aPlanRow('A')]));
    expect(plan.actions.map(({ title, group }) => [title, group])).toEqual([
      ['Tyhjä', ''],
      ['A', 'Täysi']
    ]);
    expect(plan.findings).toContainEqual({
      kind: 'groupWithoutActions',
      group: 'Tyhjä',
      goal: 'Digiosaaminen',
      lines: [4]
    });
    expect(plan.findings.filter(({ kind }) => kind === 'groupWithoutActions')).toHaveLength(1);
  });

  it('calls a row without a description by its first cell', () => {
    const plan = readPlanText(aPlanText([aPlanRow('')]));
    expect(plan.actions).toEqual([expect.objectContaining({ title: 'Johtoryhmä', responsible: ['Johtoryhmä'] })]);
    expect(plan.findings).toContainEqual({
      kind: 'rowWithoutDescription',
      text: 'Johtoryhmä | Koko kaupunki',
      lines: [4]
    });
  });

  it('reads a cell that names a phase in words as that phase', () => {
    const plan = readPlanText(aPlanText([['A', 'Johtoryhmä', 'Koko kaupunki', 'Selvitys', 'käyttöönotto', '']]));
    expect(plan.actions[0]).toMatchObject({ phases: { '2025H1': 'investigation', '2025H2': 'deployment' }, notes: [] });
    expect(plan.findings.map(({ kind }) => kind)).not.toContain('withoutPhases');
  });

  it('continues a description that is longer than a title in the details', () => {
    const description = `${'Pitkä lause on tässä. '.repeat(20)}Loppu`;
    const [action] = readPlanText(aPlanText([aPlanRow(description)])).actions;
    expect(action?.title.length).toBeLessThanOrEqual(255);
    expect(`${action?.title} ${action?.details}`).toBe(description);
    expect(readPlanText(aPlanText([aPlanRow(description)])).findings).toContainEqual({
      kind: 'longTitle',
      title: action?.title,
      lines: [4]
    });
  });

  it('keeps markup as the text that it is', () => {
    const markup = '<script>alert(1)</script><b>lihava</b> &amp;';
    const plan = readPlanText(aPlanText([['A', markup, 'Koko kaupunki', markup, '', markup]]));
    expect(plan.actions[0]).toMatchObject({ additionalInfo: markup, notes: [{ halfYear: '2025H1', text: markup }] });
    expect(readPlanText(aPlanText([aPlanRow(markup)])).actions[0]?.title).toBe(markup);
  });

  it('drops no word of a row, whatever the cells hold', () => {
    // A letter by itself may be a mark or a phase of the legend.
    const cell = fc.stringMatching(/^[a-zåäö]{3,8}( [a-zåäö]{1,8}){0,3}$/);
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 9 }), (cells) => {
        const said = JSON.stringify(readPlanText(aPlanText([cells])).actions).toLowerCase();
        cells.forEach((text) => text.split(' ').forEach((word) => expect(said).toContain(word)));
      })
    );
  });

  it('never throws, and numbers the actions in ascending order, whatever the text', () => {
    const fragment = fc.oneof(
      fc.constantFrom('\t', '\n', 'Tavoite 1: A', 'Kuvaus\tVastuutaho\tSyky 2025\n', ' ja ', '(', ')', ', ', 'Väri'),
      fc.string({ unit: 'binary', maxLength: 10 })
    );
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 40 }), (parts) => {
        const orders = readPlanText(parts.join('')).actions.map(({ order }) => order);
        expect(orders).toEqual(orders.map((_, index) => (index + 1) * 10));
      })
    );
  });
});
