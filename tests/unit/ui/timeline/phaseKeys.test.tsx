/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Phase } from '../../../../src/domain/plan/Phase';
import { noteKey } from '../../../../src/ui/keys/commandOf';
import { choiceOfKey, phaseChoices } from '../../../../src/ui/timeline/shared/phaseChoices';
import { anAction } from '../../../builders/anAction';
import { renderTimeline } from './renderTimeline';

const namesOf = ([investigation, deployment, continuous]: readonly [string, string, string]): Record<
  Phase,
  string
> => ({
  investigation,
  deployment,
  continuous
});
const cell = (): HTMLElement => screen.getByRole('gridcell', { name: /^Arkistointi, kevät 2026/ });

describe('the keys of phases', () => {
  it.each<readonly [readonly [string, string, string], string]>([
    [['Selvittely', 'Käyttöönotto', 'Jatkuva toiminta'], 's k j'],
    [['Utredning', 'Ibruktagande', 'Fortlöpande verksamhet'], 's k j'],
    [['🔍 Tutkitaan', 'Käynnissä', 'Käyttöönotettu'], '1 k 3'],
    [['Mietitään', 'Otetaan', 'Ollaan'], '1 o 3'],
    [['Исследование', 'Внедрение', 'Работа'], '1 2 3'],
    [['(1) Selvitys', '(2) Kokeilu', '(3) Käyttö'], '1 2 3'],
    [['Työ', 'Työ', 'Työ'], 't 2 3']
  ])('of %j are %s', (names, keys) => {
    const choices = phaseChoices(undefined, namesOf(names));
    expect(choices.map(({ shortcut }) => shortcut).join(' ')).toBe(`${keys} delete`);
  });

  it('work, and are told as they are in the hint, in the menu and in the help', async () => {
    const keys = userEvent.setup();
    const phaseNames = namesOf(['🔍 Tutkitaan', 'Käynnissä', 'Käyttöönotettu']);
    await renderTimeline({ actions: [anAction({ title: 'Arkistointi' })], plan: { phaseNames } });
    const [told] = screen.getAllByText('1, K tai 3');
    expect(told).toHaveAttribute('translate', 'no');
    expect(told?.parentElement).toHaveTextContent(/painamalla ruudussa 1, K tai 3\. Delete/);

    act(() => cell().focus());
    for (const [key, phase] of [
      ['3', /käyttöönotettu/],
      ['k', /käynnissä/],
      ['1', /🔍 Tutkitaan/],
      ['K', /käynnissä/]
    ] as const) {
      await keys.keyboard(key);
      expect(cell()).toHaveAccessibleName(phase);
    }

    await keys.keyboard('{Enter}');
    const items = screen.getAllByRole('menuitemradio');
    expect(items.map((item) => item.getAttribute('aria-keyshortcuts'))).toEqual(['1', 'K', '3', 'Delete']);
    expect(items.map((item) => item.querySelector('kbd')?.textContent)).toEqual(['1', 'K', '3', 'Del']);
    await keys.keyboard('3');
    expect(cell()).toHaveAccessibleName(/käyttöönotettu/);

    await keys.click(screen.getByRole('button', { name: 'Pikanäppäimet' }));
    expect(await screen.findAllByText('1, K tai 3')).toHaveLength(2);
  });

  it('leave the key of the note to the note', () => {
    const choices = phaseChoices(undefined, namesOf(['Mietitään', 'Kokeillaan', 'Jatketaan']));
    expect(noteKey()).toBe('M');
    expect(choiceOfKey('m', choices)).toBeUndefined();
    expect(choiceOfKey('1', choices)?.label).toBe('Mietitään');
  });
});
