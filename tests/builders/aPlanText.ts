const header = [
  'Toimenpiteen kuvaus',
  'Vastuuhenkilö/taho',
  'Hallintokunta',
  'Kevät 2025',
  'Syksy 2025',
  'Mahd. lisätietoa'
];

/** The text of a small plan: one goal, the usual header, and the rows given, each a list of cells. */
export function aPlanText(rows: readonly (readonly string[])[], columns: readonly string[] = header): string {
  const table = [columns, ...rows].map((cells) => cells.join('\t'));
  return ['Tavoite 1: Digiosaaminen', '', ...table].join('\n');
}

/** A row of the usual table that fills the description, the party and the department. */
export function aPlanRow(description: string, responsible = 'Johtoryhmä', department = 'Koko kaupunki'): string[] {
  return [description, responsible, department, '', '', ''];
}
