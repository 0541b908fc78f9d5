import { newGoals } from '../../../../src/domain/plan/newGoals';

describe('newGoals', () => {
  it('are the names that are no goals yet, tidied and each once', () => {
    const names = ['Osaaminen', ' Tieto\r\n  ja data ', 'TIETO JA DATA', 'Palvelut'];
    expect(newGoals(['Palvelut'], names)).toEqual(['Osaaminen', 'Tieto ja data']);
  });

  it('leaves out other spellings of goals, and what shows nothing', () => {
    expect(newGoals(['Käyttö'], ['ka\u0308ytto\u0308', 'KÄYTTÖ', '', ' ', '\u200b', '\u00a0'])).toEqual([]);
  });
});
