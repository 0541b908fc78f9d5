import * as fc from 'fast-check';
import { splitTitle } from '../../../../../src/documents/planTable/names/splitTitle';

describe('splitTitle', () => {
  it('leaves a description of 255 characters whole', () => {
    expect(splitTitle('a'.repeat(255))).toEqual({ title: 'a'.repeat(255), details: '' });
  });

  it('cuts after the last whole sentence that fits', () => {
    const first = `${'sana '.repeat(40)}loppu.`;
    expect(splitTitle(`${first} ${'toinen '.repeat(20)}`)).toEqual({
      title: first,
      details: 'toinen '.repeat(20).trim()
    });
  });

  it('cuts between words when no sentence ends in time', () => {
    const { title, details } = splitTitle('sana '.repeat(60));
    expect(title).toBe('sana '.repeat(51).trim());
    expect(details).toBe('sana '.repeat(9).trim());
  });

  it('cuts no character in two', () => {
    expect(splitTitle('😀'.repeat(200)).title).toBe('😀'.repeat(127));
  });

  it('keeps the whole text in titles that fit, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 200, maxLength: 600 }), (text) => {
        const { title, details } = splitTitle(text);
        expect(title.length).toBeLessThanOrEqual(255);
        expect((title + details).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      })
    );
  });
});
