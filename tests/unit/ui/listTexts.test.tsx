/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Action } from '../../../src/domain/plan/Action';
import type { OpenedPlan } from '../../../src/application/PlanRepository';
import { InMemoryPlanRepository } from '../../builders/InMemoryPlanRepository';
import { anAction } from '../../builders/anAction';
import { renderApp } from './renderApp';

const rlo = '\u202e';
const isolated = (text: string): string => `\u2068${text}\u2069`;

async function openPlan(rows: readonly Partial<Action>[], plan: Partial<OpenedPlan> = {}, width = 1200): Promise<void> {
  const actions = rows.map((row, index) => anAction({ id: index + 1, goal: 'Tieto', order: index, ...row }));
  const map = new Map(actions.map((action) => [action.id, action]));
  await renderApp({ repository: new InMemoryPlanRepository(map, { goals: ['Tieto'], ...plan }), view: { width } });
}

const rowOf = (id: number): HTMLElement => {
  const row = document.querySelector<HTMLElement>(`[data-action-id="${id}"]`);
  if (!row) {
    throw new Error(`Row ${id} is not drawn.`);
  }
  return row;
};

/** The element that keeps a text's direction to itself, in the timeline: messages come before it. */
const isolationOf = (text: string | RegExp): HTMLElement | null | undefined =>
  screen.getAllByText(text, { ignore: 'option, [aria-hidden]' }).at(-1)?.closest('[dir="auto"]');

describe('texts of the list', () => {
  it.each([1200, 400])('turn nothing around them, at a width of %d', async (width) => {
    const row = {
      title: `AAE ${rlo}abc nimi`,
      responsible: [`IT${rlo}`, 'Hallinto'],
      departments: [`Kau${rlo}punki`],
      details: `Kuvaus ${rlo}kääntyy`,
      group: `Ryhmä${rlo}`,
      phases: { '2026H1': { unknownText: `Kesken${rlo}` } },
      notes: [{ halfYear: '2026H2', text: `merkintä${rlo}` } as const]
    };
    await openPlan([row], {}, width);
    expect(isolationOf(row.title)?.textContent).toBe(row.title);
    expect(isolationOf(row.title)?.nextSibling).toBe(rowOf(1).querySelector('[role="img"]'));
    for (const text of [/IT/, /Kau/, /Kuvaus/, /merkintä/, row.group]) {
      expect(isolationOf(text)).not.toBeNull();
    }
    expect(rowOf(1)).toHaveTextContent(`${isolated(`IT${rlo}`)}, Hallinto`);
    const [cell] = within(rowOf(1)).getAllByRole(width > 1000 ? 'gridcell' : 'button', { name: /, kevät 2026, / });
    expect(cell).toHaveAccessibleName(`${isolated(row.title)}, kevät 2026, ${isolated(`Kesken${rlo}`)}`);
    expect(screen.getByRole('button', { name: `Avaa tiedot: ${isolated(row.title)}` })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: `Lisää toimenpide: ${isolated(row.group)}` })).toBeInTheDocument();
  });

  it('say in which language they are where it is another than that of the interface', async () => {
    const keys = userEvent.setup();
    await openPlan([{ title: 'Arkivering', details: 'Beskrivning', responsible: ['IT'] }], { language: 'sv' });
    expect(isolationOf('Arkivering')).toHaveAttribute('lang', 'sv');
    expect(isolationOf('Beskrivning')).toHaveAttribute('lang', 'sv');
    expect(screen.getByRole('heading', { name: 'Tavoite 1: Tieto' }).querySelector('bdi')).toHaveAttribute(
      'lang',
      'sv'
    );
    expect(screen.getByText('Laajenna kaikki').closest('[lang]')).toHaveAttribute('lang', 'fi');

    await keys.click(screen.getByRole('button', { name: 'Avaa tiedot: Arkivering' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('textbox', { name: 'Toimenpide' })).toHaveAttribute('lang', 'sv');
    expect(within(dialog).getByRole('textbox', { name: 'Toimenpide' })).toHaveAttribute('dir', 'auto');
    expect(within(dialog).getByText('IT')).toHaveAttribute('lang', 'sv');
  });

  it.each(['fi', undefined])('say nothing of it otherwise: %p', async (language) => {
    await openPlan([{ title: 'Arkistointi' }], { language });
    expect(isolationOf('Arkistointi')).not.toHaveAttribute('lang');
  });

  it('say it of the phases that the list has named itself, and not of those in the person’s words', async () => {
    const phaseNames = { investigation: 'Utredning', deployment: 'Pågår', continuous: 'Klart' };
    await openPlan([{ phases: { '2026H1': 'investigation', '2026H2': 'deployment' } }], { phaseNames, language: 'sv' });
    const legend = screen.getByRole('list', { name: 'Vaiheet' });
    expect(within(legend).getByText('Selvittely').closest('[lang]')).toHaveAttribute('lang', 'fi');
    expect(within(legend).getByText('Pågår')).toHaveAttribute('lang', 'sv');
  });

  it.each(['', '\u200b', ' \u00ad\u2060', '\u3164', '\u2800', `${rlo}\u202c`])(
    'that show nothing as a title are an action without a name: %j',
    async (title) => {
      const keys = userEvent.setup();
      await openPlan([{ title }]);
      const untitled = '(nimetön toimenpide)';
      expect(
        within(rowOf(1)).getByRole('rowheader', { name: new RegExp(`^\\${untitled.slice(0, -1)}`) })
      ).toBeInTheDocument();
      expect(screen.getByRole('gridcell', { name: `${untitled}, kevät 2026, ei vaihetta` })).toBeInTheDocument();
      await keys.click(screen.getByRole('button', { name: `Avaa tiedot: ${untitled}` }));
      expect(await screen.findByRole('dialog', { name: untitled })).toBeInTheDocument();
      expect(screen.getByText('Toimenpiteellä ei ole nimeä.')).toBeInTheDocument();
    }
  );
});
