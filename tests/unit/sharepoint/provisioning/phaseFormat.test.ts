import { phaseFormat } from '../../../../src/sharepoint/provisioning/phaseFormat';

interface Format {
  readonly txtContent: string;
  readonly attributes: { readonly class: string };
}

function parse(text: string): Format {
  return JSON.parse(text) as Format;
}

describe('phaseFormat', () => {
  it('colours each phase and always writes its text', () => {
    const format = parse(phaseFormat(['Selvittely', 'Käyttöönotto', 'Jatkuva toiminta']));
    expect(format.txtContent).toBe('@currentField');
    expect(format.attributes.class).toMatch(/'Selvittely', '[^']*Gold[^']*', if\(@currentField == 'Käyttöönotto'/);
  });

  it('leaves a choice with an apostrophe neutral, since the expression could not hold it', () => {
    expect(parse(phaseFormat(["L'étude"])).attributes.class).toBe("='sp-css-backgroundColor-BgLightGray'");
  });
});
