/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { Part } from '../../../../src/ui/parts/Part';
import { usePartRequests } from '../../../../src/ui/parts/usePartRequests';

const gone = Object.assign(new Error('Loading chunk 1 failed.'), {
  name: 'ChunkLoadError',
  type: 'error',
  request: 'https://cdn.example/chunk.js'
});

function aPart(load: () => Promise<string>): Part<string> {
  return new Part(load, {
    ask: () => Promise.resolve({ kind: 'other', detail: '404' }),
    wait: () => Promise.resolve()
  });
}

interface KeysProps {
  readonly part: Part<string>;
  readonly work: (module: string) => void;
  readonly onDismiss?: () => void;
}

/** A cell whose key needs a part. */
function Keys({ part, work, onDismiss }: KeysProps): React.ReactElement {
  const { request, place, hasFailed, cancel } = usePartRequests(onDismiss);
  return (
    <>
      <button onClick={() => request(part, work)}>Siirrä</button>
      <button onClick={cancel}>Peru</button>
      <output>{hasFailed ? 'epäonnistui' : ''}</output>
      {place}
    </>
  );
}

const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

describe('a key that needs code which is not there', () => {
  it('works when the code comes, as often as it was pressed', async () => {
    const work = jest.fn();
    let come: (module: string) => void = () => undefined;
    const load = (): Promise<string> =>
      new Promise((resolve) => {
        come = resolve;
      });
    render(<Keys part={aPart(load)} work={work} />);
    await press('Siirrä');
    await press('Siirrä');
    expect(work).not.toHaveBeenCalled();
    await act(async () => come('koodi'));
    expect(work.mock.calls).toEqual([['koodi'], ['koodi']]);
    await press('Siirrä');
    expect(work).toHaveBeenCalledTimes(3);
    expect(screen.queryByRole('status')).toHaveTextContent('');
  });

  it('says why it does nothing, leaves the focus where it is, and does it after another try', async () => {
    const work = jest.fn();
    let isThere = false;
    render(
      <Keys
        part={aPart(() => (isThere ? Promise.resolve('koodi') : Promise.reject(gone)))}
        work={work}
        onDismiss={() => undefined}
      />
    );
    await press('Siirrä');
    expect(await screen.findByRole('alert')).toHaveTextContent('Tiekartta on päivitetty.');
    expect(screen.getByText('epäonnistui')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Siirrä' })).toHaveFocus();
    isThere = true;
    await press('Siirrä');
    await screen.findByText('', { selector: 'output' });
    expect(work).toHaveBeenCalledWith('koodi');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('tells when the code throws at work', async () => {
    const work = (): void => {
      throw new TypeError('rows is undefined');
    };
    render(<Keys part={aPart(() => Promise.resolve('koodi'))} work={work} />);
    await press('Siirrä');
    expect(await screen.findByRole('alert')).toHaveTextContent('Toiminto keskeytyi virheeseen.');
    expect(screen.getByText(/rows is undefined/)).toBeInTheDocument();
  });

  it('tells nobody who does not wait any more', async () => {
    let fail: (error: Error) => void = () => undefined;
    const load = (): Promise<string> =>
      new Promise((_resolve, reject) => {
        fail = reject;
      });
    const part = aPart(load);
    render(<Keys part={part} work={() => undefined} />);
    await press('Siirrä');
    await press('Peru');
    await act(async () => {
      fail(gone);
      await part.load().catch(() => undefined);
    });
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('can be dismissed', async () => {
    const onDismiss = jest.fn();
    render(<Keys part={aPart(() => Promise.reject(gone))} work={() => undefined} onDismiss={onDismiss} />);
    await press('Siirrä');
    await screen.findByRole('alert');
    await press('Sulje ilmoitus');
    expect(onDismiss).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
