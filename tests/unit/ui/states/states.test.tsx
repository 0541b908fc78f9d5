/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { type PlanFault, PlanFaultError } from '../../../../src/application/PlanFault';
import type { ListWithoutPlan, PlanRepository, Rights } from '../../../../src/application/PlanRepository';
import type { PlanSetup } from '../../../../src/application/PlanSetup';
import { PartError } from '../../../../src/ui/parts/PartFault';
import { aPlanSetup } from '../../../builders/aPlanSetup';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';
import { anAction } from '../../../builders/anAction';
import { renderApp } from '../renderApp';

const reader: Rights = { canEdit: false, canAdd: false, canDelete: false, canManageList: false };
const owner: Rights = { canEdit: true, canAdd: true, canDelete: true, canManageList: true };

function aPlan(plan: ConstructorParameters<typeof InMemoryPlanRepository>[1] = {}): InMemoryPlanRepository {
  return new InMemoryPlanRepository(new Map([[1, anAction()]]), plan);
}

function aFailingPlan(fault: PlanFault): InMemoryPlanRepository {
  const repository = aPlan();
  repository.failNext(fault);
  return repository;
}

function aListWithoutPlan(rights: Rights): PlanRepository {
  const list: ListWithoutPlan = {
    kind: 'withoutPlan',
    listTitle: 'Ostokset',
    missingColumns: ['Tavoite', 'Kevät 2025'],
    columnProblems: [],
    rights
  };
  const plan = aPlan();
  const open = plan.open.bind(plan);
  let isMended = false;
  return Object.assign(plan, {
    open: () => (isMended ? open() : ((isMended = true), Promise.resolve(list)))
  });
}

const heading = (name: string | RegExp): HTMLElement => screen.getByRole('heading', { name });

