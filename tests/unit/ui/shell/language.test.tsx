/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { renderApp } from '../renderApp';

describe('the language of the interface', () => {
  it('is said on the root of the web part, whatever the language of the page', async () => {
    document.documentElement.lang = 'de';
    const { container } = await renderApp();
    expect(container.firstElementChild).toHaveAttribute('lang', 'fi');
  });
});
