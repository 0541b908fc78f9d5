/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { Part } from '../../../../src/ui/parts/Part';
import type { PartAnswer } from '../../../../src/ui/parts/PartNetwork';
import { lazyPart } from '../../../../src/ui/parts/lazyPart';

interface PanelProps {
  readonly name: string;
  readonly onClose: () => void;
}

interface PanelModule {
  readonly Panel: React.FunctionComponent<PanelProps>;
}

function Panel({ name, onClose }: PanelProps): React.ReactElement {
  return (
    <div role="dialog" aria-label={name}>
      <button onClick={onClose}>Sulje</button>
    </div>
  );
}

function aPart(load: () => Promise<PanelModule>, answer: PartAnswer['kind'] = 'none'): Part<PanelModule> {
  return new Part(load, {
    ask: () => Promise.resolve({ kind: answer, detail: '404 text/html' }),
    wait: () => Promise.resolve()
  });
}

const chunkError = Object.assign(new Error('Loading chunk 1 failed.'), {
  name: 'ChunkLoadError',
  type: 'error',
  request: 'https://cdn.example/chunk.js'
});

/** A page with a button that opens the part, as all of them are opened. */
function renderPage(part: Part<PanelModule>): void {
  const LazyPanel = lazyPart(
    part,
    (module) => module.Panel,
    ({ name }) => name
  );
  function Page(): React.ReactElement {
    const [name, setName] = React.useState<string>();
    return (
      <>
        <p>Suunnitelma</p>
        {['Yksi', 'Kaksi'].map((own) => (
          <button key={own} onClick={() => setName(own)}>
            {own}
          </button>
        ))}
        {name !== undefined && <LazyPanel name={name} onClose={() => setName(undefined)} />}
      </>
    );
  }
  render(<Page />);
}

const opener = (name = 'Yksi'): HTMLElement => screen.getByRole('button', { name });

describe('a component loaded on demand', () => {
  it('says after a moment that it is on its way', async () => {
    jest.useFakeTimers();
    renderPage(aPart(() => new Promise(() => undefined)));
    opener().click();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    act(() => {
      jest.advanceTimersByTime(600);
    });
    expect(screen.getByRole('status')).toHaveTextContent('Ladataan…');
    jest.useRealTimers();
  });

  it('leaves what is around it when it does not come, with the focus on what helps', async () => {
    const outcomes = [...Array.from({ length: 4 }, () => Promise.reject(chunkError)), Promise.resolve({ Panel })];
    let count = 0;
    renderPage(aPart(() => outcomes[count++] ?? Promise.reject(chunkError)));
    await userEvent.click(opener());
    expect(await screen.findByRole('alert')).toHaveTextContent('Toimintoa ei saatu ladattua.');
    expect(screen.getByText('Suunnitelma')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Yritä uudelleen' })).toHaveFocus();

    await userEvent.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
    expect(await screen.findByRole('dialog', { name: 'Yksi' })).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('is tried again by itself when the connection is back', async () => {
    let isOnline = false;
    renderPage(aPart(() => (isOnline ? Promise.resolve({ Panel }) : Promise.reject(chunkError))));
    await userEvent.click(opener());
    await screen.findByRole('alert');
    isOnline = true;
    act(() => {
      window.dispatchEvent(new Event('online'));
    });
    expect(await screen.findByRole('dialog', { name: 'Yksi' })).toBeInTheDocument();
  });

  it('offers a reload of the page when it is gone after an update, and Escape gives the focus back', async () => {
    renderPage(aPart(() => Promise.reject(chunkError), 'other'));
    await userEvent.click(opener('Kaksi'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Tiekartta on päivitetty.');
    expect(screen.getByRole('button', { name: 'Lataa sivu uudelleen' })).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Yritä uudelleen' })).not.toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(opener('Kaksi')).toHaveFocus();
  });

  it('is tried again when it is asked for again', async () => {
    let isThere = false;
    renderPage(aPart(() => (isThere ? Promise.resolve({ Panel }) : Promise.reject(chunkError)), 'other'));
    await userEvent.click(opener());
    await screen.findByRole('alert');
    isThere = true;
    await userEvent.click(opener('Kaksi'));
    expect(await screen.findByRole('dialog', { name: 'Kaksi' })).toBeInTheDocument();
  });

  it('does not take the focus from a person who has gone on', async () => {
    let fail: (error: Error) => void = () => undefined;
    renderPage(
      aPart(
        () =>
          new Promise((_resolve, reject) => {
            fail = reject;
          }),
        'other'
      )
    );
    await userEvent.click(opener());
    opener('Kaksi').focus();
    fail(chunkError);
    await screen.findByRole('alert');
    expect(opener('Kaksi')).toHaveFocus();
  });

  it('takes nothing with it when it throws, tells the administrator why, and can be tried again', async () => {
    const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    let isBroken = true;
    function Fragile(props: PanelProps): React.ReactElement {
      if (isBroken) {
        throw new TypeError('phases is undefined');
      }
      return <Panel {...props} />;
    }
    renderPage(aPart(() => Promise.resolve({ Panel: Fragile })));
    await userEvent.click(opener());
    expect(await screen.findByRole('alert')).toHaveTextContent('Toiminto keskeytyi virheeseen.');
    expect(screen.getByText(/phases is undefined/)).toBeInTheDocument();
    expect(screen.getByText('Suunnitelma')).toBeInTheDocument();

    // The same part about something else is another try.
    isBroken = false;
    await userEvent.click(opener('Kaksi'));
    expect(await screen.findByRole('dialog', { name: 'Kaksi' })).toBeInTheDocument();
    silent.mockRestore();
  });

  it('that throws as it starts is not offered again: only another page load helps', async () => {
    renderPage(aPart(() => Promise.reject(new TypeError('boom'))));
    await userEvent.click(opener());
    expect(await screen.findByRole('alert')).toHaveTextContent('Toiminto keskeytyi virheeseen.');
    expect(screen.queryByRole('button', { name: 'Yritä uudelleen' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Lataa sivu uudelleen' })).toHaveFocus();
  });
});