describe('no list is chosen', () => {
  it('lets someone who edits the page choose one or create one', async () => {
    const openSettings = jest.fn();
    const chooseList = jest.fn(() => true);
    const setup = aPlanSetup({ createList: () => Promise.resolve('/sites/intra/Lists/Toimenpiteet') });
    await renderApp({
      host: { listUrl: undefined, openSettings, chooseList, loadSetup: () => Promise.resolve(setup) }
    });
    expect(heading('Toimenpideluetteloa ei ole vielä valittu')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Valitse luettelo' }));
    expect(openSettings).toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Luo uusi luettelo' }));
    await waitFor(() => expect(chooseList).toHaveBeenCalledWith('/sites/intra/Lists/Toimenpiteet'));
  });

  it('says why a list could not be created', async () => {
    const loadSetup = (): Promise<PlanSetup> => Promise.reject(new Error('chunk missing'));
    await renderApp({ host: { listUrl: undefined, openSettings: () => undefined, loadSetup } });
    await userEvent.click(screen.getByRole('button', { name: 'Luo uusi luettelo' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/ei onnistunut/);
  });

  it('tells a reader who can choose one, and offers nothing', async () => {
    await renderApp({ host: { listUrl: undefined } });
    expect(screen.getByText(/Sivun muokkaaja voi valita/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('asks for an address in the personal app and says when it is none', async () => {
    const chooseList = jest.fn((address: string) => address.includes('/Lists/'));
    await renderApp({ host: { listUrl: undefined, isPersonalApp: true, chooseList } });
    await userEvent.type(screen.getByRole('textbox', { name: 'Luettelon osoite' }), 'jotain');
    await userEvent.click(screen.getByRole('button', { name: 'Avaa' }));
    expect(screen.getByRole('alert')).toHaveTextContent(/ei ole tämän organisaation/);
  });
});

describe('an address in a personal OneDrive', () => {
  it.each([
    'https://kaupunki-my.sharepoint.com/personal/elli/Lists/Plan',
    'kaupunki-my.sharepoint.com/:l:/g/personal/elli/x'
  ])('is told as that: %s', async (address) => {
    await renderApp({ host: { listUrl: undefined, isPersonalApp: true, chooseList: () => false } });
    await userEvent.type(screen.getByRole('textbox', { name: 'Luettelon osoite' }), address);
    await userEvent.click(screen.getByRole('button', { name: 'Avaa' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/OneDrivessa.*sivustojen luetteloita/);
  });
});

describe('an address that has to be looked up', () => {
  const pasted = '/sites/intra/_layouts/15/listform.aspx?PageType=8&ListId=1';

  async function paste(address: string, chooseList: () => boolean | Promise<boolean>): Promise<void> {
    await renderApp({ host: { listUrl: undefined, isPersonalApp: true, chooseList } });
    await userEvent.type(screen.getByRole('textbox', { name: 'Luettelon osoite' }), address);
    await userEvent.click(screen.getByRole('button', { name: 'Avaa' }));
  }

  it('is looked up once, says so, and keeps the focus', async () => {
    let answer: (isFound: boolean) => void = () => undefined;
    const chooseList = jest.fn(() => new Promise<boolean>((resolve) => (answer = resolve)));
    await paste(pasted, chooseList);
    expect(screen.getByText('Luetteloa haetaan…')).toHaveAttribute('role', 'status');
    await userEvent.click(screen.getByRole('button', { name: 'Avaa' }));
    expect(chooseList).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('button', { name: 'Avaa' })).toHaveFocus();
    act(() => answer(false));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.queryByText('Luetteloa haetaan…')).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Luettelon osoite' })).toHaveValue(pasted);
  });

  it.each([
    [
      'it is not found',
      { kind: 'notFound', what: 'list', detail: '404' },
      /ei löydy tästä osoitteesta. Se on ehkä poistettu/
    ],
    ['it may not be seen', { kind: 'forbidden', detail: '403' }, /pyydä käyttöoikeutta/],
    ['the connection is lost', { kind: 'offline', detail: 'Failed to fetch' }, /Ei verkkoyhteyttä. Yritä/],
    ['the service is busy', { kind: 'throttled', retryAfterMs: 1000, detail: '429' }, /ruuhkautunut. Yritä/]
  ] as const)('says why when %s', async (_, fault, sentence) => {
    await paste(pasted, () => Promise.reject(new PlanFaultError(fault)));
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(screen.getByText('Tiedot ylläpidolle')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Luettelon osoite' })).toHaveAccessibleDescription(sentence);
  });

  it('says when the code for it does not come', async () => {
    await paste(pasted, () => Promise.reject(new PartError({ kind: 'unreachable', detail: '' })));
    expect(await screen.findByRole('alert')).toHaveTextContent(/ei saatu ladattua/);
  });

  it.each([
    ['https://kaupunki.sharepoint.com/:l:/s/intra/FBcdEf?e=abc', /^Jakolinkistä/],
    ['kaupunki.sharepoint.com/:l:/g/FBcdEf', /^Jakolinkistä/],
    ['/:l:/t/tiimi/FBcdEf', /^Jakolinkistä/],
    ['/:l:/r/sites/intra', /ei ole tämän organisaation/],
    ['https://kaupunki.sharepoint.com/sites/intra', /ei ole tämän organisaation/]
  ])('says of %s what is wrong', async (address, sentence) => {
    await paste(address, () => false);
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
  });
});

describe('the plan cannot be read', () => {
  it('says that the list is missing, with its address and what to do', async () => {
    await renderApp({ repository: aFailingPlan({ kind: 'notFound', what: 'list', detail: '404' }) });
    expect(heading('Luetteloa ei löydy')).toBeVisible();
    expect(screen.getByText(/\/sites\/intra\/Lists\/Toimenpiteet/)).toBeVisible();
    expect(screen.getByText('Kerro asiasta sivun ylläpitäjälle.')).toBeVisible();
  });

  it('leads someone without rights to the list, where they can ask for access', async () => {
    await renderApp({ repository: aFailingPlan({ kind: 'forbidden', detail: '403' }) });
    expect(screen.getByRole('link', { name: 'Avaa luettelo' })).toHaveAttribute(
      'href',
      '/sites/intra/Lists/Toimenpiteet'
    );
  });

  it('comes back by itself when the connection does', async () => {
    await renderApp({ repository: aFailingPlan({ kind: 'offline', detail: 'Failed to fetch' }) });
    expect(heading('Ei verkkoyhteyttä')).toBeVisible();
    act(() => {
      window.dispatchEvent(new Event('online'));
    });
    expect(await screen.findByRole('grid')).toBeVisible();
  });

  it('waits as long as the service asked and then tries again', async () => {
    jest.useFakeTimers();
    await renderApp({ repository: aFailingPlan({ kind: 'throttled', retryAfterMs: 3000, detail: '429' }) });
    expect(screen.getByText('Toimenpiteet haetaan uudelleen 3 sekunnin kuluttua.')).toBeVisible();
    await act(async () => {
      await jest.advanceTimersByTimeAsync(3000);
    });
    jest.useRealTimers();
    expect(await screen.findByRole('grid')).toBeVisible();
  });

  it('keeps the details for the administrator folded away, and tries again when asked', async () => {
    await renderApp({ repository: aFailingPlan({ kind: 'unexpected', detail: '500 -2146232832' }) });
    expect(screen.getByText(/500 -2146232832/)).not.toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
    expect(await screen.findByRole('grid')).toBeVisible();
  });
});

describe('the list is not a plan', () => {
  it('lets someone who manages the list add what is missing, and then shows the plan', async () => {
    const added = jest.fn(() => Promise.resolve([]));
    const setup = aPlanSetup({ addMissingColumns: added });
    await renderApp({ repository: aListWithoutPlan(owner), host: { loadSetup: () => Promise.resolve(setup) } });
    expect(heading(/Luettelossa ”Ostokset” ei ole puolivuosisarakkeita/)).toBeVisible();
    expect(screen.getByText(/Tavoite, Kevät 2025/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Lisää puuttuvat sarakkeet' }));
    expect(await screen.findByRole('grid')).toBeVisible();
    expect(added).toHaveBeenCalled();
  });

  it('tells others who can', async () => {
    await renderApp({ repository: aListWithoutPlan(reader) });
    expect(screen.getByText('Luettelon omistaja voi lisätä ne tällä sivulla.')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the plan is empty', () => {
  it('takes its first action from whoever may add, and shows it', async () => {
    await renderApp({ repository: new InMemoryPlanRepository(new Map(), { goals: ['Tieto'] }) });
    await userEvent.click(screen.getByRole('button', { name: 'Lisää toimenpide' }));
    const panel = await screen.findByRole('dialog', { name: 'Uusi toimenpide' });
    await userEvent.type(within(panel).getByLabelText('Toimenpide'), 'Arkistointi');
    await userEvent.click(within(panel).getByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByRole('rowheader', { name: /^Arkistointi/ })).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Tavoite 1: Tieto' })).toHaveFocus());
    expect(screen.getByText('Lisätty: Arkistointi')).toBeInTheDocument();
  });

  it('tells a reader what will come', async () => {
    await renderApp({ repository: new InMemoryPlanRepository(new Map(), { rights: reader }) });
    expect(screen.getByText(/Toimenpiteet näkyvät tässä/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Lisää toimenpide' })).toBeNull();
  });
});

describe('what is to be known before the plan is read', () => {
  it("shows the list's own description, which is where example data says so", async () => {
    await renderApp({ repository: aPlan({ listDescription: 'Esimerkkiaineisto' }) });
    expect(screen.getByText('Esimerkkiaineisto')).toBeVisible();
  });

  it('lists what is wrong in the rows, with the form to mend it in', async () => {
    const rows = new Map([[7, anAction({ id: 7, goal: '', phases: { '2026H1': { unknownText: '<b>Tauko</b>' } } })]]);
    await renderApp({ repository: new InMemoryPlanRepository(rows) });
    await userEvent.click(screen.getByText('2 korjattavaa kohtaa'));
    const item = screen.getByText(/vaihetta ”<b>Tauko<\/b>” ei ole/).closest('li') ?? document.body;
    expect(within(item).getByRole('link')).toHaveAttribute('href', expect.stringMatching(/EditForm\.aspx\?ID=7/));
  });

  it('says nothing of problems to someone who cannot mend them', async () => {
    const rows = new Map([[7, anAction({ id: 7, goal: '' })]]);
    await renderApp({ repository: new InMemoryPlanRepository(rows, { rights: reader }) });
    expect(screen.queryByText(/korjatta/)).toBeNull();
  });
});

it('is accessible in every state', async () => {
  const faults: readonly PlanFault[] = [
    { kind: 'notFound', what: 'list', detail: '' },
    { kind: 'forbidden', detail: '' },
    { kind: 'offline', detail: '' },
    { kind: 'unexpected', detail: 'x' }
  ];
  for (const fault of faults) {
    const { container, unmount } = await renderApp({ repository: aFailingPlan(fault) });
    expect((await axe(container)).violations).toEqual([]);
    unmount();
  }
  const { container } = await renderApp({ host: { listUrl: undefined, openSettings: () => undefined } });
  expect((await axe(container)).violations).toEqual([]);
});
