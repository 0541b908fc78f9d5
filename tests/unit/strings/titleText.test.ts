import { strings } from '../../../src/strings/strings';
import { titleText } from '../../../src/strings/titleText';

describe('titleText', () => {
  it.each([undefined, '', '  ', '\u200b', '\u00ad', '\u202e\u202c', '\u3164', '\u2800', '\u2060\ufeff'])(
    'has words for a title that shows nothing: %j',
    (title) => {
      expect(titleText(title)).toBe(strings.Untitled);
    }
  );

  it('is the title itself otherwise', () => {
    expect(titleText(' Arkistointi\u00ad ')).toBe(' Arkistointi\u00ad ');
  });
});
